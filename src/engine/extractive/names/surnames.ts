import type { Mention } from '../languages/mention.ts';
import type { NameRules } from '../languages/name-rules.ts';
import type { Token } from '../text/tokenizer.ts';
import { gapAt, tokenAt } from './words.ts';

/** Words that have an article or an adjective before them somewhere: nobody's surname, where nouns have capitals. */
export function describedWords(sentences: Token[][], rules: NameRules): ReadonlySet<string> {
  if (rules.nouns === 'lower') return new Set();
  return new Set(
    sentences.flatMap((tokens) =>
      tokens.filter((_, at) => isDescribed(tokens, at, rules)).map(({ text }) => text),
    ),
  );
}

function isDescribed(tokens: Token[], at: number, rules: NameRules): boolean {
  const { text, normalized } = tokenAt(tokens, at - 1);
  if (gapAt(tokens, at) !== ' ' || rules.reportingVerbs.has(normalized)) return false;
  return (
    rules.adjective?.test(text) === true ||
    rules.determiners.has(normalized) ||
    rules.contractions.has(normalized)
  );
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
