import { toLatinDigits } from '../../base/calendar/digits.ts';
import type { Suggest } from './suggest.ts';
import {
  countedMinutes,
  type DayPart,
  dayOfMonth,
  dayParts,
  duration,
  endOfDay,
  figureWords,
  fillers,
  frequency,
  hanNumber,
  hourSigns,
  joint,
  loneHour,
  minuteWords,
  readHan,
  spanFillers,
  spanSigns,
  spokenMinutes,
  year,
} from './time-words.ts';

const dayMinutes = 24 * 60;
/** Nobody writes a time of day with more characters. */
const maxLength = 60;

/**
 * A time of day as people write it in any of thirteen languages (`8`, `8:30 pm`, `8 in the morning`, `8h30`, `8 Uhr`, `오후 8시`,
 * `8 утра`, `八点半`), as `HH:MM`; null where it is none, or could be either of two.
 */
export function parseTime(text: string): string | null {
  return readTime(text)?.time ?? null;
}

/** Whether an hour that stands without a part of the day is one of 24 or may be one of 12; null where the part is told. */
type Clock = 'of 24' | 'of 12' | null;

function readTime(text: string): { time: string; clock: Clock } | null {
  const folded = fold(text);
  const { rest, parts, shift, isOther } = readWords(folded);
  if (isOther || frequency.test(folded) || year.test(folded)) return null;
  const isNamed = rest === '' && parts.length === 1 && parts[0]?.isTime === true;
  const written = isNamed
    ? ['', '12']
    : /^(\d{1,2})(?:(?: ?[:.,] ?| )(\d\d))?(?::00)?(?: ?:)?$|^(\d\d)(\d\d)(?: ?:)?$/u.exec(rest);
  if (!written) return null;
  const [hour, minute] = [Number(written[1] ?? written[3]), Number(written[2] ?? written[4] ?? 0)];
  if (hour > 23 || minute > 59 || (shift !== 0 && minute > 0)) return null;
  const isOf24 = hour > 12 || rest.startsWith('0');
  const clock = parts.length > 0 ? null : isOf24 ? 'of 24' : 'of 12';
  // A quarter to one is on either side of noon.
  if (clock === 'of 12' && shift < 0 && hour === 1) return null;
  const hours = parts.length === 0 ? [[hour]] : parts.map((part) => hoursIn(part, hour, shift));
  const times = hours.flat().map((one) => (one * 60 + minute + shift + dayMinutes) % dayMinutes);
  const [only, ...others] = new Set(times);
  const isClear = others.length === 0 && hours.every(({ length }) => length > 0);
  return only !== undefined && isClear ? { time: format(only), clock } : null;
}

/** The hour may be of the part of the day, or the time that is meant in the end: "quarter to 12 pm" is said of two. */
function hoursIn({ hourOf }: DayPart, hour: number, shift: number): number[] {
  const back = Math.floor(shift / 60);
  const own = hourOf(hour);
  const then = back === 0 ? null : hourOf((hour + back + 24) % 24 || 12);
  return [...(own === null ? [] : [own]), ...(then === null ? [] : [then - back])];
}

type Read = { rest: string; parts: DayPart[]; shift: number; isOther: boolean };

/**
 * The digits that are left, a colon for what stands after the hour; `shift` is in minutes. `isOther` where it says how long,
 * how often, on which day or from when to when.
 */
function readWords(text: string): Read {
  const plain = text.replaceAll(endOfDay, '0').replaceAll(spokenMinutes, '$& minutes');
  const figures = figureWords
    .reduce((rest, { words, figure }) => rest.replaceAll(words, `${figure} `), plain)
    .replaceAll(hanNumber, (number) => `${readHan(number)} `)
    .replaceAll(loneHour, '1');
  const parts: DayPart[] = [];
  let [rest, shift] = [figures, 0];
  const take = (words: RegExp): boolean => {
    const left = rest.replaceAll(words, ' ');
    const isThere = left !== rest;
    rest = left;
    return isThere;
  };
  for (const { words, sign } of countedMinutes)
    rest = rest.replaceAll(words, (_, minutes: string) => {
      shift += sign * Number(minutes);
      return ' ';
    });
  const isOther = duration.test(rest) || dayOfMonth.test(figures);
  for (const part of dayParts) if (take(part.words)) parts.push(part);
  for (const { words, minutes } of minuteWords) if (take(words)) shift += minutes;
  rest = rest.replaceAll(hourSigns, ':');
  const isSpan = joint.test(rest);
  rest = rest.replaceAll(fillers, ' ').replaceAll(/\s+/gu, ' ');
  return { rest: rest.replace(/^[: ]+/u, '').trim(), parts, shift, isOther: isOther || isSpan };
}

/** In lower case and plain figures, Latin and Arabic letters without their marks. */
function fold(text: string): string {
  const plain = toLatinDigits(text.slice(0, maxLength + 1).normalize('NFKC')).toLowerCase();
  const bare = plain.normalize('NFD').replaceAll(/(?<=[\p{Script=Latin}\p{Script=Arabic}])\p{M}+/gu, '');
  return bare.length > maxLength ? '' : bare.normalize('NFC').trim();
}

/** A span of the day, as `HH:MM-HH:MM`; it may pass midnight. Null where it is none, is empty, or could be another. */
export function parseSpan(text: string): string | null {
  const folded = fold(text)
    .replaceAll(spanFillers, ' ')
    .replaceAll(/(?<!\d)(\d\d)(\d\d)(?!\d)/gu, '$1:$2');
  for (const sign of spanSigns) {
    const [from, to, ...others] = folded.split(sign).map(readTime);
    if (!from || !to || others.length > 0) continue;
    const clocks = new Set([from.clock, to.clock]);
    const isEither = clocks.has('of 12') && !clocks.has('of 24') && !exactSpan.test(folded);
    const length = (minutesOf(to.time) - minutesOf(from.time) + dayMinutes) % dayMinutes;
    return length === 0 || (isEither && length > dayMinutes / 2) ? null : `${from.time}-${to.time}`;
  }
  return null;
}

/** As a span is given back, and then read again. */
const exactSpan = /^\d\d:\d\d-\d\d:\d\d$/u;

/**
 * What was typed, where it is a time or may be one (`2030`), and the other half of the day’s; else every hour of the day,
 * those of its figures first.
 */
export const suggestTimes: Suggest = ({ locale }, typed) =>
  timesLike(typed).map((time) => ({ name: formatTime(time, locale), value: time }));

function timesLike(typed: string): string[] {
  const plain = toLatinDigits(typed.normalize('NFKC')).trim();
  const given = parseTime(plain) ?? parseTime(plain.replace(/^(\d{1,2})(\d\d)$/u, '$1:$2'));
  const isHalf = given !== null && given < '13:00' && /^(?!24)[\d\s:.]+$/u.test(plain);
  if (given !== null) return isHalf ? [given, shiftBy(given, dayMinutes / 2)] : [given];
  const hours = Array.from({ length: 24 }, (_, hour) => `${pad((hour + 6) % 24)}:00`);
  const figures = Number(/\d+/u.exec(plain)?.[0] ?? Number.NaN);
  const isMeant = (time: string) => figures <= 24 && Number(time.slice(0, 2)) % 12 === figures % 12;
  return [...hours.filter(isMeant), ...hours.filter((time) => !isMeant(time))];
}

/** Nights of which one is mostly meant. */
export const suggestSpans: Suggest = ({ locale }, typed) => {
  const given = typed === '' ? null : parseSpan(typed);
  const usual = ['22:00-07:00', '23:00-08:00', '00:00-08:00', '18:00-09:00'];
  return (given === null ? usual : [given]).map((span) => ({ name: formatSpan(span, locale), value: span }));
};

/** `HH:MM` as it is written in a language. */
export function formatTime(time: string, locale: string): string {
  const style = { timeStyle: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(`1970-01-01T${time}:00Z`));
}

export function formatSpan(span: string, locale: string): string {
  return span
    .split('-')
    .map((time) => formatTime(time, locale))
    .join(' – ');
}

function shiftBy(time: string, minutes: number): string {
  return format((minutesOf(time) + minutes) % dayMinutes);
}

/** Minutes since midnight of `HH:MM`. */
function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

/** Minutes since midnight, as `HH:MM`. */
function format(minutes: number): string {
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
