import { anyOf, languageOf } from '../languages/index.ts';
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
  const mark = languageOf(scan.language).clock?.mark;
  const marked = new RegExp(String.raw`${hour24}\s?${mark}(?:\s?([0-5]\d))?(?![\p{L}\d])`, 'gu');
  const asian = /(?<!\d)([01]?\d|2[0-4])\s?[時시](?![間간])(?:\s?([0-5]?\d)\s?[分분]|(\s?半))?/gu;
  return [
    ...[clock, colon, hour, hours].flatMap((pattern) => takeAll(scan, pattern, read)),
    ...(mark === undefined ? [] : takeAll(scan, marked, read)),
    ...takeAll(scan, asian, ([, hour, minute, half]) => dial(Number(hour), half ? 30 : Number(minute ?? 0))),
    ...takeAll(scan, /(?<=um )(\p{L}+) uhr\b/gu, ([, hour = '']) =>
      hourWords.includes(hour) ? dial(hourWords.indexOf(hour) + 1, 0) : null,
    ),
    ...takeSpoken(scan),
    ...takeAll(scan, twelve, () => 0),
  ];
}

const read = ([, hour, minute]: RegExpExecArray): number => dial(Number(hour), Number(minute ?? 0));

const dial = (hour: number, minute: number): number => (hour % 12) * 60 + minute;

const hourWords = 'eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf'.split(' ');

/** "five to three", "halb drei", "las tres menos cuarto". */
function takeSpoken(scan: Scan): number[] {
  const { clock, numbers } = languageOf(scan.language);
  if (!clock?.spoken) return [];
  const { pattern, minutes, before } = clock.spoken;
  const spoken = new RegExp(String.raw`(?<!\p{L})(?:${pattern})(?!\p{L})`, 'gu');
  return takeAll(scan, spoken, ({ groups = {} }) => {
    const hour = Number(groups['hour']) || numbers?.add.get(groups['hour'] ?? '');
    const count = minutes.get(groups['minutes'] ?? '') ?? 0;
    if (hour === undefined || hour > 12 || hour < 1) return null;
    const sign = groups['sign'] ?? groups['minutes'] ?? '';
    return (dial(hour, 0) + (before.includes(sign) ? 720 - count : count)) % 720;
  });
}
