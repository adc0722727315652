import type { Fact } from '../../facts.ts';
import { mayOppose } from './claims.ts';
import { isDate } from './facts.ts';
import type { PlacedFact } from './placed-facts.ts';

/**
 * Whether two facts of a kind can be of one thing: both gone by, or both to come; counted by the same Asian counter, and
 * not as what is open here and closed there.
 */
export function canBeOfOne(a: PlacedFact, b: PlacedFact): boolean {
  if (isDate(a.fact)) return isToCome(a) === null || isToCome(b) === null || isToCome(a) === isToCome(b);
  const [one, other] = [a, b].map(({ fact }) => fact.counted.find((word) => asianCounter.test(word)));
  const isCounter =
    isAcross(a, b) ||
    one === undefined ||
    other === undefined ||
    one === other ||
    (persons.test(one) && persons.test(other));
  if (a.fact.kind === 'age' && !areOfOne(a, b)) return false;
  if (isPart(a) !== isPart(b)) return false;
  return isCounter && !(saysWhat(a.fact) && mayOppose(a.sentence, b.sentence));
}

/** Whether ages are of one person: where a name stands at one, the other's report has it there, too. */
function areOfOne(a: PlacedFact, b: PlacedFact): boolean {
  if (isAcross(a, b)) return true;
  const [one, other] = [nameOf(a), nameOf(b)];
  if (one === null && other === null) return true;
  return one === other || (one !== null && knows(b, one)) || (other !== null && knows(a, other));
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

/** Whether a date is after its article's; null where that is open. */
function isToCome({ fact, sentence: { published } }: PlacedFact): boolean | null {
  return published === null || published.startsWith(fact.text) ? null : fact.text > published;
}

/** Whether a number says what it counts. */
const saysWhat = ({ kind, counted }: Fact): boolean => kind.startsWith('plain') && counted.length > 0;
