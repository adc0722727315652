import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, hour } from '../../src/base/time.ts';
import { intervalOf, nextDigest, nextLook, quietUntil, type Weekday } from '../../src/feeds/schedule.ts';

const minute = 60_000;
const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
const now = Date.UTC(2026, 5, 3, 12);
const every = (gap: number, count = 20) => Array.from({ length: count }, (_, n) => ({ at: now - n * gap }));
const pace = { wait: null, failures: 0, lastItem: { at: now }, shortest: 10 * minute };

test('a feed is looked at six times for each item that it writes, within the bounds', () => {
  const pauseOf = (gap: number) =>
    (nextLook(now, { ...pace, interval: intervalOf(every(gap), now) }, () => 0) - now) / minute;
  assert.deepEqual(
    [minute, 5 * hour, day, 30 * day].map((gap) => Math.round(pauseOf(gap))),
    [10, 48, 228, 1440],
  );
  assert.equal(intervalOf([], now), hour);
  assert.equal(intervalOf([{ at: null }, { at: null }], now), hour);
});

test('one that writes daily answers 304 to at least four of five looks', () => {
  let [looks, unchanged, at, known] = [0, 0, now, now];
  for (; at < now + 30 * day; looks++) {
    const newest = Math.floor((at - now) / day) * day + now;
    if (newest === known) unchanged++;
    known = newest;
    const items = every(day).map((item) => ({ at: item.at + newest - now }));
    at = nextLook(at, { ...pace, interval: intervalOf(items, at), lastItem: { at: newest } });
  }
  assert(unchanged / looks >= 0.8, `${unchanged} of ${looks}`);
});

test('a long silence, a failure and the server’s wish make the pause longer, a jitter a tenth at most', () => {
  const pauseOf = (change: Partial<typeof pace> | { wait: number }, random = 0) =>
    (nextLook(now, { ...pace, interval: hour, ...change }, () => random) - now) / hour;
  assert.equal(pauseOf({}), 1);
  assert.equal(pauseOf({}, 1), 1.1);
  assert.equal(pauseOf({ lastItem: { at: now - 2 * day } }), 2);
  assert.deepEqual(
    [1, 2, 3, 30].map((failures) => pauseOf({ failures })),
    [2, 4, 8, 24],
  );
  assert.equal(pauseOf({ wait: 5 * hour }), 5);
  assert.equal(pauseOf({ wait: 500 * hour }), 24);
});

test('a digest comes at its hour in its zone, also where clocks are changed', () => {
  const next = (
    at: string,
    zone: string,
    from: number,
    deliver: 'daily' | 'weekly' = 'daily',
    weekday: Weekday = 'monday',
  ) => iso(nextDigest(from, { deliver, at, zone, day: weekday }));
  assert.equal(next('08:00', 'Europe/Berlin', Date.UTC(2026, 5, 3, 12)), '2026-06-04T06:00');
  assert.equal(next('08:00', 'Asia/Seoul', Date.UTC(2026, 5, 3, 12)), '2026-06-03T23:00');
  assert.equal(next('08:00', 'Asia/Kathmandu', Date.UTC(2026, 5, 3, 12)), '2026-06-04T02:15');
  // 29 March 2026: from two to three o'clock there is nothing; 25 October has that hour twice.
  assert.equal(next('08:00', 'Europe/Berlin', Date.UTC(2026, 2, 28, 12)), '2026-03-29T06:00');
  assert.equal(next('02:30', 'Europe/Berlin', Date.UTC(2026, 2, 28, 12)), '2026-03-29T01:30');
  const autumn = nextDigest(Date.UTC(2026, 9, 24, 12), {
    deliver: 'daily',
    at: '02:30',
    zone: 'Europe/Berlin',
    day: 'monday',
  });
  assert(['2026-10-25T00:30', '2026-10-25T01:30'].includes(iso(autumn)));
  assert.equal(next('02:30', 'Europe/Berlin', autumn), '2026-10-26T01:30');
  // The next Monday, in the zone's own week.
  assert.equal(next('08:00', 'UTC', Date.UTC(2026, 5, 7, 7), 'weekly', 'sunday'), '2026-06-07T08:00');
  assert.equal(next('08:00', 'UTC', Date.UTC(2026, 5, 7, 9), 'weekly', 'sunday'), '2026-06-14T08:00');
  assert.equal(next('08:00', 'UTC', Date.UTC(2026, 5, 7, 9), 'weekly', 'saturday'), '2026-06-13T08:00');
  assert.equal(next('08:00', 'Pacific/Auckland', Date.UTC(2026, 5, 7, 21), 'weekly'), '2026-06-14T20:00');
  assert.equal(next('08:00', 'America/New_York', Date.UTC(2026, 5, 7, 21), 'weekly'), '2026-06-08T12:00');
});

test('a quiet time ends on its day, also past midnight', () => {
  const until = (at: number, quiet: string | null) => {
    const end = quietUntil(at, quiet, 'Europe/Berlin');
    return end === null ? null : iso(end);
  };
  assert.equal(until(Date.UTC(2026, 5, 3, 21), '22:00-07:00'), '2026-06-04T05:00');
  assert.equal(until(Date.UTC(2026, 5, 4, 4), '22:00-07:00'), '2026-06-04T05:00');
  assert.equal(until(Date.UTC(2026, 5, 4, 6), '22:00-07:00'), null);
  assert.equal(until(Date.UTC(2026, 5, 4, 6), null), null);
});
