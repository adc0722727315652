import type { Fact } from '../../facts.ts';
import type { Contrast } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { type Claim, mayOppose } from './claims.ts';
import { clausesOf, denies } from './clauses.ts';
import { isDate, isSame, isTime } from './facts.ts';
import { measured } from './likelihood.ts';
import type { PlacedFact } from './placed-facts.ts';
import { normalize } from '../text/normalize.ts';
import { termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';

/** Whether the article of a fact has one of some terms. */
export type Tells = (fact: PlacedFact, terms: ReadonlySet<string>) => boolean;

/**
 * Whether two facts of a kind can be of one thing: of the same one of its kind, at the same time, both real or both
 * wanted; counted by the same counter, and not as what is open here and closed there.
 */
export function canBeOfOne(a: PlacedFact, b: PlacedFact, tells: Tells): boolean {
  if (isDate(a.fact)) return canBeOneDay(a, b);
  if (a.fact.kind === 'age' && !areOfOne(a, b)) return false;
  if (isPart(a) !== isPart(b) || isOfAnother(a) !== isOfAnother(b)) return false;
  if (isOfOldTime(a, b) || isOfOldTime(b, a)) return false;
  if (isUnreal(a, b) || isUnreal(b, a) || measureOthers(a, b)) return false;
  if (!isAcross(a, b) && isElsewhere(a, b, tells) && isElsewhere(b, a, tells)) return false;
  return areCountedAlike(a, b, tells) && !(saysWhat(a.fact) && mayOppose(a.sentence, b.sentence));
}

/** Whether two dates can be of one event: both gone by or both to come, and of these days not what one says and the other denies. */
function canBeOneDay(a: PlacedFact, b: PlacedFact): boolean {
  const [one, other] = [a, b].map(({ sentence: { text, language } }) => denies(text, language));
  return (
    (one === other || [a, b].some(({ fact, sentence }) => !isDay(fact) || isOld(fact, sentence))) &&
    !isOneToCome(a, b) &&
    !areEndAndStart(a, b) &&
    !isThisYear(a) &&
    !isThisYear(b) &&
    !mayOppose(a.sentence, b.sentence)
  );
}

/** "Closed until Sunday", "open again from Monday". */
const areEndAndStart = (a: PlacedFact, b: PlacedFact): boolean =>
  isDay(a.fact) &&
  isDay(b.fact) &&
  Math.abs((a.fact.values[0] ?? 0) - (b.fact.values[0] ?? 0)) === 1 &&
  contrastOf(a.sentence)?.again.test(a.text) !== contrastOf(b.sentence)?.again.test(b.text);

const isDay = (fact: Fact): boolean => isDate(fact) && fact.values.length === 3;

const contrastOf = ({ language }: Stated): Contrast | undefined => languageOf(language).claims?.contrast;

/** "A second man, aged 27": of another than the report of one man speaks of. */
const isOfAnother = ({ fact: { at }, sentence }: PlacedFact): boolean =>
  contrastOf(sentence)?.other.test(sentence.text.slice(0, at ?? 0)) ?? false;

/** So many days before its publication nothing is news. */
const oldDays = 21;

/** Whether one tells of a time long gone that the other doesn't name: "last year 7,500 had started". */
function isOfOldTime(a: PlacedFact, b: PlacedFact): boolean {
  if (isAcross(a, b) || isTime(a.fact)) return false;
  const known = b.sentence.facts.filter(isDate);
  const isShared = a.sentence.facts.some(
    (date) => isDate(date) && isOld(date, a.sentence) && known.some((other) => isSame(date, other)),
  );
  if (isEarlier(a) && !isEarlier(b) && !isShared) return true;
  return a.sentence.facts.some(
    (date) =>
      isDate(date) &&
      isOld(date, a.sentence) &&
      isBeside(date, a) &&
      !known.some((other) => isSame(date, other)),
  );
}

/** As its clause says, or what stands before it. */
const isEarlier = ({ text: clause, sentence }: PlacedFact): boolean =>
  contrastOf(sentence)?.earlier.test(sentence.text.slice(0, sentence.text.indexOf(clause) + clause.length)) ??
  false;

/** Whether a date isn't that of another clause, nor one of a thing: "a painting of 1887". */
function isBeside({ text }: Fact, { text: clause, sentence }: PlacedFact): boolean {
  const year = text.slice(0, 4);
  const isAge = Number(year) < Number(sentence.published?.slice(0, 4)) - thingYears;
  if (isAge && new RegExp(`(?<!\\p{L})(?:of|de|von) ${year}`, 'u').test(sentence.text)) return false;
  return clause.includes(year) || clausesOf(sentence.text).filter((part) => /\p{L}/u.test(part)).length === 1;
}

/** So many years ago few figures of the news were counted. */
const thingYears = 50;

function isOld({ text }: Fact, { published }: Stated): boolean {
  if (published === null) return false;
  if (text.length < 10) return text < published.slice(0, text.length);
  return Date.parse(published) - Date.parse(text) > oldDays * 86_400_000;
}

/** Whether what one only wants, fears or has to do, the other has done. */
function isUnreal(a: PlacedFact, b: PlacedFact): boolean {
  const [one, other] = [contrastOf(a.sentence), contrastOf(b.sentence)];
  if (!one || !other) return false;
  return one.unreal.test(a.text) && !other.unreal.test(b.text) && other.done.test(b.text);
}

/** Whether the clauses of two figures tell what they measure, and nothing of it is the same. */
function measureOthers(a: PlacedFact, b: PlacedFact): boolean {
  const [ours, theirs] = [a, b].map(({ clause }) => new Set(clause.terms.keys()).intersection(measured));
  return Boolean(ours?.size && theirs?.size && ours.isDisjointFrom(theirs));
}

/** Whether a figure's clause names a place that the other's article doesn't have: "40 jobs in Leeds". */
function isElsewhere({ text, sentence: { language } }: PlacedFact, other: PlacedFact, tells: Tells): boolean {
  const places = [...text.matchAll(languageOf(language).claims?.places ?? /(?!)/gu)];
  const terms = places.map(({ groups }) => termsIn(groups?.['name'] ?? '', language));
  return terms.some((name) => name.size > 0 && !tells(other, new Set(name.keys())));
}

/**
 * Whether nothing says that two numbers count others: two counters; residents and firefighters, or people of two kinds that
 * an article tells apart.
 */
function areCountedAlike(a: PlacedFact, b: PlacedFact, tells: Tells): boolean {
  if (isAcross(a, b)) return true;
  const [one, other] = [a, b].map(({ fact }) => fact.counted.find((word) => asianCounter.test(word)));
  if (one !== undefined && other !== undefined)
    return one === other || (persons.test(one) && persons.test(other));
  const [ours, theirs] = [peopleIn(a), peopleIn(b)];
  if (ours.size === 0 || theirs.size === 0 || !ours.isDisjointFrom(theirs)) return true;
  const isOnDuty = [...ours, ...theirs].some((term) => onDuty.has(term));
  return !isOnDuty && !tells(a, theirs) && !tells(b, ours);
}

/** Concepts of people whom nobody calls by another's name. */
const onDuty: ReadonlySet<string> = new Set(['#firefighter', '#police']);

/** What kind of people is counted, as terms: "firefighters", not "people". */
function peopleIn({ fact: { at, kind, counted }, sentence: { text, language } }: PlacedFact): Set<string> {
  const people = kind.startsWith('plain') ? languageOf(language).claims?.contrast?.people : undefined;
  const words = (text.slice(at ?? 0).match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []).slice(0, 4);
  const noun = words.find(
    (word) => people?.test(word) && counted.slice(0, 2).some((start) => normalize(word).startsWith(start)),
  );
  return new Set(termsIn(noun ?? '', language).keys());
}

/** Whether ages are of one person: where a name stands at one, the other's report has it there, too; else the same word. */
function areOfOne(a: PlacedFact, b: PlacedFact): boolean {
  if (isAcross(a, b)) return true;
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === null && other === null) return areCalledAlike(a, b);
  return one === other || (one !== null && knows(b, one)) || (other !== null && knows(a, other));
}

/** Whether not one is a pilot's age and one a guard's. */
function areCalledAlike(a: PlacedFact, b: PlacedFact): boolean {
  const [one, other] = [a, b].map(
    ({ fact: { at }, sentence: { text, language } }) =>
      new Set(termsIn(/(\p{L}[\p{L}\p{M}-]+),\s$/u.exec(text.slice(0, at ?? 0))?.[1] ?? '', language).keys()),
  );
  return !one?.size || !other?.size || !one.isDisjointFrom(other);
}

const knows = ({ sentence }: PlacedFact, name: string): boolean =>
  [sentence.before, sentence.text].some((text) => text.includes(name));

/** The last word of the name that an age is set behind. */
const nameOf = ({ fact: { at }, sentence: { text } }: PlacedFact): string | null =>
  /(\p{Lu}[\p{L}\p{M}’'-]+|[\p{Script=Han}\p{Script=Hangul}]{2,4})(?:さん|氏|씨)?\s?[,(（、，]\s?$/u.exec(
    text.slice(0, at ?? 0),
  )?.[1] ?? null;

/** "Three of them", "davon 20": of what was counted before. */
const isPart = ({ fact: { at }, sentence: { text } }: PlacedFact): boolean =>
  at !== null &&
  (partBefore.test(text.slice(0, at)) || partAfter.test(text.slice(at).replace(/^[\p{L}\p{N}.,]+/u, '')));

const partBefore =
  /(?:davon|darunter|dont|of whom|of which|among them|entre ellos|entre ellas|de los cuales|dos quais|из них|其中|うち|이 가운데|이 중)\s?$/iu;
const partAfter =
  /^\s(?:of (?:the|them|these|those|his|her|its|their)|davon|d['’]entre|de (?:ellos|ellas)|deles|delas|из них)(?!\p{L})/iu;

const isAcross = (a: PlacedFact, b: PlacedFact): boolean => a.sentence.language !== b.sentence.language;

/** Counters of people, which are used for one another. */
const persons = /^[人名位员員명]$/u;
const asianCounter = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

/** Whether of two dates one is before and one after its article. */
const isOneToCome = (a: PlacedFact, b: PlacedFact): boolean =>
  isToCome(a) !== null && isToCome(b) !== null && isToCome(a) !== isToCome(b);

/** Null where that is open. */
function isToCome({ fact, sentence: { published } }: PlacedFact): boolean | null {
  return published === null || published.startsWith(fact.text) ? null : fact.text > published;
}

/** "This year" dates nothing. */
const isThisYear = ({ fact, sentence: { published } }: PlacedFact): boolean =>
  fact.text.length === 4 && published?.startsWith(fact.text) === true;

/** What was closed on one day may be open on another. */
export function isAtOneTime(a: Stated, b: Stated): boolean {
  const [ours, theirs] = [a, b].map(({ facts }) => facts.filter(isDay).map(({ text }) => text));
  if (!ours?.length || !theirs?.length) return true;
  return ours.some((date) => theirs.includes(date));
}

/** Whether a sentence tells of another one of a kind: "a second man". */
export const tellOfAnother = (sentence: Stated): boolean =>
  contrastOf(sentence)?.other.test(sentence.text) ?? false;

/** A claim of a sentence. */
export type Made = { sentence: Stated; claim: Claim };

/** Whether two claims with one subject can be of two things: of another one of its kind, of something else, of another time. */
export function areOfTwo(a: Made, b: Made): boolean {
  const [one, other] = [contrastOf(a.sentence), contrastOf(b.sentence)];
  if (!one || !other) return false;
  if (tellOfAnother(a.sentence) !== tellOfAnother(b.sentence)) return true;
  if (isOver(a, b) || isOver(b, a) || nameOthers(a, b)) return true;
  const [ours, theirs] = [objectOf(a), objectOf(b)];
  return ours.size > 0 && theirs.size > 0 && ours.isDisjointFrom(theirs);
}

/** Whether what one says began again, and the other doesn't say that it lasts. */
function isOver({ sentence: a }: Made, { sentence: b }: Made): boolean {
  const [one, other] = [contrastOf(a), contrastOf(b)];
  return one?.again.test(a.text) === true && !other?.again.test(b.text) && !other?.lasting.test(b.text);
}

/** Whether each names somebody or some place before its word that the other one doesn't. */
function nameOthers(a: Made, b: Made): boolean {
  const [ours, theirs] = [a, b].map(({ claim: { before }, sentence: { language } }) =>
    language === 'de' ? [] : (before.match(/(?<=\p{Ll},?\s)\p{Lu}[\p{L}’'-]+/gu) ?? []),
  );
  if (!ours?.length || !theirs?.length) return false;
  return (
    ours.every((name) => !b.sentence.text.includes(name)) &&
    theirs.every((name) => !a.sentence.text.includes(name))
  );
}

/** What a claim is of, as terms: "guilty of arson". */
function objectOf({ sentence: { language }, claim: { word, after } }: Made): Set<string> {
  const own = objectIn(after, language);
  return own.size > 0 ? own : objectIn(`${/\s\p{L}+$/u.exec(word)?.[0] ?? ''}${after}`, language);
}

function objectIn(after: string, language: string): Set<string> {
  const object = languageOf(language).claims?.contrast?.of?.exec(after);
  return new Set(object ? termsIn(after.slice(object[0].length), language).keys() : []);
}

/** Whether what follows a word that two clauses share is of something else in each. */
export function isOfElse(word: string, one: string, other: string, language: string): boolean {
  const [ours, theirs] = [one, other].map((text) =>
    objectIn(text.slice(text.indexOf(word) + word.length), language),
  );
  return Boolean(ours?.size && theirs?.size && ours.isDisjointFrom(theirs));
}

/** Whether a number says what it counts. */
const saysWhat = ({ kind, counted }: Fact): boolean => kind.startsWith('plain') && counted.length > 0;
