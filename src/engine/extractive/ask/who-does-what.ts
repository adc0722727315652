import type { Clauses, Language } from '../languages/language.ts';
import type { NameRules } from '../languages/name-rules.ts';
import { isAct, isVerb } from '../names/clauses.ts';
import { areCognate } from './query-terms.ts';
import { conceptOf } from '../text/concepts.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { normalize } from '../text/normalize.ts';
import { isRole } from '../names/titles.ts';
import { tokensOf, type Token } from '../text/tokenizer.ts';
import { wordAt } from '../names/words.ts';

/** What a question with "who" asks for: who does it (`doer`), or on whom it is done. */
type Asked = { role: 'doer' | 'target'; verb: string; named: string };

/** Words between a verb and who it is about. */
const nearby = 10;
/** From a verb to the words about it, the nearest first: as far behind a helper as that is before the verb. */
const around = Array.from({ length: 2 * nearby + 2 }, (_, distance) => [-distance, distance]).flat();

/** Whether a sentence says the reverse of what a question asks: who is to have done it is on whom it was done, or the other way round. */
export function tellsReverse(sentence: string, language: Language, question: string): boolean {
  const { clauses, names } = language;
  const asked = clauses === undefined ? null : askedIn(question.trim(), clauses);
  if (clauses === undefined || asked === null || asked.named === '') return false;
  if ('subject' in clauses) return isMarked(sentence, asked, clauses);
  if (names === null || typeof names === 'function') return false;
  return isOrdered(sentence, asked, clauses.objectMarks ?? new Set(), language, names);
}

function askedIn(question: string, clauses: Clauses): Asked | null {
  const role = clauses.target.test(question) ? 'target' : 'doer';
  const groups = clauses[role].exec(question)?.groups;
  return groups === undefined ? null : { role, verb: groups['verb'] ?? '', named: groups['named'] ?? '' };
}

/** Korean, Japanese, Chinese: what follows or surrounds a name says its part. */
function isMarked(
  sentence: string,
  { role, verb, named }: Asked,
  { subject, object }: Extract<Clauses, { subject: unknown }>,
): boolean {
  const says = (marks: typeof subject) => new RegExp(marks(named, verb), 'u').test(sentence);
  const [own, other] = role === 'doer' ? [object, subject] : [subject, object];
  return !says(own) && says(other);
}

/** Languages that say it by order: the subject before the verb, or after the "by" of a passive. */
function isOrdered(
  sentence: string,
  { role, verb, named }: Asked,
  objectMarks: ReadonlySet<string>,
  language: Language,
  rules: NameRules,
): boolean {
  const { stem = (word: string) => word, bare = (word: string) => word } = language;
  const stemOf = (word: string) => stem(bare(normalize(word)));
  const own = stemOf(verb);
  if (language.lightVerbs?.has(own) === true || !canAct(named, rules)) return false;
  const about = conceptOf(normalize(verb), language);
  const whom = new Set(indexTermsOf(` ${named}`, language).map(({ term }) => term));
  const tokens = tokensOf(sentence, rules.language);
  const stems = tokens.map(({ text }) => stemOf(text));
  const places = new Set(tokens.keys().filter((at) => whom.has(stems[at] ?? '')));
  const parts = tokens.flatMap((token, at) => {
    const acts = isAct(token, rules);
    const isSame = areCognate(own, stems[at] ?? '') && (acts || token.text === verb);
    const isLike = acts && about !== null && conceptOf(token.normalized, language) === about;
    return isSame || isLike ? (partOf(tokens, at, places, objectMarks, rules) ?? []) : [];
  });
  return parts.length > 0 && parts.every((part) => part === role);
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
  objectMarks: ReadonlySet<string>,
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
    tokens.slice(pivot, verb).some(({ normalized }) => isBe(normalized)) || isBy(wordAt(tokens, verb + 1));
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
  const isMarked = lead.some((word) => objectMarks.has(word)) && !lead.includes(wordAt(tokens, pivot));
  return isMarked || place >= pivot ? 'target' : 'doer';
}

const clauseJoint = /^(?:and|und|et|y|e|и|who|which|qui|que|der|die|das|который|которая)$/u;
