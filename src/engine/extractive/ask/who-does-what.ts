import type { Clauses, Language } from '../languages/language.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isAct, isVerb } from '../names/agency.ts';
import { areCognate } from './query-terms.ts';
import { conceptOf, conceptsIn } from '../text/concepts.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { normalize } from '../text/normalize.ts';
import { isRole } from '../names/titles.ts';
import { tokensOf, type Token } from '../text/tokenizer.ts';

/** What a question with "who" asks for: who does it (`doer`), or on whom it is done. */
type Asked = { role: 'doer' | 'target'; verb: string; named: string };

/**
 * What is left of the confidence in a sentence that answers such a question, by what it says: that the named one has the
 * part that the question gives them, that a noun of the verb's family stands there, that a pronoun may mean them, not
 * them at all, no such verb, or the reverse.
 */
const fits = { held: 1, noun: 0.8, pronoun: 0.85, unnamed: 0.6, noVerb: 0.55, reversed: 0.35 };
/** Words between a verb and who it is about. */
const nearby = 10;
/** From a verb to the words about it, the nearest first: as far behind a helper as that is before the verb. */
const around = Array.from({ length: 2 * nearby + 2 }, (_, distance) => [-distance, distance]).flat();

/** For each sentence how far it says who did what to whom as the question asks it; null where it asks no such thing. */
export function clauseFits(sentences: string[], language: Language, question: string): number[] | null {
  const { clauses } = language;
  const asked = clauses === undefined ? null : askedIn(question, clauses);
  if (clauses === undefined || asked === null) return null;
  const { names } = language;
  if ('subject' in clauses) return sentences.map((text) => fits[byMark(text, asked, clauses, language)]);
  if (names === null || typeof names === 'function') return null;
  const byPosition = orderIn(asked, clauses, language, names);
  return byPosition === null ? null : sentences.map((text) => fits[byPosition(text)]);
}

function askedIn(question: string, { doer, target }: Clauses): Asked | null {
  for (const [role, pattern] of [
    ['target', target],
    ['doer', doer],
  ] as const) {
    const groups = pattern.exec(question.trim())?.groups;
    if (groups !== undefined) return { role, verb: groups['verb'] ?? '', named: groups['named'] ?? '' };
  }
  return null;
}

type Fit = keyof typeof fits;

/** Korean, Japanese, Chinese: what follows or surrounds a name says its part. */
function byMark(
  text: string,
  { role, verb, named }: Asked,
  { subject, object }: Extract<Clauses, { subject: unknown }>,
  language: Language,
): Fit {
  const about = new Set(conceptsIn(verb, language));
  const isLiteral = text.includes(verb);
  if (!isLiteral && !conceptsIn(text, language).some((concept) => about.has(concept))) return 'noVerb';
  if (named === '') return 'held';
  if (!text.includes(named)) return 'unnamed';
  const says = (marks: typeof subject) => new RegExp(marks(named, verb), 'u').test(text);
  const [own, other] = role === 'doer' ? [object, subject] : [subject, object];
  if (says(own)) return 'held';
  return says(other) ? 'reversed' : 'noun';
}

/** Languages that say it by order: the subject before the verb, or after the "by" of a passive. */
function orderIn(
  { role, verb, named }: Asked,
  { objectMarks }: { objectMarks?: ReadonlySet<string> },
  language: Language,
  rules: NameRules,
): ((text: string) => Fit) | null {
  const { stem = (word: string) => word, bare = (word: string) => word } = language;
  const stemOf = (word: string) => stem(bare(normalize(word)));
  const own = stemOf(verb);
  if (language.lightVerbs?.has(own) === true) return null;
  const about = conceptOf(normalize(verb), language);
  const whom = new Set(indexTermsOf(` ${named}`, language).map(({ term }) => term));
  const acting = canAct(named, rules);
  const pronoun = new RegExp(`(?<!\\p{L})(?:${language.pronouns ?? ''})(?!\\p{L})`, 'iu');
  return (text) => {
    const tokens = tokensOf(text, rules.language);
    const stems = tokens.map(({ text: word }) => stemOf(word));
    const verbs = tokens.flatMap((token, at) => {
      const isSame = areCognate(own, stems[at] ?? '');
      return isSame ||
        (about !== null && isAct(token, rules) && conceptOf(token.normalized, language) === about)
        ? [{ at, acts: isAct(token, rules) || token.text === verb }]
        : [];
    });
    if (verbs.length === 0) return 'noVerb';
    const acts = verbs.filter((one) => one.acts);
    if (whom.size === 0) return acts.length > 0 ? 'held' : 'noun';
    const places = new Set(tokens.keys().filter((at) => whom.has(stems[at] ?? '')));
    if (places.size === 0) return acts.length > 0 && pronoun.test(text) ? 'pronoun' : 'unnamed';
    if (acts.length === 0) return 'noun';
    if (!acting) return 'held';
    const parts = acts.flatMap(({ at }) => partOf(tokens, at, places, objectMarks, rules) ?? []);
    return parts.some((part) => part !== role) ? 'held' : parts.length > 0 ? 'reversed' : 'unnamed';
  };
}

/** Whether what is named can be who acts: by its capital, a role or an institution. The ball that somebody kicked can't. */
function canAct(named: string, rules: NameRules): boolean {
  return tokensOf(named, rules.language).some(
    (token) =>
      /^\p{Lu}/u.test(token.text) ||
      isRole(token, rules) ||
      [rules.organisations, rules.bodies, rules.collectives].some((nouns) => nouns.has(token.normalized)),
  );
}

/** What the one at one of these places is to the verb; null where the sentence doesn't tell. */
function partOf(
  tokens: Token[],
  verb: number,
  places: ReadonlySet<number>,
  objectMarks: ReadonlySet<string> | undefined,
  rules: NameRules,
): Asked['role'] | null {
  const isBe = (word: string) => rules.passive?.be.has(word) === true;
  const isBy = (word: string) => rules.passive?.by.has(word) === true;
  const first = Math.max(0, verb - nearby);
  const mark = tokens.slice(first, verb + 1).findLastIndex(({ gap }) => /[,.;:!?“„«]/u.test(gap));
  const start = first + Math.max(0, mark);
  const isHelper = (word: string) => isBe(word) || rules.perfectAuxiliaries.has(word);
  const helper = tokens.slice(start, verb).findLastIndex(({ normalized }) => isHelper(normalized));
  const pivot = helper < 0 ? verb : start + helper;
  const isPassive =
    tokens.slice(pivot, verb).some(({ normalized }) => isBe(normalized)) ||
    isBy(tokens[verb + 1]?.normalized ?? '');
  const reaches = (place: number) => {
    const [from, to] = place < pivot ? [place, pivot] : [verb, place];
    if (to - from - 1 > nearby) return false;
    const between = tokens.slice(from + 1, to);
    const isParted = tokens.slice(from + 1, to + 1).some(({ gap }) => /[.;:!?”»]/u.test(gap));
    const joined = place < pivot && clauseJoint.test(between.at(-1)?.normalized ?? '');
    return !isParted && (joined || !between.some((token) => isVerb(token, rules)));
  };
  const place = around.map((offset) => verb + offset).find((at) => places.has(at) && reaches(at));
  if (place === undefined) return null;
  const lead = tokens.slice(Math.max(0, place - 4), place).map(({ normalized }) => normalized);
  if (isPassive) return lead.some(isBy) && place > pivot ? 'doer' : 'target';
  const isMarked =
    lead.some((word) => objectMarks?.has(word)) && !lead.some((word) => word === tokens[pivot]?.normalized);
  return isMarked || place >= pivot ? 'target' : 'doer';
}

const clauseJoint = /^(?:and|und|et|y|e|и|who|which|qui|que|der|die|das|который|которая)$/u;
