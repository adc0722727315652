import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const judge = (language: string, sentence: string, text: string) =>
  checkStatement({ ...articleOf([sentence]), language }, { label: '', text, evidence: [0] }, summarize);

type Case = [language: string, sentence: string, holds: string, fails: string];

const cases: Case[] = [
  [
    'en',
    'The mill employs nearly 300 people.',
    'Almost 300 people work at the mill.',
    'More than 300 people work at the mill.',
  ],
  [
    'en',
    'The bank expects inflation of 5 to 8 percent.',
    'Inflation will be at least 5 percent, the bank expects.',
    'Inflation will be at least 8 percent, the bank expects.',
  ],
  [
    'de',
    'Der Verband rechnet mit Einbußen zwischen 25 und 30 Millionen Euro.',
    'Der Verband erwartet Einbußen von mindestens 25 Millionen Euro.',
    'Der Verband erwartet Einbußen von weniger als 25 Millionen Euro.',
  ],
  [
    'de',
    'Nicht mehr als 40 Gäste waren im Saal.',
    'Im Saal waren höchstens 40 Gäste.',
    'Im Saal waren mehr als 40 Gäste.',
  ],
  [
    'ru',
    'В зале было не более 40 человек.',
    'В зале было максимум 40 человек.',
    'В зале было более 40 человек.',
  ],
  [
    'es',
    'El aforo no supera las 40 personas.',
    'El aforo es de 40 personas como máximo.',
    'El aforo supera las 40 personas.',
  ],
  ['zh', '该厂合格率高于95%。', '该厂的合格率超过95%。', '该厂的合格率低于95%。'],
  ['zh', '伤者不超过30人。', '伤者最多30人。', '伤者超过30人。'],
  ['ko', '참가자는 40명을 넘지 못했다.', '참가자는 40명 이하였다.', '참가자는 40명 이상이었다.'],
  ['ja', '参加者は40人を超えなかった。', '参加者は40人以下だった。', '参加者は40人を超えた。'],
  [
    'en',
    'The fee rose from 5 to 8 euros.',
    'The fee rose to 8 euros, from 5.',
    'The fee rose from 8 to 5 euros.',
  ],
  [
    'de',
    'Die Gebühr stieg von 5 auf 8 Euro.',
    'Die Gebühr stieg auf 8 Euro.',
    'Die Gebühr stieg von 8 auf 5 Euro.',
  ],
  [
    'ja',
    '会費は5000円から8000円に上がった。',
    '会費は8000円に上がった。',
    '会費は8000円から5000円に上がった。',
  ],
  [
    'en',
    'No more than 40 people were inside.',
    'No more than 40 people were inside.',
    'More than 40 people were inside.',
  ],
  ['zh', '失业率上升2个百分点。', '失业率上升了两个百分点。', '失业率上升了2%。'],
  [
    'en',
    'The hall sold 140 tickets on Friday and 120 on Saturday.',
    'The hall sold more than 250 tickets in two days.',
    'The hall sold more than 310 tickets in two days.',
  ],
  [
    'en',
    'Donations fell from £2 million to £1.3 million.',
    'Donations fell by £0.7 million.',
    'Donations fell by £1.3 million.',
  ],
  [
    'de',
    'Der Umsatz stieg auf 40 Millionen Euro.',
    'Der Umsatz stieg auf 40 Millionen.',
    'Der Umsatz stieg um 40 Millionen Euro.',
  ],
  ['zh', '人口减少到40万人。', '人口降至40万人。', '人口减少了40万人。'],
  [
    'en',
    'The fine could reach €7.2 million on revenue of €180 million.',
    'On revenue of 180 million euros, the fine would be 7.2 million.',
    'On revenue of 180 million euros, the fine would be 3.4 million.',
  ],
  ['ru', '«Темп» обыграл «Зарю» со счётом 3:2.', '«Темп» победил «Зарю» 3:2.', '«Темп» победил «Зарю» 3:1.'],
  [
    'de',
    'Die Mannschaft gewann 14 zu 9 gegen den HC Talheim.',
    'Der HC Talheim unterlag der Mannschaft mit 9:14.',
    'Der HC Talheim unterlag der Mannschaft mit 9:16.',
  ],
];

for (const [language, sentence, holds, fails] of cases) {
  test(`${language}: ${fails} It is another side of the number than in: ${sentence}`, () => {
    assert.ok('kept' in judge(language, sentence, holds));
    assert.deepEqual(judge(language, sentence, fails), { removed: 'figure' });
  });
}

test('what is reached is no bound: "выросла до 40" may be over 40 later', () => {
  assert.ok('kept' in judge('ru', 'Доля выросла до 40 процентов.', 'Доля составляет 40 процентов.'));
  assert.ok(
    'kept' in judge('en', 'The strike ended in under 12 months.', 'Over 12 months the strike cost nothing.'),
  );
});
