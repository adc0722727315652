import type { Fact } from '../../facts.ts';
import type { Contrast } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';
import { type Claim, mayOppose } from './claims.ts';
import { denies } from './negation.ts';
import { type SimilarityIndex, termSetIn } from './similarity.ts';
import { isDate, isDay, isSame, isTime, type PlacedFact, type Sentence } from './facts.ts';

/** Concepts that tell what a figure or a date is of: other words for them are the same. */
export const measured: ReadonlySet<string> = new Set(
  'insure evacuate rescue missing inspect opened speed distance depth height width firefighter hurt die damage vote arrest wage profit penalty prison delay'
    .split(' ')
    .map((concept) => `#${concept}`),
);

/**
 * Whether two facts of a kind can be of one thing: of the same one of its kind, at the same time, both real or both
 * wanted; counted by the same counter, and not as what is open here and closed there.
 */
export function canBeOfOne(index: SimilarityIndex, a: PlacedFact, b: PlacedFact): boolean {
  if (mayOppose(a.sentence, b.sentence) && (isDate(a.fact) || saysWhat(a.fact))) return false;
  if (isDate(a.fact)) return canBeOneDay(a, b);
  if (isPart(a) !== isPart(b) || isOfAnother(a) !== isOfAnother(b)) return false;
  if (isUnreal(a, b) || isUnreal(b, a) || measureOthers(a, b)) return false;
  if (a.sentence.language !== b.sentence.language) return true;
  if (isOfOldTime(a, b) || isOfOldTime(b, a)) return false;
  if (a.fact.kind === 'age') return areOfOnePerson(a, b);
  return !(isElsewhere(index, a, b) && isElsewhere(index, b, a)) && areCountedAlike(index, a, b);
}

/** Whether a number says what it counts. */
const saysWhat = ({ kind, counted }: Fact): boolean => kind.startsWith('plain') && counted.length > 0;

/** Whether two dates can be of one event: both gone by or both to come, and not two days of what one says and the other denies. */
function canBeOneDay(a: PlacedFact, b: PlacedFact): boolean {
  if (isDay(a.fact) && isDay(b.fact) && isDenied(a) !== isDenied(b)) return false;
  if (isTold(a) !== isTold(b)) return false;
  const [ours, theirs] = [isToCome(a), isToCome(b)];
  return ours === null || theirs === null || ours === theirs;
}

const isDenied = ({ sentence: { text, language } }: PlacedFact): boolean => denies(text, language);

const isTold = ({ fact: { text }, sentence }: PlacedFact): boolean => sentence.told.includes(text);

/** Whether a date is after its article; null where that is open. */
const isToCome = ({ fact, sentence: { published } }: PlacedFact): boolean | null =>
  published === null || published.startsWith(fact.text) ? null : fact.text > published;

const contrastOf = ({ language }: Sentence): Contrast | undefined => languageOf(language).claims?.contrast;

/** What stands before a fact in its sentence. */
const textBefore = ({ fact: { at }, sentence: { text } }: PlacedFact): string => text.slice(0, at ?? 0);

/** "A second man, aged 27": of another than the report of one man speaks of. */
const isOfAnother = (placed: PlacedFact): boolean =>
  contrastOf(placed.sentence)?.other.test(textBefore(placed)) ?? false;

/** "Three of them", "davon 20": of what was counted before. */
const isPart = ({ fact: { at }, sentence: { text } }: PlacedFact): boolean =>
  at !== null &&
  (partBefore.test(text.slice(0, at)) || partAfter.test(text.slice(at).replace(/^[\p{L}\p{N}.,]+/u, '')));

const partBefore =
  /(?:davon|darunter|dont|of whom|of which|among them|entre ellos|entre ellas|de los cuales|dos quais|из них|其中|うち|이 가운데|이 중)\s?$/iu;
const partAfter =
  /^\s(?:of (?:the|them|these|those|his|her|its|their)|davon|d['’]entre|de (?:ellos|ellas)|deles|delas|из них)(?!\p{L})/iu;

/** Whether one tells of a time long gone that the other doesn't name: "last year 7,500 had started". */
function isOfOldTime(a: PlacedFact, b: PlacedFact): boolean {
  if (isTime(a.fact)) return false;
  const old = a.sentence.facts.filter((fact) => isDate(fact) && isOfEarlierYear(fact, a.sentence));
  const unknown = old.filter((date) => !b.sentence.facts.some((known) => isSame(date, known)));
  if (unknown.some((date) => isBeside(date, a))) return true;
  return isEarlier(a) && !isEarlier(b) && unknown.length === old.length;
}

const isOfEarlierYear = ({ text }: Fact, { published }: Sentence): boolean =>
  published !== null && text.slice(0, 4) < published.slice(0, 4);

/** Whether a figure's clause names the year, not as a thing's: "a painting of 1887". */
const isBeside = ({ text: date }: Fact, { text: clause }: PlacedFact): boolean =>
  new RegExp(`(?<!(?<!\\p{L})(?:of|de|von) )${date.slice(0, 4)}`, 'u').test(clause);

/** As its clause says, or what stands before it. */
const isEarlier = ({ text: clause, sentence }: PlacedFact): boolean =>
  contrastOf(sentence)?.earlier.test(sentence.text.slice(0, sentence.text.indexOf(clause) + clause.length)) ??
  false;

const isWanted = ({ sentence, text }: PlacedFact): boolean =>
  contrastOf(sentence)?.unreal.test(text) === true;

/** Whether what one only wants, fears or has to do, the other has done. */
function isUnreal(a: PlacedFact, b: PlacedFact): boolean {
  return isWanted(a) && !isWanted(b) && contrastOf(b.sentence)?.done.test(b.text) === true;
}

/** Whether the clauses of two figures tell what they measure, and nothing of it is the same. */
function measureOthers(a: PlacedFact, b: PlacedFact): boolean {
  return areOther(measured.intersection(a.clause.terms), measured.intersection(b.clause.terms));
}

/** Whether both have terms, and none of them is the same. */
const areOther = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && one.isDisjointFrom(other);

/** Whether a figure's clause names a place that the other's article doesn't have: "40 jobs in Leeds". */
function isElsewhere(index: SimilarityIndex, { text, sentence }: PlacedFact, other: PlacedFact): boolean {
  const { claims } = languageOf(sentence.language);
  return [...text.matchAll(claims?.places ?? /(?!)/gu)].some(({ groups }) => {
    const name = termSetIn(groups?.['name'] ?? '', sentence.language);
    return name.size > 0 && !tells(index, other, name);
  });
}

/** Whether the article of a fact has one of some terms. */
const tells = (index: SimilarityIndex, { sentence }: PlacedFact, terms: ReadonlySet<string>): boolean =>
  !index.vocabularies[sentence.article]?.isDisjointFrom(terms);

/**
 * Whether nothing says that two numbers count others: two counters; residents and firefighters, or people of two kinds that
 * an article tells apart.
 */
function areCountedAlike(index: SimilarityIndex, a: PlacedFact, b: PlacedFact): boolean {
  const [one, other] = [a, b].map(({ fact }) => fact.counted.find((word) => asianCounter.test(word)));
  if (one !== undefined && other !== undefined)
    return one === other || (persons.test(one) && persons.test(other));
  const [ours, theirs] = [peopleIn(a), peopleIn(b)];
  if (!areOther(ours, theirs)) return true;
  const isOnDuty = [...ours, ...theirs].some((term) => onDuty.has(term));
  return !isOnDuty && !tells(index, a, theirs) && !tells(index, b, ours);
}

/** Counters of people, which are used for one another. */
const persons = /^[人名位員员明]$/u;
const asianCounter = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

/** Concepts of people whom nobody calls by another's name. */
const onDuty: ReadonlySet<string> = new Set(['#firefighter', '#police']);

/** What kind of people is counted, as terms: "firefighters", not "people". */
function peopleIn({ fact: { at, kind, counted }, sentence }: PlacedFact): Set<string> {
  const people = kind.startsWith('plain') ? contrastOf(sentence)?.people : undefined;
  const words = (sentence.text.slice(at ?? 0).match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []).slice(0, 4);
  const noun = words.find(
    (word) => people?.test(word) && counted.slice(0, 2).some((start) => normalize(word).startsWith(start)),
  );
  return termSetIn(noun ?? '', sentence.language);
}

/** Whether ages are of one person: where a name stands at one, the other's report has it there, too; else no other word does. */
function areOfOnePerson(a: PlacedFact, b: PlacedFact): boolean {
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === null && other === null) return !areOther(wordBefore(a), wordBefore(b));
  return (one !== null && knows(b, one)) || (other !== null && knows(a, other));
}

/** "The pilot, 45", "a guard, 38". */
const wordBefore = (placed: PlacedFact): Set<string> =>
  termSetIn(/(\p{L}[\p{L}\p{M}-]+),\s$/u.exec(textBefore(placed))?.[1] ?? '', placed.sentence.language);

const knows = ({ sentence }: PlacedFact, name: string): boolean =>
  [sentence.before, sentence.text].some((text) => text.includes(name));

/** The last word of the name that an age is set behind. */
const nameOf = (placed: PlacedFact): string | null =>
  /(\p{Lu}[\p{L}\p{M}’'-]+|[\p{Script=Han}\p{Script=Hangul}]{2,4})(?:さん|氏|씨)?\s?[,(（、，]\s?$/u.exec(
    textBefore(placed),
  )?.[1] ?? null;

const daysIn = ({ facts }: Sentence) => new Set(facts.filter(isDay).map(({ text }) => text));

/** What was closed on one day may be open on another. */
export function isAtOneTime(a: Sentence, b: Sentence): boolean {
  return !areOther(daysIn(a), daysIn(b));
}

/** Whether a sentence tells of another one of a kind: "a second man". */
export const tellsOfAnother = (sentence: Sentence): boolean =>
  contrastOf(sentence)?.other.test(sentence.text) ?? false;

/** Whether two claims with one subject can be of two things: of another one of its kind, of something else, of another time. */
export function areOfTwo(a: Claim, b: Claim): boolean {
  if (!contrastOf(a.sentence) || !contrastOf(b.sentence)) return false;
  if (tellsOfAnother(a.sentence) !== tellsOfAnother(b.sentence)) return true;
  if (isOver(a, b) || isOver(b, a) || (isStrange(a, b) && isStrange(b, a))) return true;
  return areOther(objectOf(a), objectOf(b));
}

/** Whether what one says began again, and the other doesn't say that it lasts. */
function isOver({ sentence: a }: Claim, { sentence: b }: Claim): boolean {
  const [one, other] = [contrastOf(a), contrastOf(b)];
  return one?.again.test(a.text) === true && !other?.again.test(b.text) && !other?.lasting.test(b.text);
}

/** Whether a claim names before its word only whom and what the other's sentence doesn't. */
function isStrange({ before, sentence }: Claim, { sentence: other }: Claim): boolean {
  if (languageOf(sentence.language).capitalNouns === true) return false;
  const names = before.match(/(?<=\p{Ll},?\s)\p{Lu}[\p{L}’'-]+/gu) ?? [];
  return names.length > 0 && names.every((name) => !other.text.includes(name));
}

/** What a claim is of, as terms: "guilty of arson". */
function objectOf({ sentence: { language }, word, after }: Claim): Set<string> {
  const own = objectIn(after, language);
  return own.size > 0 ? own : objectIn(`${/\s\p{L}+$/u.exec(word)?.[0] ?? ''}${after}`, language);
}

function objectIn(after: string, language: string): Set<string> {
  const object = languageOf(language).claims?.contrast?.of?.exec(after);
  return termSetIn(object ? after.slice(object[0].length) : '', language);
}

/** Whether what follows a word that two clauses share is of something else in each. */
export function isOfElse(word: string, one: string, other: string, language: string): boolean {
  const objectBehind = (text: string) => objectIn(text.slice(text.indexOf(word) + word.length), language);
  return areOther(objectBehind(one), objectBehind(other));
}
