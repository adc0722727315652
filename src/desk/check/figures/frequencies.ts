import { languageOf } from '../languages/index.ts';
import { type FrequencyPattern, type Period, type UnitName } from '../languages/language.ts';
import { nativeKorean, readNativeKorean, readSinoNumber } from '../numerals/sino-numerals.ts';
import type { Scan } from '../text/scan.ts';
import { contentOf } from '../support.ts';
import { unitNamed } from './units.ts';

/**
 * How often something happens, as the minutes from one time to the next: "every six months" and "twice a year" are one.
 * `told`: where a count or an "every" tells it, and not an adverb like "monthly" alone; `count` is 1 for "every year" and "once a year".
 * `clause`: what it is said of.
 */
export type Frequency = {
  at: number;
  end: number;
  minutes: number;
  count: number;
  told: boolean;
  clause: string;
};

type Unit = { pattern: string; minutes: number; value: number };
type Reader = {
  pattern: RegExp;
  units: Unit[];
  kind: 'every' | 'times';
  count: number | null;
  told: boolean;
};

const minutesInMonth = 43_830;
const minutesOf = (value: number, name: UnitName): number => {
  const { unit, factor } = unitNamed(name);
  return value * factor * (unit === 'months' ? minutesInMonth : 1);
};

const timeUnits = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const;

const readers = new Map<string, Reader[]>();

function readersOf(language: string): Reader[] {
  const known = readers.get(language);
  if (known) return known;
  const made = makeReaders(language);
  readers.set(language, made);
  return made;
}

function makeReaders(language: string): Reader[] {
  const { frequencies, units = {}, numbers } = languageOf(language);
  if (!frequencies) return [];
  const all: Unit[] = [
    ...(frequencies.units ?? []).map(([pattern, value, name]) => ({
      pattern,
      minutes: minutesOf(value, name),
      value,
    })),
    ...timeUnits.flatMap((name) => {
      const pattern = units[name];
      return pattern === undefined ? [] : [{ pattern, minutes: minutesOf(1, name), value: 1 }];
    }),
  ];
  const words = [...(numbers?.add ?? [])].filter(([, value]) => value <= 60).map(([word]) => word);
  const count = [
    ...words.toSorted((a, b) => b.length - a.length),
    String.raw`\d{1,2}`,
    nativeKorean,
    '[一二两三四五六七八九十]{1,2}',
  ].join('|');
  const unit = all.map(({ pattern }) => `(?:${pattern})`).join('|');
  const fill = (pattern: string) =>
    pattern.replace('UNIT', () => `(?<unit>${unit})`).replace('N', () => `(?<count>${count})`);
  const reader = (kind: Reader['kind'], [pattern, fixed]: FrequencyPattern): Reader => ({
    pattern: new RegExp(
      String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}\d])(?:${fill(pattern)})`,
      'gu',
    ),
    units: all,
    kind,
    count: fixed ?? null,
    told: true,
  });
  return [
    ...frequencies.times.map((each) => reader('times', each)),
    ...frequencies.every.map((each) => reader('every', each)),
    ...(frequencies.adverbs ?? []).map(([pattern, value, name]): Reader => ({
      pattern: new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'gu'),
      units: [{ pattern: '', minutes: minutesOf(value, name), value }],
      kind: 'every',
      count: 1,
      told: false,
    })),
  ];
}

/** The frequencies of a normalized text; their numbers stay in it. */
export function frequenciesIn({ text, language }: Scan): Frequency[] {
  const found: Frequency[] = [];
  for (const reader of readersOf(language)) {
    for (const match of text.matchAll(reader.pattern)) {
      const frequency = read(reader, match, language);
      const isFree = ({ at, end }: Frequency) => !found.some((other) => at < other.end && other.at < end);
      if (frequency !== null && isFree(frequency)) found.push(frequency);
    }
  }
  return found;
}

function read(
  { units, kind, count: fixed, told }: Reader,
  match: RegExpExecArray,
  language: string,
): Frequency | null {
  const { count: counted, unit: named = '' } = match.groups ?? {};
  const count = fixed ?? (counted === undefined ? 1 : countOf(counted, language));
  const unit = units.find(({ pattern }) => new RegExp(`^(?:${pattern})`, 'u').test(named));
  if (!unit || count === null || count <= 0) return null;
  const minutes = kind === 'every' ? unit.minutes * count : unit.minutes / count;
  const [at, end] = [match.index, match.index + match[0].length];
  return { at, end, minutes, count: count * unit.value, told, clause: clauseAround(match.input, at, end) };
}

const clauseAround = (text: string, at: number, end: number): string =>
  `${text
    .slice(0, at)
    .split(/[,;:،，、；：]/u)
    .at(-1)} ${text.slice(end).split(/[,;:،，、；：]/u)[0]}`;

/** Whether two are said of one thing, as far as the words of their clauses tell. */
export function areOfOneThing(one: Frequency, other: Frequency): boolean {
  const [words, held] = [contentOf(one.clause), contentOf(other.clause)];
  const shared = [...words].filter((word) => held.has(word));
  return words.size === 0 || shared.length * 2 >= words.size;
}

const countOf = (text: string, language: string): number | null =>
  Number(text) || (languageOf(language).numbers?.add.get(text) ?? readNative(text));

const readNative = (text: string): number | null =>
  /\p{Script=Hangul}/u.test(text) ? readNativeKorean(text) : readSinoNumber(text.replace('两', '二'));

export const minutesOfPeriod = (period: Period): number => minutesOf(1, period);

/** Whether two say the same: months are of no one length. */
export const isSameFrequency = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 0.04 * Math.max(one, other);

/** The minutes from one to the next, where a number falls due in a period: "four checks a year". */
export const frequencyOf = ({
  kind,
  period,
  values: [value = 0],
}: {
  kind: string;
  period: Period | null;
  values: number[];
}): number | null =>
  kind === 'plain' && period !== null && value > 0 && value <= 60 ? minutesOfPeriod(period) / value : null;
