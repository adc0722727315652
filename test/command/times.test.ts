import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatTime, parseSpan, parseTime } from '../../src/command/options/time-of-day.ts';
import { parseZone, zoneOf } from '../../src/command/options/time-zone.ts';

test('a time of day is read as people write it, and what isn’t one is none', () => {
  const written = {
    '08:00': ['8', '8:00', '08.00', '8 am', '8 a.m.', '8h', '8 Uhr', '오전 8시', '午前8時', '８：００'],
    '20:30': ['20:30', '8:30 PM', '20h30', '오후 8시 30분', '午後8時30分'],
    '00:00': ['0:00', '12 am', '오전 12시'],
    '12:00': ['12 pm', '12'],
  };
  for (const [time, texts] of Object.entries(written))
    for (const text of texts) assert.equal(parseTime(text), time, text);
  for (const text of ['', '24:00', '8:60', '13 pm', '0 am', 'noonish', '800', '8:5'])
    assert.equal(parseTime(text), null, text);
  assert.equal(formatTime('20:30', 'ko'), '오후 8:30');
});

test('a span may pass midnight, and isn’t empty', () => {
  for (const text of ['22:00-07:00', '22 – 7', '10 pm to 7 am', '오후 10시부터 오전 7시까지', '22h-7h'])
    assert.equal(parseSpan(text), '22:00-07:00', text);
  for (const text of ['22:00', '22:00-', '7-7', '1-2-3']) assert.equal(parseSpan(text), null, text);
});

test('a zone has its IANA name, or is the only one of its city; an offset is none', () => {
  for (const text of ['Europe/Berlin', 'europe/berlin', 'berlin'])
    assert.equal(parseZone(text), 'Europe/Berlin');
  assert.equal(parseZone('New York'), 'America/New_York');
  assert.equal(parseZone('UTC'), 'UTC');
  for (const text of ['', '+01:00', 'Mars/Base', 'GMT+25']) assert.equal(parseZone(text), null, text);
  assert.deepEqual([zoneOf('ko'), zoneOf('en-US')], ['Asia/Seoul', null]);
});
