import type { Relation } from '../../engine.ts';
import { tokensOf, type Token } from '../text/tokenizer.ts';
import { isQuoted } from '../text/quoted.ts';
import { pastApposition } from '../names/agency.ts';
import type { Actor } from '../actors/cluster.ts';
import type { Mention } from '../languages/mention.ts';
import { isRole } from '../names/titles.ts';
import type { NameRules } from '../languages/name-rules.ts';

/** A picture of more lines than this shows nothing. */
const maxRelations = 12;
/** Who is merely said, supposed or denied to act is not drawn. */
const veto =
  /^(?:not|never|nor|no|if|whether|unless|would|could|should|might|may|will|alleged|allegedly|reportedly|rumours?|denied|denies|claims|nicht|nie|kein|keine|keinen|ob|falls|wenn|soll|solle|wurde|konnte|dementiert|dementierte|bestreitet|pas|jamais|ni|aurait|auraient|pourrait|serait|dement|nie|nunca|jamas|si|podria|habria|niega|nego|nao|нет|не|ли|если|бы|якобы|отрицает|может)$|n't$/u;

type Named = { actor: Actor; mention: Mention };

/** Who acts on whom, where one sentence says so in plain order: subject, verb, object, or a passive with "by". */
export function relationsOf(actors: Actor[], sentences: string[], rules: NameRules): Relation[] {
  const bySentence = Map.groupBy(
    actors.flatMap((actor) => actor.mentions.map((mention): Named => ({ actor, mention }))),
    ({ mention }) => mention.sentence,
  );
  const found = [...bySentence]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([index, named]) => (named.length < 2 ? [] : relationsIn(sentences[index] ?? '', named, rules)));
  const seen = new Map(
    found.map((relation) => [`${relation.from}>${relation.verb}>${relation.to}`, relation]),
  );
  return [...seen.values()].slice(0, maxRelations);
}

function relationsIn(sentence: string, named: Named[], rules: NameRules): Relation[] {
  if (/[?？]/u.test(sentence)) return [];
  const tokens = tokensOf(sentence, rules.language);
  const inOrder = named.toSorted((a, b) => a.mention.start - b.mention.start);
  return inOrder.flatMap((subject, at) => {
    const object = inOrder.slice(at + 1).find(({ actor }) => actor !== subject.actor);
    return object === undefined || isQuoted(sentence, subject.mention.start)
      ? []
      : between(tokens, subject, object, rules);
  });
}

function between(tokens: Token[], subject: Named, object: Named, rules: NameRules): Relation[] {
  const after = tokens.findIndex(({ start }) => start >= subject.mention.end);
  const first = pastApposition(tokens, after);
  const to = tokens.findIndex(({ start }) => start === object.mention.start);
  if (first < 1 || to < first || isParted(tokens[to]) || !endsThere(tokens, object.mention, rules)) return [];
  const end = tokens.findIndex(({ gap }, at) => at > to + 1 && /[,;:–.]/u.test(gap));
  const clause = tokens.slice(0, end < 0 ? tokens.length : end);
  if (tokens.slice(0, to).some(({ normalized }) => veto.test(normalized))) return [];
  if (clause.some(({ normalized }) => rules.lateNegations?.has(normalized) === true)) return [];
  const words = tokens.slice(first, to);
  const at = words.findIndex(({ normalized }) => rules.relationVerbs.has(normalized));
  const isPassive = isPassiveAt(words, at, rules);
  if (at < 0 || !(isPassive || isActiveAt(words, at, subject.mention, object.mention, rules))) return [];
  const [from, whom] = isPassive ? [object, subject] : [subject, object];
  const evidence = [subject.mention.sentence];
  return [{ from: from.actor.label, verb: words[at]?.text ?? '', to: whom.actor.label, evidence }];
}

function isActiveAt(
  words: Token[],
  verb: number,
  subject: Mention,
  object: Mention,
  rules: NameRules,
): boolean {
  if (subject.agency < 3 || !words.slice(0, verb).every((word) => isBeforeDeed(word, rules))) return false;
  return words.slice(verb + 1).every((word) => belongsTo(word, object, rules));
}

function isParted(token: Token | undefined): boolean {
  return /[;:.,“”"]/u.test(token?.gap ?? '');
}

/** "was fined by the", with no other verb between. */
function isPassiveAt(words: Token[], verb: number, rules: NameRules): boolean {
  if (rules.passive === null || !rules.passive.be.has(words[verb - 1]?.normalized ?? '')) return false;
  const { by } = rules.passive;
  const doer = words.findIndex(({ normalized }) => by.has(normalized));
  const isPlain = words.slice(0, verb - 1).every((word) => isBeforeDeed(word, rules));
  return (
    isPlain &&
    doer > verb &&
    doer - verb <= 6 &&
    words.slice(doer + 1).every((word) => isOfTitle(word, rules))
  );
}

function isBeforeDeed({ normalized, gap }: Token, rules: NameRules): boolean {
  return (
    !/[;:.“”"]/u.test(gap) &&
    (rules.perfectAuxiliaries.has(normalized) || rules.adverbs.has(normalized) || normalized.endsWith('ly'))
  );
}

function belongsTo(word: Token, object: Mention, rules: NameRules): boolean {
  if (/[;:.“”"]/u.test(word.gap)) return false;
  return (
    rules.objects.has(word.normalized) ||
    isOfTitle(word, rules) ||
    (object.role?.includes(word.text) ?? false)
  );
}

function isOfTitle(word: Token, rules: NameRules): boolean {
  return rules.determiners.has(word.normalized) || isRole(word, rules) || /^\p{Lu}/u.test(word.text);
}

/** Whether the object is named for itself: not "Apple's rival", not "the Apple store". */
function endsThere(tokens: Token[], object: Mention, rules: NameRules): boolean {
  const at = tokens.findLastIndex(({ end }) => end === object.end);
  const next = tokens[at + 1];
  if (at < 0 || tokens[at]?.possessive === true) return false;
  return (
    next === undefined ||
    next.gap.trim() !== '' ||
    rules.stopwords.has(next.normalized) ||
    rules.prepositions.has(next.normalized)
  );
}
