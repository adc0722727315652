import type { Mention } from '../languages/mention.ts';
import type { NameRules } from '../languages/name-rules.ts';
import type { Token } from '../text/tokenizer.ts';

type Sentence = { tokens: Token[] };

/** Words that have an article or an adjective before them somewhere: nobody's surname, where nouns have capitals. */
export function describedWords(sentences: Sentence[], rules: NameRules): ReadonlySet<string> {
  if (rules.nouns === 'lower') return new Set();
  return new Set(
    sentences.flatMap(({ tokens }) =>
      tokens.flatMap(({ text }, at) => (isDescribed(tokens, at, rules) ? [text] : [])),
    ),
  );
}

function isDescribed(tokens: Token[], at: number, rules: NameRules): boolean {
  const before = tokens[at - 1];
  if (before === undefined || tokens[at]?.gap !== ' ' || rules.reportingVerbs.has(before.normalized))
    return false;
  const isAdjective = rules.adjective?.test(before.text) === true;
  return isAdjective || rules.determiners.has(before.normalized) || rules.contractions.has(before.normalized);
}

/** "Detlev Harmsen", then "Harmsen schwieg": two words, the second of which does something alone, are somebody's name. */
export function withSurnames(mentions: Mention[], described: ReadonlySet<string>): Mention[] {
  const nouns = mentions.filter(({ kind }) => kind === 'noun');
  const acting = new Set(nouns.filter(({ agency }) => agency > 1).map(({ name }) => name));
  const surnameOf = (name: string) => {
    const [given = '', surname = '', ...more] = name.split(' ');
    const isName = more.length === 0 && surname.length > 1 && acting.has(surname);
    return isName && ![given, surname].some((word) => described.has(word)) ? surname : null;
  };
  const surnames = new Set(nouns.flatMap(({ name }) => surnameOf(name) ?? []));
  for (const mention of nouns) {
    if (surnames.has(mention.name) || surnameOf(mention.name) !== null) mention.kind = 'person';
  }
  return mentions;
}

/** "Ole Lunds" is Ole Lund, where he is named without; not who does something by that name. */
export function unify(mentions: Mention[]): void {
  const people = new Set(mentions.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])));
  for (const { name, agency } of mentions) if (agency > 1) people.delete(name.slice(0, -1));
  for (const mention of mentions) {
    const name = mention.name.slice(0, -1);
    if (mention.name.endsWith('s') && people.has(name))
      Object.assign(mention, { name, kind: 'person', agency: 0 });
  }
}
