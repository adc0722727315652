import type { Relation } from '../../engine.ts';
import { tokensOf, type Token } from '../text/tokenizer.ts';
import { isQuoted } from '../text/quoted.ts';
import { pastApposition } from '../names/agency.ts';
import type { Actor, Named } from '../actors/cluster.ts';
import type { Mention } from '../languages/mention.ts';
import { isRole } from '../names/titles.ts';
import type { Language } from '../languages/language.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { plainClauses } from './plain-clauses.ts';

/** A picture of more lines than this shows nothing. */
const maxRelations = 12;
/** Who is merely said, supposed or denied to act is not drawn. */
const veto =
  /^(?:not|never|nor|no|if|whether|unless|would|could|should|might|may|will|alleged|allegedly|reportedly|rumours?|denied|denies|claims|nicht|nie|kein|keine|keinen|ob|falls|wenn|soll|solle|wurde|konnte|dementiert|dementierte|bestreitet|pas|jamais|ni|aurait|auraient|pourrait|serait|dement|nie|nunca|jamas|si|podria|habria|niega|nego|nao|нет|не|ли|если|бы|якобы|отрицает|может)$|n't$/u;

/** Who acts on whom, where one sentence says so plainly: none in a language without rules for it. */
export function relationsOf(
  actors: Actor[],
  sentences: string[],
  { names, relations: patterns }: Language,
): Relation[] {
  const bySentence = Map.groupBy(
    actors.flatMap((actor) => actor.mentions.map((mention): Named => ({ actor, mention }))),
    ({ mention }) => mention.sentence,
  );
  const found = [...bySentence].flatMap(([index, named]) => {
    if (named.length < 2) return [];
    const text = sentences[index] ?? '';
    const inOrder = named.toSorted((a, b) => a.mention.start - b.mention.start);
    if (patterns !== undefined) return plainClauses(text, inOrder, patterns);
    return names === null || typeof names === 'function' ? [] : relationsIn(text, inOrder, names);
  });
  const seen = new Map(
    found.map((relation) => [`${relation.from}>${relation.verb}>${relation.to}`, relation]),
  );
  return [...seen.values()].slice(0, maxRelations);
}

/** In plain order: subject, verb, object, or a passive with "by". */
function relationsIn(sentence: string, named: Named[], rules: NameRules): Relation[] {
  if (/[?？]/u.test(sentence)) return [];
  const tokens = tokensOf(sentence, rules.language);
  return named.flatMap((subject, at) => {
    const object = named.slice(at + 1).find(({ actor }) => actor !== subject.actor);
    return object === undefined || isQuoted(sentence, subject.mention.start)
      ? []
      : between(tokens, subject, object, rules);
  });
}

function between(tokens: Token[], subject: Named, object: Named, rules: NameRules): Relation[] {
  const after = tokens.findIndex(({ start }) => start >= subject.mention.end);
  const first = pastApposition(tokens, after);
  const to = tokens.findIndex(({ start }) => start === object.mention.start);
  if (isParted(tokens[to]) || !endsThere(tokens, object.mention, rules)) return [];
  const end = tokens.findIndex(({ gap }, at) => at > to + 1 && /[,;:–.]/u.test(gap));
  const clause = tokens.slice(0, end < 0 ? tokens.length : end);
  if (tokens.slice(0, to).some(({ normalized }) => veto.test(normalized))) return [];
  if (clause.some(({ normalized }) => rules.lateNegations?.has(normalized) === true)) return [];
  const words = tokens.slice(first, to);
  const at = words.findIndex(({ normalized }) => rules.relationVerbs.has(normalized));
  const last = at < 0 ? lastVerb(words, clause.slice(to), rules) : null;
  const isPassive = isPassiveAt(words, at, rules);
  const isActive = at >= 0 && isActiveAt(words, at, rules);
  if (!isPassive && (subject.mention.agency < 2 || (last === null && !isActive))) return [];
  const [from, whom] = isPassive ? [object, subject] : [subject, object];
  const verb = last ?? words[at]?.text ?? '';
  return [{ from: from.actor.label, verb, to: whom.actor.label, evidence: [subject.mention.sentence] }];
}

/** "hat den früheren Vorstand X am Mittwoch verurteilt": the verb that ends a German clause. */
function lastVerb(words: Token[], rest: Token[], rules: NameRules): string | null {
  const [helper, ...more] = words;
  const last = rest.at(-1);
  if (rules.nouns === 'lower' || helper === undefined || last === undefined) return null;
  const isPerfect = rules.perfectAuxiliaries.has(helper.normalized) && isObject(more, rules);
  return isPerfect && rules.relationVerbs.has(last.normalized) ? last.text : null;
}

function isActiveAt(words: Token[], verb: number, rules: NameRules): boolean {
  return (
    words.slice(0, verb).every((word) => isBeforeDeed(word, rules)) && isObject(words.slice(verb + 1), rules)
  );
}

/** What stands before an object's name and belongs to it: "den früheren Vorstand", but no noun of something else before it. */
function isObject(words: Token[], rules: NameRules): boolean {
  const last = words.at(-1);
  return (
    (last === undefined || belongsTo(last, rules)) &&
    words.every((word) => belongsTo(word, rules) || isAdjective(word, rules))
  );
}

function isAdjective({ gap, text, normalized }: Token, rules: NameRules): boolean {
  const small = [rules.stopwords, rules.prepositions, rules.adverbs, rules.auxiliaries];
  return gap === ' ' && /^\p{Ll}{4}/u.test(text) && !small.some((words) => words.has(normalized));
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
    !/[;:.“”"]/u.test(gap) && (rules.perfectAuxiliaries.has(normalized) || rules.adverbs.has(normalized))
  );
}

function belongsTo(word: Token, rules: NameRules): boolean {
  const isSmall = [rules.objects, rules.organisationNouns].some((words) => words.has(word.normalized));
  return !isParted(word) && (isSmall || isOfTitle(word, rules));
}

function isOfTitle(word: Token, rules: NameRules): boolean {
  return rules.determiners.has(word.normalized) || isRole(word, rules) || /^\p{Lu}/u.test(word.text);
}

/** Whether the object is named for itself: not "Apple's rival", not "the Apple store". */
function endsThere(tokens: Token[], object: Mention, rules: NameRules): boolean {
  const at = tokens.findLastIndex(({ end }) => end === object.end);
  const next = tokens[at + 1];
  if (at < 0 || tokens[at]?.possessive === true) return false;
  return next === undefined || next.gap.trim() !== '' || rules.stopwords.has(next.normalized);
}
