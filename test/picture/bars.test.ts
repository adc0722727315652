import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barsSvg } from '../../src/picture/bars.ts';

const days = (count: number, valueOf: (index: number) => number) =>
  Array.from({ length: count }, (_, index) => ({
    label: `Nov ${index + 1}`,
    value: valueOf(index),
    text: `$${valueOf(index).toFixed(2)}`,
  }));
const title = 'US dollars a day';
const textsOf = (svg: string | null) =>
  [...(svg ?? '').matchAll(/<text[^>]*>([^<]*)/g)].map(([, text = '']) => text);
const barsIn = (svg: string | null) =>
  [...(svg ?? '').matchAll(/y="([\d.]+)" width="[\d.]+" height="([\d.]+)" rx="2"/g)].map(([, y, height]) => ({
    top: Number(y),
    height: Number(height),
  }));

test('a bar a day, each with its day and its value, and the line with its name', () => {
  const svg = barsSvg({ title, bars: days(7, (index) => index / 4), line: { value: 2, text: 'cap $2.00' } });
  const texts = textsOf(svg);
  assert.equal(barsIn(svg).length, 7);
  for (const text of [title, 'Nov 1', 'Nov 7', '$0.25', '$1.50', 'cap $2.00'])
    assert.ok(texts.includes(text), text);
  assert.ok(!texts.includes('$0.00'));
  assert.match(svg ?? '', /stroke-dasharray/);
});

test('bars are as high as their values, and the least of them can be seen', () => {
  const [none, little, half, all] = barsIn(
    barsSvg({ title, bars: days(4, (index) => [0, 0.001, 50, 100][index]!), line: null }),
  );
  assert.equal(none?.height, 0);
  assert.equal(little?.height, 2);
  assert.equal((all?.height ?? 0) / (half?.height ?? 1), 2);
});

test('a line far above the bars is named, without making them flat', () => {
  const bars = days(7, () => 0.1);
  const near = barsSvg({ title, bars, line: { value: 0.2, text: 'cap' } });
  const far = barsSvg({ title, bars, line: { value: 50, text: 'cap' } });
  assert.equal(barsIn(far)[0]!.height, 2 * barsIn(near)[0]!.height);
  assert.ok(textsOf(far).includes('cap'));
  assert.doesNotMatch(far ?? '', /dasharray/);
});

test('thirty days have as many labels as have room, the last and the highest among them', () => {
  const svg = barsSvg({ title, bars: days(30, (index) => (index === 11 ? 9 : 1)), line: null });
  const texts = textsOf(svg);
  assert.equal(barsIn(svg).length, 30);
  assert.ok(texts.includes('Nov 30') && texts.includes('$9.00'));
  assert.ok(texts.length < 12);
});

test('nothing is drawn of nothing', () => {
  assert.equal(barsSvg({ title, bars: [], line: null }), null);
  assert.equal(barsSvg({ title, bars: days(7, () => 0), line: { value: 1, text: 'cap' } }), null);
});

test('what a person wrote is text', () => {
  const svg = barsSvg({ title: '<script>&', bars: [{ label: '"<b>', value: 1, text: '1' }], line: null });
  assert.doesNotMatch(svg ?? '', /<script|<b>/);
});
