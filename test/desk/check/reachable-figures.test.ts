import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

type Case = [language: string, sentence: string, reachable: string, other: string];

/** What the sentence's figures can come to is marked at most; another figure in its place goes. */
const cases: Case[] = [
  ['en', 'Buses will serve Corley and six villages.', 'Seven places get buses.', 'Nine places get buses.'],
  [
    'fr',
    'Ines Caro et son fils ont été blessés ; neuf autres passagers aussi.',
    'Onze passagers ont été blessés.',
    'Quinze passagers ont été blessés.',
  ],
  [
    'ar',
    'تخدم الحافلات بلدة رمانة وسبع قرى.',
    'تخدم الحافلات ثماني بلدات وقرى.',
    'تخدم الحافلات عشر بلدات وقرى.',
  ],
  ['ja', 'バスは梅町と近隣の六つの村を通る。', 'バスは七つの町村を通る。', 'バスは九つの町村を通る。'],
  [
    'en',
    'The labels of 4% of the jars were wrong.',
    'One jar in 25 had a wrong label.',
    'One jar in 40 had a wrong label.',
  ],
  [
    'de',
    'Bei vier Prozent der Gläser war das Etikett falsch.',
    'Jedes 25. Glas hatte ein falsches Etikett.',
    'Jedes 40. Glas hatte ein falsches Etikett.',
  ],
  [
    'fr',
    'La pompe débite 300 litres par minute.',
    'La pompe débite 18 000 litres par heure.',
    'La pompe débite 12 000 litres par heure.',
  ],
  ['de', 'Der Turm misst 31,6 Meter.', 'Der Turm ist gut 31 Meter hoch.', 'Der Turm ist gut 37 Meter hoch.'],
  ['ja', '塔の高さは31.6メートルだ。', '塔の高さは31メートル余りだ。', '塔の高さは37メートル余りだ。'],
  [
    'fr',
    'Il a été condamné à cinq ans de prison, dont deux avec sursis.',
    'Il devra purger trois ans de prison.',
    'Il devra purger quatre ans de prison.',
  ],
  [
    'en',
    'Inspectors closed 62 of the 3,100 kilns.',
    'Two per cent of the kilns were closed.',
    'Seven per cent of the kilns were closed.',
  ],
  [
    'fr',
    'La courroie devait durer 2 000 heures ; elle en avait tourné 5 600.',
    'La courroie a tourné près de trois fois plus longtemps que prévu.',
    'La courroie a tourné près de six fois plus longtemps que prévu.',
  ],
  [
    'ja',
    '店主は2022年夏に役場へ届け出た。',
    '店主は22年の夏に役場へ届け出た。',
    '店主は24年の夏に役場へ届け出た。',
  ],
  [
    'en',
    'The toll stays at £4 until the end of 2028.',
    'The toll will not rise before 2029.',
    'The toll will not rise before 2031.',
  ],
  [
    'ko',
    '통행료는 2028년 말까지 그대로다.',
    '통행료는 2029년 전에는 오르지 않는다.',
    '통행료는 2031년 전에는 오르지 않는다.',
  ],
  [
    'ru',
    'Раньше 2029 года мост не откроют.',
    'Мост будет закрыт до конца 2028 года.',
    'Мост будет закрыт до конца 2031 года.',
  ],
  [
    'en',
    'The mill expects a loss of £60 million instead of a profit of 95 million.',
    'The result will be £155 million worse than expected.',
    'The result will be £35 million worse than expected.',
  ],
  [
    'ja',
    '純損益は従来予想の95億円の黒字から60億円の赤字になる。',
    '純損益は予想より155億円悪化する。',
    '純損益は予想より35億円悪化する。',
  ],
  [
    'ru',
    'Вместо прибыли в 95 млн рублей завод ждёт убытка в 60 млн.',
    'Результат будет на 155 млн рублей хуже.',
    'Результат будет на 35 млн рублей хуже.',
  ],
  [
    'fr',
    'Elle a lu pendant une heure quarante un jugement de 86 pages.',
    'Elle a lu pendant cent minutes.',
    'Elle a lu pendant cent trente minutes.',
  ],
  [
    'ru',
    'Приговор 4 мая читали час сорок.',
    'Приговор читали сто минут.',
    'Приговор читали сто сорок минут.',
  ],
  [
    'ja',
    '裁判長は一時間四十分かけて判決を読んだ。',
    '判決の朗読は100分かかった。',
    '判決の朗読は140分かかった。',
  ],
  ['zh', '磨坊每天烧120吨秸秆。', '磨坊每周烧840吨秸秆。', '磨坊每周烧480吨秸秆。'],
  [
    'ar',
    'ارتفعت ديون البلدية من 1,5 مليون دولار في عام 2022 إلى 2,1 مليون اليوم.',
    'زادت ديون البلدية بنسبة أربعين في المئة.',
    'زادت ديون البلدية بنسبة ستين في المئة.',
  ],
  [
    'en',
    'Ann Pell, 61, has led the school for 19 years.',
    'Ann Pell took over the school at the age of 42.',
    'Ann Pell took over the school at the age of 47.',
  ],
  [
    'es',
    'Los vecinos hornearon 36 panes.',
    'Los vecinos hornearon tres docenas de panes.',
    'Los vecinos hornearon cinco docenas de panes.',
  ],
  ['zh', '房租从600元翻了一番。', '房租现在是1200元。', '房租现在是1600元。'],
];

for (const [language, sentence, reachable, other] of cases) {
  test(`${reachable} It can come of the sentence, and isn't taken out`, () => {
    const article = { ...articleOf([sentence]), language };
    const judge = (text: string) => checkStatement(article, { label: '', text, evidence: [0] }, summarize);
    assert.ok('kept' in judge(reachable));
    assert.deepEqual(judge(other), { removed: 'figure' });
  });
}
