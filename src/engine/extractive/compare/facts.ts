import { articlesOf, offsetsOf, type Dossier } from '../../../article/dossier.ts';
import type { Fact, ReadFacts } from '../../facts.ts';
import type { Phrase } from './similarity.ts';

/** A sentence of a dossier, by its number, with its figures, and its dates as figures of a kind. */
export type Sentence = {
  article: number;
  at: number;
  text: string;
  /** The sentence before it in its article. */
  before: string;
  language: string;
  published: string | null;
  facts: Fact[];
  /** The dates of what it tells, without those that only say which thing is meant. */
  told: string[];
};

/** A figure or a date of a sentence, and the clause that it stands in: as it is written, and as terms. */
export type PlacedFact = { fact: Fact; sentence: Sentence; text: string; clause: Phrase };

/** What a sentence has on a point: the words that are shown, and the fact, where it is a figure or a date. */
export type Side = { sentence: Sentence; value: string; fact?: Fact };

/** Two sides of two articles that can't both be true, and how likely they are about the same thing, from 0 to 1. */
export type Contradiction = { sides: [Side, Side]; score: number };

/** The sentences of each article, with their numbers in the dossier. */
export function sentencesOf(dossier: Dossier, readFacts: ReadFacts): Sentence[][] {
  const offsets = offsetsOf(dossier);
  return articlesOf(dossier).map((own, article) =>
    readFacts(own).map(({ figures, dates, told }, sentence) => ({
      article,
      at: (offsets[article] ?? 0) + sentence,
      text: own.sentences[sentence] ?? '',
      before: own.sentences[sentence - 1] ?? '',
      language: own.language,
      published: own.published?.slice(0, 10) ?? null,
      facts: [...figures, ...dates.map(dateFact)],
      told,
    })),
  );
}

/** Its values are the day, the month and the year since 1970, as far as they are known, from the last. */
function dateFact(text: string): Fact {
  const [year = 0, month, day] = text.split('-').map(Number);
  const years = year - 1970;
  const values = [years, month && years * 12 + month - 1, day && Date.parse(text) / 86_400_000];
  return {
    kind: 'date',
    values: values.flatMap((value) => value ?? []).toReversed(),
    counted: [],
    text,
    shown: text,
    at: null,
    hedge: null,
  };
}

/** How many years, months or days lie between two events that nobody takes for each other; and minutes of a day. */
const spans = { dates: [40, 36, 60], times: 300 };

export const isTime = ({ kind }: Fact): boolean => kind === 'time of day';
export const isDate = ({ kind }: Fact): boolean => kind === 'date';
export const isDay = (fact: Fact): boolean => isDate(fact) && fact.values.length === 3;

const valueOf = ({ values: [value = 0] }: Fact): number => value;

/** Of two of a kind, from 0 to 1: one in parts of the other; of dates and times, in parts of the span. */
export function closeness(one: Fact, other: Fact): number {
  const [a, b] = [valueOf(one), valueOf(other)];
  if (isTime(one)) return nearness(spans.times, a, b);
  if (!isDate(one)) return a === b ? 1 : Math.min(a, b) / Math.max(a, b);
  const known = Math.min(one.values.length, other.values.length);
  if (known === 1 && one.values.length !== other.values.length) return 0;
  return nearness(spans.dates[known - 1], one.values.at(-known), other.values.at(-known));
}

const nearness = (span = 1, a = 0, b = 0): number => Math.max(0, 1 - Math.abs(a - b) / span);

/** Of dates, one may say less exactly what the other says. */
export function isSame(one: Fact, other: Fact): boolean {
  if (isDate(one) && isDate(other)) return one.text.startsWith(other.text) || other.text.startsWith(one.text);
  return (
    one.kind === other.kind && one.values.some((value) => other.values.some((held) => isEqual(value, held)))
  );
}

const isEqual = (value: number, held: number): boolean => Math.abs(value - held) <= 0.005 * Math.abs(value);

/** Equal facts have equal keys. */
export const keyOf = (fact: Fact): string => (isDate(fact) ? fact.text : `${fact.kind} ${fact.values[0]}`);

/** What a fact says, too: who names a day names its month and year. */
export const keysOf = (fact: Fact): string[] =>
  isDate(fact) ? [fact.text, fact.text.slice(0, 7), fact.text.slice(0, 4)] : [keyOf(fact)];

/** How far off a figure may be that is called rounded or a bound. */
const leeway = { about: 0.9, bound: 0.8 };

/** Whether both can be true: one may be rounded, or a bound. */
export function isCompatible(one: Fact, other: Fact): boolean {
  if (isSame(one, other)) return true;
  if (isDate(one) || isTime(one)) return false;
  const [small, large] = valueOf(one) < valueOf(other) ? [one, other] : [other, one];
  const close = closeness(one, other);
  if (one.hedge === 'about' || other.hedge === 'about') return close >= leeway.about;
  if (small.hedge === 'over' || large.hedge === 'under') return close >= leeway.bound;
  return isRounded(valueOf(small), valueOf(large)) || isRounded(valueOf(large), valueOf(small));
}

/** "1.2 million" for 1,230,000: what ends in more zeros is the other, to its last digit. */
function isRounded(rough: number, exact: number): boolean {
  if (rough < 1000) return false;
  let unit = 1;
  while (rough % (unit * 10) === 0) unit *= 10;
  return unit <= rough / 10 && Math.round(exact / unit) * unit === rough;
}

/** Whether every figure and date of a sentence is in another one; five hours are not more than five. */
export const bears = (sentence: Sentence, other: Sentence): boolean =>
  sentence.facts.every((fact) =>
    other.facts.some((held) => isSame(held, fact) && boundOf(held) === boundOf(fact)),
  );

const boundOf = ({ hedge }: Fact): Fact['hedge'] => (hedge === 'about' ? null : hedge);

/** A dozen or less: such numbers are everywhere. */
export const isSmall = (fact: Fact): boolean => fact.kind.startsWith('plain') && valueOf(fact) <= 12;
