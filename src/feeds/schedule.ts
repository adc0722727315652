import { day, hour } from '../base/time.ts';
import type { Item } from './parse-feed.ts';

const minute = 60_000;

/** No feed is left alone for longer, in milliseconds. */
const longest = day;
/** Looks at a feed for each item that it writes: five of six find nothing new, and cost an answer of 304. */
const looksPerItem = 6;
/** A feed that has said nothing for long is looked at so often in the same time again. */
const looksPerSilence = 24;

/**
 * Milliseconds between two looks, as often as it has written lately, and the time since then counts; an hour where that
 * can't be told.
 */
export function intervalOf(items: readonly Pick<Item, 'at'>[], now: number): number {
  const dates = items
    .flatMap(({ at }) => (at === null ? [] : [at]))
    .toSorted((a, b) => b - a)
    .slice(0, 20);
  const oldest = dates.at(-1);
  if (oldest === undefined || dates.length < 2) return hour;
  return Math.min((now - oldest) / dates.length / looksPerItem, longest);
}

/** What decides when the next look is. */
type Pace = {
  interval: number;
  /** How long its server wants to be left alone, in milliseconds. */
  wait: number | null;
  /** In a row. */
  failures: number;
  lastItem: { at: number | null } | null;
  /** The least time, in milliseconds. */
  shortest: number;
};

/** Not before the server wants it; after failures twice as long each time. A jitter spreads feeds. */
export function nextLook(
  now: number,
  { interval, wait, failures, lastItem, shortest }: Pace,
  random = Math.random,
): number {
  const silence = now - (lastItem?.at ?? now);
  const usual = Math.max(shortest, interval, silence / looksPerSilence);
  const patience = Math.max(usual * 2 ** failures, wait ?? 0);
  return now + Math.round(Math.min(patience, Math.max(longest, shortest)) * (1 + 0.1 * random()));
}

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

/**
 * When a digest comes next, after `now`: at that time of day there, every day or on that day of every week. A time that the clock
 * leaps over comes an hour later; one that it shows twice comes once.
 */
export function nextDigest(
  now: number,
  {
    deliver,
    at,
    zone,
    day: weekday,
  }: { deliver: 'daily' | 'weekly'; at: string; zone: string; day: Weekday },
): number {
  const today = partsIn(now, zone);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const date = new Date(Date.UTC(today.year, today.month - 1, today.day + ahead));
    if (deliver === 'weekly' && weekdays[(date.getUTCDay() + 6) % 7] !== weekday) continue;
    const [hours = 0, minutes = 0] = at.split(':').map(Number);
    const due = instantIn(zone, date.getTime() + hours * hour + minutes * minute);
    if (due > now) return due;
  }
  throw new RangeError(`no digest is ever due at ${at} in ${zone}`);
}

/** When a follow's next digest comes; null for what comes one by one. */
export function dueOf(
  { deliver, ...when }: { deliver: 'each' | 'daily' | 'weekly'; at: string; zone: string; day: Weekday },
  now: number,
): number | null {
  return deliver === 'each' ? null : nextDigest(now, { deliver, ...when });
}

/** The instant at which clocks there show what UTC's would show at `wall`. */
function instantIn(zone: string, wall: number): number {
  const first = wall - offsetOf(zone, wall);
  const second = wall - offsetOf(zone, first);
  return offsetOf(zone, second) === offsetOf(zone, first) ? second : Math.max(first, second);
}

/** How far clocks there are ahead of UTC, in milliseconds. */
function offsetOf(zone: string, at: number): number {
  const { year, month, day: date, hour: hours, minute: minutes, second } = partsIn(at, zone);
  return Date.UTC(year, month - 1, date, hours, minutes, second) - Math.floor(at / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Throws a RangeError where this Node doesn't know the zone. */
function formatFor(zone: string): Intl.DateTimeFormat {
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('en', { ...figures, timeZone: zone });
  formats.set(zone, format);
  return format;
}

/** Whether this Node knows a time zone by that name: another version, with other tables, may have kept it. */
export function isZone(name: string): boolean {
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

function partsIn(at: number, zone: string) {
  const parts = formatFor(zone)
    .formatToParts(at)
    .map(({ type, value }) => [type, Number(value)] as const);
  const {
    year = 0,
    month = 0,
    day: date = 0,
    hour: hours = 0,
    minute: minutes = 0,
    second = 0,
  } = Object.fromEntries(parts);
  return { year, month, day: date, hour: hours, minute: minutes, second };
}

const figures = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
  hourCycle: 'h23',
} as const;

/** When a quiet time (`HH:MM-HH:MM`, which may pass midnight) that holds now is over; null outside of it. */
export function quietUntil(now: number, quiet: string | null, zone: string): number | null {
  const [from, to] = quiet?.split('-') ?? [];
  if (from === undefined || to === undefined) return null;
  const daily = { deliver: 'daily', zone, day: 'monday' } as const;
  const end = nextDigest(now, { ...daily, at: to });
  const begin = nextDigest(now, { ...daily, at: from });
  return end < begin ? end : null;
}
