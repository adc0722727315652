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

const timesOf = (language: string, text: string) =>
  figuresIn(text, language).times.map(({ minutes }) => minutes);

test('clock words are times of day', () => {
  assert.deepEqual(timesOf('en', 'at five to three in the morning'), [175]);
  assert.deepEqual(timesOf('de', 'um halb drei'), [150]);
  assert.deepEqual(timesOf('fr', 'à trois heures moins le quart'), [165]);
  assert.deepEqual(timesOf('es', 'a las tres y media'), [210]);
});

const parts: [language: string, text: string, ...parts: string[]][] = [
  ['en', 'in Q3 and in the second half of 2025', 'quarters 3', 'halves 2'],
  ['en', 'The spring broke as prices fall'],
  ['de', 'im 3. Quartal, seit dem Winter 2023', 'quarters 3', 'seasons 4'],
  ['fr', 'au T2 ; l’été dernier', 'quarters 2', 'seasons 2'],
  ['fr', 'la route a été fermée'],
  ['ru', 'в III квартале, во втором полугодии', 'quarters 3', 'halves 2'],
  ['uk', 'у першому кварталі, восени', 'quarters 1', 'seasons 3'],
  ['ko', '3분기와 하반기', 'quarters 3', 'halves 2'],
  ['ja', '第三四半期、昨年秋に', 'quarters 3', 'seasons 3'],
  ['zh', '二季度，明年春天', 'quarters 2', 'seasons 1'],
  ['ar', 'في الربع الثالث من العام', 'quarters 3'],
];

test('parts of a year', () => {
  for (const [language, text, ...expected] of parts) {
    const found = figuresIn(text, language).yearParts.map(({ kind, nth }) => `${kind} ${nth}`);
    assert.deepEqual(found, expected, text);
  }
});

const clocks: [language: string, text: string, ...minutes: number[]][] = [
  ['pt', 'às oito e meia da noite', 510],
  ['pt', 'leva uma hora e meia'],
  ['es', 'a las 8.45', 525],
  ['ru', 'в половине восьмого', 450],
  ['ru', 'без четверти девять', 525],
  ['ar', 'في الساعة السابعة والنصف', 450],
  ['ko', '오후 세 시 반에', 210],
  ['ja', '夜九時二十分に', 560],
  ['zh', '下午三点半', 210],
  ['zh', '提出三点意见'],
];

test('hours in words', () => {
  for (const [language, text, ...minutes] of clocks) assert.deepEqual(timesOf(language, text), minutes, text);
});
