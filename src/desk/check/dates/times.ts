import { anyOf, languageOf, perLanguage } from '../languages/index.ts';
import { nativeKorean, readNativeKorean, readSinoNumber } from '../numerals/sino-numerals.ts';
import { normalizeText } from '../text/normalize.ts';
import { isAsian, takeAll, type Scan } from '../text/scan.ts';

const hour24 = String.raw`(?<![\d.,:])([01]?\d|2[0-4])`;
const minutes = String.raw`[:.]([0-5]\d)(?::\d\d)?`;
const clock = new RegExp(
  String.raw`${hour24}${minutes}\s?(?:${anyOf(({ clock }) => clock?.afterMinutes)})`,
  'gu',
);
const colon = /(?<![\d:]|\d[.,])([01]?\d|2[0-4]):([0-5]\d)(?::\d\d)?(?![:\d])/gu;
const hour = new RegExp(String.raw`${hour24}\s?(?:${anyOf(({ clock }) => clock?.afterHour)})`, 'gu');
const hours = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${anyOf(({ clock }) => clock?.at?.before)}) )([01]?\d|2[0-4]) (?:${anyOf(({ clock }) => clock?.at?.hours)})(?: ([0-5]\d)(?!\d))?`,
  'gu',
);
const noon = new RegExp(
  anyOf(({ clock }) => clock?.noon),
  'gu',
);
const midnight = new RegExp(
  anyOf(({ clock }) => clock?.midnight),
  'gu',
);

/**
 * In minutes on a dial of twelve hours; which half of the day, where the text tells. It is `meant` to be the first half
 * where hours are counted to 24 and no word of the sentence says otherwise.
 */
export type TimeOfDay = { minutes: number; half: 'am' | 'pm' | null; meant?: true };

/** A time of a statement is taken at its word: "8 Uhr" may be in the evening. */
export const holdsTime = (claimed: TimeOfDay, held: TimeOfDay): boolean =>
  claimed.minutes === held.minutes &&
  (claimed.half === null || claimed.meant || held.half === null || claimed.half === held.half);

const clockOf = perLanguage(({ clock: { mark, at } = {} }) => ({
  pointed: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${at?.before ?? '(?!)'}) )([01]?\d|2[0-4])\.([0-5]\d)(?![\d%€$£]|\s?\p{L}*(?:mil|euro|por))`,
    'gu',
  ),
  marked:
    mark === undefined
      ? null
      : new RegExp(String.raw`${hour24}\s?${mark}(?:\s?([0-5]\d))?(?![\p{L}\d])`, 'gu'),
}));

/** Takes times of day out of a normalized scan: "7.30 p.m.", "14h30", "오후 2시". */
export function takeTimes(scan: Scan): TimeOfDay[] {
  const { pointed, marked } = clockOf(scan.language);
  const asian =
    /(?<!\d)([01]?\d|2[0-4])\s?[時时시](?![間间간段代区])(?:\s?([0-5]?\d)\s?[分분]|(\s?(?:半|반(?=에|부터|까지|쯤|경|[\s.,]|$))))?/gu;
  return [
    ...[clock, colon, hour, hours, pointed].flatMap((pattern) => takeAll(scan, pattern, read(scan))),
    ...(marked === null ? [] : takeAll(scan, marked, read(scan))),
    ...takeAll(scan, asian, (match) => timeAt(scan, match, match[1], match[3] ? 30 : match[2])),
    ...takeSpoken(scan),
    ...takeHourWords(scan),
    ...takeAsianSpoken(scan),
    ...takeAll(scan, noon, (): TimeOfDay => ({ minutes: 0, half: 'pm' })),
    ...takeAll(scan, midnight, (): TimeOfDay => ({ minutes: 0, half: 'am' })),
  ];
}

const read = (scan: Scan) => (match: RegExpExecArray) => timeAt(scan, match, match[1], match[2]);

function timeAt(
  scan: Scan,
  match: RegExpExecArray,
  written: string | number = '',
  minute: string | number = 0,
): TimeOfDay {
  const hour = Number(written);
  const minutes = ((hour % 12) * 60 + Number(minute) + 720) % 720;
  if (hour > 12) return { minutes, half: hour === 24 ? 'am' : 'pm' };
  const told = halfTold(scan, match, minutes) ?? (String(written).startsWith('0') ? 'am' : null);
  if (told !== null || typeof written === 'number' || !isMorning(scan)) return { minutes, half: told };
  return { minutes, half: hour === 12 ? 'pm' : 'am', meant: true };
}

function isMorning({ whole, language }: Scan): boolean {
  const { daytime, counts24 } = languageOf(language).clock ?? {};
  return counts24 === true && !new RegExp(`${daytime?.pm}|${daytime?.night}`, 'u').test(normalizeText(whole));
}

/** The half of the day that the clause names beside a time: "3.40 on Tuesday morning", "am Abend um 8 Uhr", "午後3時". */
function halfTold({ whole, language }: Scan, { index, 0: time }: RegExpExecArray, minutes: number) {
  const { daytime } = languageOf(language).clock ?? {};
  if (!daytime) return null;
  const { am, pm, night, link, first } = daytime;
  const words = `(?<am>${am})|(?<pm>${pm})|(?<night>${night})`;
  const near = (from: number, to: number) => normalizeText(whole.slice(Math.max(0, from), to));
  const end = index + time.length;
  const [before] = /[^\d.,;:()，。、；：]*$/u.exec(near(index - 24, index)) ?? [''];
  const [after] = /^[^\d.,;:()]*/u.exec(near(end, end + 24)) ?? [''];
  const leading = () => new RegExp(`(?:${words})${link}$`, 'u').exec(before);
  const told = first
    ? (leading() ?? new RegExp(`^(?:${words})`, 'u').exec(time))
    : (new RegExp(words, 'u').exec(time + after) ?? leading());
  if (!told?.groups) return null;
  const isEarly = told.groups['am'] !== undefined || (told.groups['night'] !== undefined && minutes < 360);
  return isEarly ? 'am' : 'pm';
}

/** "Eight in the evening", "acht Uhr". */
function takeHourWords(scan: Scan): TimeOfDay[] {
  const { clock, numbers } = languageOf(scan.language);
  if (!clock?.afterHour || !numbers) return [];
  const pattern = new RegExp(String.raw`(?<!\p{L})(\p{L}+) (?:${clock.afterHour})`, 'gu');
  return takeAll(scan, pattern, (match) => {
    const hour = numbers.add.get(match[1] ?? '') ?? 0;
    return hour >= 1 && hour <= 12 ? timeAt(scan, match, hour, 0) : null;
  });
}

const numeral = '[一二两三四五六七八九十]{1,3}';
const afternoon = '上午|下午|早上|晚上|凌晨|中午|傍晚|清晨|深夜|午前|午後|夜|朝';

const valueOf = (text = ''): number => Number(text) || (readSinoNumber(text.replace('两', '二')) ?? 0);

const korean = new RegExp(
  String.raw`(?<!\p{L})(${nativeKorean}) ?시(?![간장민])(?: ?(?:([0-5]?\d|[일이삼사오육칠팔구십]{1,3}) ?분|(반)))?`,
  'gu',
);
const han = new RegExp(
  `(?:(${afternoon})的?)?(${numeral}|\\d{1,2})[时時点點](?![間间])(?:(半)|([一三])刻|(${numeral}|\\d{1,2})分|整|钟)?`,
  'gu',
);
const until = new RegExp(`(?<=[到至])(${numeral}|\\d{1,2})[点點](?![间間])`, 'gu');

/** "세 시 반", "三時半", "下午三点", "三点一刻". */
function takeAsianSpoken(scan: Scan): TimeOfDay[] {
  if (!isAsian(scan)) return [];
  const found = [
    ...takeAll(scan, korean, (match) => {
      const [, hour = '', minutes, half] = match;
      const value = readNativeKorean(hour) ?? 0;
      return value > 12 ? null : timeAt(scan, match, value, half ? 30 : valueOf(minutes));
    }),
    ...takeAll(scan, han, (match) => {
      const [all, daytime, hour, half, quarters, minutes] = match;
      const told = daytime ?? half ?? quarters ?? minutes ?? /[整钟]$/u.exec(all)?.[0];
      if (told === undefined || valueOf(hour) > 24 || valueOf(hour) === 0) return null;
      return timeAt(
        scan,
        match,
        valueOf(hour),
        half ? 30 : quarters ? 15 * valueOf(quarters) : valueOf(minutes),
      );
    }),
  ];
  if (found.length === 0) return [];
  // "从上午九点半到十一点": an hour alone is one where a time stands before it.
  const ends = takeAll(scan, until, (match) =>
    valueOf(match[1]) > 24 ? null : timeAt(scan, match, valueOf(match[1]), 0),
  );
  return [...found, ...ends];
}

const spokenOf = perLanguage(({ clock }) =>
  (clock?.spoken?.patterns ?? []).map(
    (pattern) => new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'gu'),
  ),
);

/** "five to three", "halb drei", "las tres menos cuarto". */
function takeSpoken(scan: Scan): TimeOfDay[] {
  const { clock, numbers } = languageOf(scan.language);
  if (!clock?.spoken) return [];
  const { minutes, before, hours } = clock.spoken;
  const word = (part: string) => Number(part) || numbers?.add.get(part);
  const minutesOf = (text = ''): number | null => {
    if (text === '') return 0;
    const parts = text.split('-').map(word);
    const sum = parts.reduce<number>((all, part) => all + (part ?? Number.NaN), 0);
    return minutes.get(text) ?? (sum > 0 && sum < 60 ? sum : null);
  };
  const read = (match: RegExpExecArray) => {
    const { groups = {} } = match;
    const name = groups['hour'] ?? '';
    const hour = Number(name) || (hours?.get(name) ?? numbers?.add.get(name));
    const count = minutesOf(groups['minutes']);
    if (count === null || hour === undefined || Number.isNaN(hour) || hour > 12 || hour < 1) return null;
    const sign = groups['sign'] ?? groups['minutes'] ?? '';
    return timeAt(scan, match, hour, before.includes(sign) ? -count : count);
  };
  return spokenOf(scan.language).flatMap((pattern) => takeAll(scan, pattern, read));
}
