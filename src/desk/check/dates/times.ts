import { anyOf, languageOf } from '../languages/index.ts';
import { nativeKorean, readNativeKorean, readSinoNumber } from '../numerals/sino-numerals.ts';
import { takeAll, type Scan } from '../text/scan.ts';

const hour24 = String.raw`(?<![\d.,:])([01]?\d|2[0-4])`;
const minutes = String.raw`[:.]([0-5]\d)(?::\d\d)?`;
const clock = new RegExp(
  String.raw`${hour24}${minutes}\s?(?:${anyOf(({ clock }) => clock?.afterMinutes)})`,
  'gu',
);
const colon = /(?<![\d.,:])([01]?\d|2[0-4]):([0-5]\d)(?::\d\d)?(?![:\d])/gu;
const hour = new RegExp(String.raw`${hour24}\s?(?:${anyOf(({ clock }) => clock?.afterHour)})`, 'gu');
const hours = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${anyOf(({ clock }) => clock?.at?.before)}) )([01]?\d|2[0-4]) (?:${anyOf(({ clock }) => clock?.at?.hours)})(?: ([0-5]\d)(?!\d))?`,
  'gu',
);
const twelve = new RegExp(
  anyOf(({ clock }) => clock?.twelve),
  'gu',
);

/** Takes times of day out of a normalized scan, in minutes on a dial of twelve hours: "7.30 p.m.", "14h30", "오후 2시". */
export function takeTimes(scan: Scan): number[] {
  const { mark, at } = languageOf(scan.language).clock ?? {};
  const pointed = new RegExp(
    String.raw`(?<=(?<!\p{L})(?:${at?.before ?? '(?!)'}) )([01]?\d|2[0-4])\.([0-5]\d)(?![\d%€$£]|\s?\p{L}*(?:mil|euro|por))`,
    'gu',
  );
  const marked = new RegExp(String.raw`${hour24}\s?${mark}(?:\s?([0-5]\d))?(?![\p{L}\d])`, 'gu');
  const asian = /(?<!\d)([01]?\d|2[0-4])\s?[時시](?![間간])(?:\s?([0-5]?\d)\s?[分분]|(\s?半))?/gu;
  return [
    ...[clock, colon, hour, hours, pointed].flatMap((pattern) => takeAll(scan, pattern, read)),
    ...(mark === undefined ? [] : takeAll(scan, marked, read)),
    ...takeAll(scan, asian, ([, hour, minute, half]) => dial(Number(hour), half ? 30 : Number(minute ?? 0))),
    ...takeAll(scan, /(?<=um )(\p{L}+) uhr\b/gu, ([, hour = '']) =>
      hourWords.includes(hour) ? dial(hourWords.indexOf(hour) + 1, 0) : null,
    ),
    ...takeSpoken(scan),
    ...takeAsianSpoken(scan),
    ...takeAll(scan, twelve, () => 0),
  ];
}

const read = ([, hour, minute]: RegExpExecArray): number => dial(Number(hour), Number(minute ?? 0));

const dial = (hour: number, minute: number): number => (hour % 12) * 60 + minute;

const hourWords = 'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');

const numeral = '[一二三四五六七八九十]{1,3}';
const afternoon = '上午|下午|早上|晚上|凌晨|中午|傍晚|清晨|深夜|午前|午後|夜|朝';

const valueOf = (text = ''): number => Number(text) || (readSinoNumber(text) ?? 0);

/** "세 시 반", "三時半", "下午三点", "三点一刻". */
function takeAsianSpoken(scan: Scan): number[] {
  const korean = new RegExp(
    String.raw`(?<!\p{L})(${nativeKorean}) ?시(?![간장민])(?: ?(?:([0-5]?\d|[일이삼사오육칠팔구십]{1,3}) ?분|(반)))?`,
    'gu',
  );
  const han = new RegExp(
    `(?:(${afternoon})的?)?(${numeral}|\\d{1,2})[时時点點](?:(半)|([一三])刻|(${numeral}|\\d{1,2})分|整|钟)?`,
    'gu',
  );
  return [
    ...takeAll(scan, korean, ([, hour = '', minutes, half]) => {
      const value = readNativeKorean(hour) ?? 0;
      return value > 12 ? null : dial(value, half ? 30 : valueOf(minutes));
    }),
    ...takeAll(scan, han, ([all, daytime, hour, half, quarters, minutes]) => {
      const told = daytime ?? half ?? quarters ?? minutes ?? /[整钟]$/u.exec(all)?.[0];
      if (told === undefined || valueOf(hour) > 24 || valueOf(hour) === 0) return null;
      return dial(valueOf(hour), half ? 30 : quarters ? 15 * valueOf(quarters) : valueOf(minutes));
    }),
  ];
}

/** "five to three", "halb drei", "las tres menos cuarto". */
function takeSpoken(scan: Scan): number[] {
  const { clock, numbers } = languageOf(scan.language);
  if (!clock?.spoken) return [];
  const { patterns, minutes, before, hours } = clock.spoken;
  const read = ({ groups = {} }: RegExpExecArray) => {
    const name = groups['hour'] ?? '';
    const hour = Number(name) || (hours?.get(name) ?? numbers?.add.get(name));
    const count = minutes.get(groups['minutes'] ?? '') ?? 0;
    if (hour === undefined || Number.isNaN(hour) || hour > 12 || hour < 1) return null;
    const sign = groups['sign'] ?? groups['minutes'] ?? '';
    return (dial(hour, 0) + (before.includes(sign) ? 720 - count : count)) % 720;
  };
  return patterns.flatMap((pattern) =>
    takeAll(scan, new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'gu'), read),
  );
}
