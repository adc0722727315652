import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresIn } from '../../../src/desk/check/figures/read-figures.ts';

const valuesOf = (language: string, text: string) =>
  figuresIn(text, language)
    .figures.filter(({ isPart }) => !isPart)
    .map(({ values, kind, unit }) => [Math.round((values.at(-1) ?? 0) * 100) / 100, unit ?? kind]);

const read: [language: string, text: string, ...figures: [number, string][]][] = [
  ['ar', 'وبلغت ٣٥ في المئة', [35, '%']],
  ['ar', 'مليون ونصف المليون دولار', [1.5e6, 'dollar']],
  ['ar', 'بمليونين ومئتي ألف دينار', [2.2e6, 'dinar']],
  ['ar', 'خمسة وثلاثون عاملا', [35, 'plain']],
  ['ar', 'ثلاثة أرباع السكان', [75, '%']],
  ['ru', '1 млрд 840 млн рублей', [1.84e9, 'rouble']],
  ['ru', 'девяноста двух миллионов рублей', [92e6, 'rouble']],
  ['ru', 'около полутора сотен человек', [150, 'plain']],
  ['ru', 'две трети из них', [66.67, '%']],
  ['pt', 'vinte e três mil pessoas', [23_000, 'plain']],
  ['pt', 'R$ 3,5 milhões', [3.5e6, 'real']],
  ['de', 'ein Jahr und neun Monate', [21, 'months']],
  ['de', 'zu viereinhalb Jahren', [54, 'months']],
  ['de', 'von 363 auf 318 Millionen Euro', [363e6, 'euro'], [318e6, 'euro']],
  ['en', 'half an hour', [30, 'time']],
  ['en', 'two euros and a half', [2.5, 'euro']],
  ['en', '3 percentage points', [3, 'point']],
  ['es', 'tres quintas partes', [60, '%']],
  ['es', 'nueve de cada diez', [90, '%']],
  ['es', 'dos euros y medio', [2.5, 'euro']],
  ['zh', '三亿六千万元', [3.6e8, 'yuan']],
  ['zh', '百分之四', [4, '%']],
  ['zh', '三十六座', [36, 'plain']],
  ['zh', '增长两成半', [25, '%']],
  ['ja', '千二百点', [1200, 'plain']],
  ['ko', '서른두 량', [32, 'plain']],
  ['ko', '삼분의 일', [33.33, '%']],
  ['ko', '엿새 뒤', [8640, 'time']],
];

for (const [language, text, ...figures] of read) {
  test(`figures are read: ${text}`, () => assert.deepEqual(valuesOf(language, text), figures));
}

test('a period is part of an amount', () => {
  const periodOf = (text: string) =>
    figuresIn(text, 'en').figures.findLast(({ kind }) => kind === 'money')?.period;
  assert.equal(periodOf('It costs €90 million a year.'), 'year');
  assert.equal(periodOf('It brings monthly savings of 90 million euros.'), 'month');
  assert.equal(periodOf('It costs €90 million.'), null);
});

const timesOf = (language: string, text: string) => figuresIn(text, language).times;

test('clock words are times of day', () => {
  assert.deepEqual(timesOf('en', 'at five to three in the morning'), [175]);
  assert.deepEqual(timesOf('de', 'um halb drei'), [150]);
  assert.deepEqual(timesOf('fr', 'à trois heures moins le quart'), [165]);
  assert.deepEqual(timesOf('es', 'a las tres y media'), [210]);
});
