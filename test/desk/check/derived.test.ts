import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

/** What becomes of a statement about the sentences of one article: why it goes, or what of it is left to the reader. */
function outcome(language: string, sentence: string, text: string): string {
  const sentences = sentence.split(' | ');
  const verdict = checkStatement(
    { ...articleOf(sentences), language, published: '2026-06-05' },
    { label: '', text, evidence: [...sentences.keys()] },
    summarize,
  );
  return 'removed' in verdict ? `removed: ${verdict.removed}` : verdict.kept.unchecked.join(' ');
}

type Case = [language: string, sentence: string, text: string];

test('what one figure became, and what one is of the other, is checked', () => {
  const cases: Case[] = [
    [
      'en',
      'Revenue fell to $3.6 billion from $4.5 billion.',
      'Revenue was down by a fifth, or $900 million.',
    ],
    ['fr', 'Le loyer passe de 500 à 550 euros.', 'Le loyer augmente de 10 %.'],
    ['ar', 'ارتفع السعر من 20 إلى 25 دينارا.', 'ارتفع السعر بنسبة 25 بالمئة.'],
    ['ko', '요금이 1200원에서 1500원으로 올랐다.', '요금이 300원 인상됐다.'],
    ['zh', '接受调查的1200名居民中，有900人赞成。', '75%的居民赞成。'],
  ];
  for (const [language, sentence, text] of cases) assert.equal(outcome(language, sentence, text), '', text);
});

test('what two that only stand side by side come to is left to the reader: they may count different things', () => {
  const police = 'Police said 500 people were injured and 320 were arrested in the city.';
  const fund = 'The fund gave 60% to farms and 25% to schools.';
  const cases: Case[] = [
    [
      'en',
      'The work will cost £84 million, of which the state pays £56 million.',
      'That leaves £28 million.',
    ],
    ['es', 'La región adelantará 9 millones y el Estado, 12.', 'Aportarán 21 millones de euros.'],
    ['de', 'Zur Wahl standen 1.200 Höfe, 300 lehnten ab.', '25 Prozent der Höfe lehnten ab.'],
    ['en', police, 'Police said 180 people were injured in the city.'],
    ['en', police, 'Police said 820 people were injured in the city.'],
    [
      'en',
      'The company sold 4,200 cars and 1,100 bicycles last year.',
      'The company sold 3,100 cars last year.',
    ],
    ['en', 'The storm killed 45 people, and 200 houses were destroyed.', 'The storm killed 155 people.'],
    ['en', 'The mayor received $5 million and the school $2 million.', 'The mayor received $3 million.'],
    ['en', fund, 'The fund gave 35% to schools.'],
    ['en', 'Injuries rose to 500 and 320 were arrested.', 'Injuries rose 56%.'],
    ['en', 'The fund spent $5 million on farms and $2 million on schools.', 'The fund spent 40% on schools.'],
    [
      'en',
      'The storm killed 50 people and 200 houses were destroyed.',
      'A quarter of the people were killed.',
    ],
  ];
  for (const [language, sentence, text] of cases)
    assert.equal(outcome(language, sentence, text), 'figure', text);
});

test('what is counted beside millions is not in millions', () => {
  const sentence = 'Nine million people visited the city and 12 died.';
  assert.equal(outcome('en', sentence, 'Three million people visited the city.'), 'removed: figure');
});

test('what takes two steps, or comes by chance, is left to the reader', () => {
  const cases: Case[] = [
    ['en', 'Shares dropped 9% to $7.28.', 'The shares had stood at $8 before.'],
    [
      'de',
      'Die Leitung misst 96 Kilometer, gebaut werden 24 Kilometer im Jahr.',
      'Der Bau dauert vier Jahre.',
    ],
    ['de', 'Eine Familie zahlt 2.400 Euro im Jahr, künftig 1.800 Euro.', 'Sie spart 50 Euro im Monat.'],
    ['de', 'Sie warf zwölf Tore, sieben davon nach der Pause.', 'Sie traf fünfmal vor der Pause.'],
  ];
  for (const [language, sentence, text] of cases)
    assert.equal(outcome(language, sentence, text), 'figure', text);
});

test('rests of a whole, multiples, ages, degrees around zero and days of a month are left to the reader', () => {
  const cases: [...Case, otherwise: string][] = [
    [
      'en',
      'It cuts 1,500 of 12,000 jobs. | Pilots lose 300, cabin crew 850 and ground staff the remaining ones.',
      'Ground staff lose the remaining 350.',
      'Ground staff lose the remaining 470.',
    ],
    [
      'de',
      'Der Sieger erhält 120.000 Euro, doppelt so viel wie der Verlierer.',
      'Der Verlierer bekommt 60.000 Euro.',
      'Der Verlierer bekommt 80.000 Euro.',
    ],
    ['en', 'She was elected in 2019 at the age of 41.', 'She is about 48.', 'She is about 58.'],
    [
      'de',
      'Es waren minus 4 Grad, am Tag davor plus 3 Grad.',
      'Es wurde sieben Grad kälter.',
      'Es wurde zwölf Grad kälter.',
    ],
    ['ko', '하루 생산량은 200대다.', '한 달이면 약 6000대다.', '한 달이면 약 9000대다.'],
  ];
  for (const [language, sentence, text, otherwise] of cases) {
    assert.doesNotMatch(outcome(language, sentence, text), /removed/u, text);
    assert.equal(outcome(language, sentence, otherwise), 'removed: figure', otherwise);
  }
  assert.doesNotMatch(
    outcome('de', 'Der Ausstoß soll von 64.000 auf 16.000 Tonnen sinken.', 'Er soll um 75 Prozent sinken.'),
    /removed/u,
  );
});

test('what goes up is no less of the larger', () => {
  assert.equal(outcome('en', 'A fare rose from $80 to $96.', 'A fare rose by 20%.'), '');
  assert.equal(outcome('en', 'A fare rose from $80 to $96.', 'A fare rose by 17%.'), 'removed: figure');
});

const shares: [language: string, sentence: string, rest: string, other: string][] = [
  [
    'en',
    'Of those asked, 60% backed the plan.',
    'Of those asked, 40% opposed the plan.',
    '40% of those asked backed the plan.',
  ],
  ['de', '60 Prozent stützen den Plan.', '40 Prozent lehnen den Plan ab.', '40 Prozent stützen den Plan.'],
  [
    'fr',
    '70 % des élèves prennent le bus.',
    '30 % des élèves ne prennent pas le bus.',
    '30 % des élèves prennent le bus.',
  ],
  ['es', 'El 55 % apoya la obra.', 'El 45 % no la apoya.', 'El 45 % apoya la obra.'],
  [
    'pt',
    'Dos moradores, 65% apoiam a obra.',
    'Os outros 35% são contra.',
    '35% dos moradores apoiam a obra.',
  ],
  [
    'ru',
    '60 % жителей поддержали план.',
    '40 % жителей не поддержали план.',
    '40 % жителей поддержали план.',
  ],
  [
    'ar',
    'أيد 60 بالمئة من السكان الخطة.',
    'عارض 40 بالمئة من السكان الخطة.',
    'أيد 40 بالمئة من السكان الخطة.',
  ],
  ['ko', '주민의 60%가 찬성했다.', '주민의 40%는 찬성하지 않았다.', '주민의 40%가 찬성했다.'],
  ['ja', '住民の60%が賛成した。', '住民の40%は賛成しなかった。', '住民の40%が賛成した。'],
  ['zh', '60%的居民支持该计划。', '40%的居民不支持该计划。', '40%的居民支持该计划。'],
];

test('what is left of the whole is not another share of the same', () => {
  for (const [language, sentence, rest, other] of shares) {
    assert.doesNotMatch(outcome(language, sentence, rest), /removed/u, rest);
    assert.equal(outcome(language, sentence, other), 'removed: figure', other);
  }
});

test('three of one thing elsewhere in the article are not three months', () => {
  const sentences = [
    'The flood closed the railway for 45 days.',
    'Three councillors were absent from the railway vote.',
  ];
  const verdict = checkStatement(
    articleOf(sentences),
    { label: '', text: 'The railway was closed for more than three months.', evidence: [0] },
    summarize,
  );
  assert.deepEqual(verdict, { removed: 'figure' });
});
