import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';

type Case = [about: string, language: string, sentences: string[], holds: string, fails: string | null];

const cases: Case[] = [
  [
    'a small difference is what came on top',
    'de',
    [
      'Bis Montag zählte das Amt 48 Fälle, neun Menschen starben.',
      'Am Freitag waren es 31 Fälle und sieben Tote.',
    ],
    'Seit Freitag kamen 17 Fälle und zwei Tote hinzu.',
    'Seit Freitag kamen 23 Fälle und zwei Tote hinzu.',
  ],
  [
    'an ordinal is no length of time',
    'de',
    ['In der 73. Minute traf Pohl zum Ausgleich.'],
    'Pohl glich in der 73. Minute aus.',
    'Pohl glich in der 78. Minute aus.',
  ],
  [
    'the years up to one',
    'zh',
    ['公司在2014年至2019年间共招聘320人。'],
    '公司从2014年到2019年招聘了320人。',
    '公司从2014年到2018年招聘了320人。',
  ],
  [
    'words that hold another for "up"',
    'ja',
    ['貨物列車（8両編成）が木に乗り上げ、先頭から3両が脱線した。'],
    '貨物列車が木に乗り上げ、8両のうち3両が脱線した。',
    '貨物列車が木に乗り上げ、8両のうち6両が脱線した。',
  ],
  [
    'so many each day',
    'ja',
    ['会社はバスを1日36便運行する。'],
    '会社は1日にバス36便を走らせる。',
    '会社は1日にバス63便を走らせる。',
  ],
  [
    'six times as much, in one word',
    'ru',
    ['Бюджет театра — 40 млн рублей, у оперы он вшестеро больше.'],
    'Бюджет оперы — около 240 млн рублей.',
    'Бюджет оперы — около 340 млн рублей.',
  ],
  [
    'a part of so many, rounded',
    'ru',
    ['На матче было 31 400 зрителей, около трети из них приехали из Орла.'],
    'Из Орла приехали примерно 10 тысяч человек.',
    null,
  ],
  [
    'the latter half',
    'en',
    ['The bridge will not open before the second half of 2031.'],
    'The bridge opens in the latter half of 2031 at the earliest.',
    'The bridge opens in the first half of 2031 at the earliest.',
  ],
  [
    'a part of the same whole',
    'en',
    ['Six of the eight jurors found for the owner; the other two, Ann Pole and Rick Dade, did not.'],
    'Two of the eight jurors did not find for the owner.',
    'Three of the eight jurors did not find for the owner.',
  ],
  [
    'a share of two counts',
    'de',
    ['Im Heim leben 72 Menschen, acht davon sind krank.'],
    'Jeder neunte der 72 Menschen im Heim ist krank.',
    'Jeder siebte der 72 Menschen im Heim ist krank.',
  ],
];

for (const [about, language, sentences, holds, fails] of cases) {
  const article = { ...articleOf(sentences), language, published: '2026-05-06' };
  const evidence = sentences.map((_, at) => at);
  const judge = (text: string) =>
    checkStatement(
      article,
      { label: '', text, evidence },
      { kind: 'ask', question: '', earlier: [], language: null },
    );
  test(`${about}: ${holds}`, () => {
    assert.ok('kept' in judge(holds));
    if (fails !== null) assert.deepEqual(judge(fails), { removed: 'figure' });
  });
}

test('the same day is the one that was named last', () => {
  const sentences = ['4月3日、市は工場を閉鎖した。', '同日夜、社長が会見で謝罪した。'];
  const article = { ...articleOf(sentences), language: 'ja', published: '2026-04-05' };
  const judge = (text: string) =>
    checkStatement(
      article,
      { label: '', text, evidence: [1] },
      { kind: 'ask', question: '', earlier: [], language: null },
    );
  assert.ok('kept' in judge('社長は3日夜の会見で謝罪した。'));
  assert.deepEqual(judge('社長は5日夜の会見で謝罪した。'), { removed: 'figure' });
});
