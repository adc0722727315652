import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dimensions } from '../../src/picture/style.ts';
import type { Sheet } from '../../src/picture/svg.ts';
import { timelineSvg } from '../../src/picture/timeline.ts';

const events = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    date: `Mar ${index + 1}, 2031`,
    text: `The inquiry into the ferry accident at the north pier heard witness number ${index + 1} of the crew.`,
    source: '',
  }));
const left = Array.from({ length: 20 }, (_, index) => `${index + 1} more in the text`);
const textsOf = (sheet: Sheet | null) =>
  [...(sheet?.svg ?? '').matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);

test('each event has its date and its text, in lines that stay on the sheet', () => {
  const sheet = timelineSvg({ title: 'Timeline', events: events(4), left });
  const texts = textsOf(sheet);
  for (const date of ['Mar 1, 2031', 'Mar 4, 2031']) assert.ok(texts.includes(date), texts.join());
  assert.ok(texts.some((text) => text.startsWith('The inquiry')));
  assert.equal(sheet?.svg.match(/<circle/g)?.length, 4);
  assert.match(sheet?.svg ?? '', new RegExp(`width="${dimensions.width}"`));
  assert.ok(texts.every((text) => text.length < 60));
});

test('what has no room is counted, and nothing is drawn of nothing or of letters that no font has', () => {
  const sheet = timelineSvg({ title: 'Timeline', events: events(13), left });
  assert.ok(textsOf(sheet).includes('3 more in the text'));
  assert.deepEqual(sheet?.shown, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.equal(timelineSvg({ title: 'Timeline', events: [], left }), null);
  assert.equal(timelineSvg({ title: 'T', events: [{ date: '1', text: '𐎠𐎡', source: '' }], left }), null);
});

test('each event of several articles names who says so, in lines that stay on the sheet', () => {
  const sources = ['Harbour Post', 'The Northern Coast and Islands Evening Messenger, The Harbour Post', ''];
  const told = events(3).map(({ date, text }, index) => ({ date, text, source: sources[index] ?? '' }));
  const sheet = timelineSvg({ title: 'Timeline', events: told, left });
  const texts = textsOf(sheet);
  assert.ok(texts.includes('Harbour Post'));
  assert.ok(texts.join(' ').includes('The Northern Coast and Islands Evening Messenger, The Harbour Post'));
  assert.ok(texts.every((text) => text.length < 60));
  const without = timelineSvg({ title: 'Timeline', events: events(3), left });
  assert.equal(textsOf(without).length, texts.length - 3);
});
