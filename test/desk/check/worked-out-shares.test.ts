import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const judge = (language: string, sentence: string, text: string) =>
  checkStatement(
    { ...articleOf([sentence]), language, published: '2026-03-05' },
    { label: '', text, evidence: [0] },
    summarize,
  );

type Case = [language: string, sentence: string, holds: string, fails: string];

const cases: Record<string, Case[]> = {
  'what is left of the whole, and shares added': [
    [
      'fr',
      'L’eau est revenue dans 7 maisons sur 10.',
      'Trois maisons sur dix en manquent.',
      'Il en manque à deux maisons sur dix.',
    ],
    ['ko', '도는 비용의 3분의 1을 낸다.', '시는 비용의 3분의 2를 낸다.', '시는 비용의 4분의 3을 낸다.'],
    [
      'de',
      'Der Bund zahlt zwei Fünftel, das Land 10 Prozent.',
      'Bund und Land zahlen die Hälfte.',
      'Bund und Land zahlen 70 Prozent.',
    ],
  ],
  'points, tenths of them and basis points': [
    [
      'es',
      'El banco subió el tipo medio punto, al 6,75 %.',
      'El banco subió el tipo 50 puntos básicos.',
      'El banco subió el tipo 30 puntos básicos.',
    ],
    [
      'es',
      'La inflación pasó del 4,3 % al 5,1 %.',
      'La inflación subió ocho décimas.',
      'La inflación subió cinco décimas.',
    ],
  ],
  'shares in tenths': [
    ['zh', '六成五的员工表示支持。', '65%的员工表示支持。', '75%的员工表示支持。'],
    ['zh', '三成企业担心成本。', '30%的企业担心成本。', '40%的企业担心成本。'],
  ],
  'what looks like more than it says': [
    ['zh', '今年八成二手房降价。', '今年八成的二手房降价。', '今年82%的二手房降价。'],
    ['en', 'The road runs 100 miles.', 'The road is 100 miles long.', 'The road is 115 miles long.'],
    [
      'en',
      'It opens by the end of the year.',
      'It opens by the end of the year.',
      'It opens in December 2019.',
    ],
  ],
  'amounts in another form': [
    ['fr', 'Il a offert 1,8 million de livres.', 'Il a offert 1,8 M£.', 'Il a offert 2,9 M£.'],
    [
      'pt',
      'A receita foi de R$ 2,1 bilhões.',
      'A receita foi de 2,1 bi de reais.',
      'A receita foi de 3,4 bi de reais.',
    ],
    [
      'ar',
      'تكفي المحطة مليوناً ومئتي ألف نسمة.',
      'تكفي المحطة 1.2 مليون نسمة.',
      'تكفي المحطة 2.7 مليون نسمة.',
    ],
    ['ja', '事業費は7億8千万円で、国が半額を出す。', '国は3億9000万円を出す。', '国は2億5000万円を出す。'],
  ],
  'a bound that a text names in other words': [
    ['pt', 'A adesão foi de 71%.', 'A adesão está acima dos 70%.', 'A adesão está acima dos 80%.'],
    ['es', 'El paro es del 8,9 %.', 'El paro está por debajo del 9 %.', 'El paro está por debajo del 7 %.'],
  ],
  'moments that a length of time leads to': [
    [
      'fr',
      'Les travaux débutent en septembre et durent dix-huit mois.',
      'Ils finiront en mars 2028.',
      'Ils finiront en août 2029.',
    ],
    [
      'es',
      'La alerta llegó a las 16.20; el avión salió 25 minutos después.',
      'El avión salió a las 16.45.',
      'El avión salió a las 17.05.',
    ],
    [
      'de',
      'Der Bau ist bis Ende 2028 fertig.',
      'Bis Dezember 2028 ist der Bau fertig.',
      'Bis Juni 2028 ist der Bau fertig.',
    ],
  ],
  'years as Russian writes them': [
    [
      'ru',
      'Завод, основанный в 1931 году, закрыт.',
      'Основанный в 1931-м завод закрыт.',
      'Основанный в 1941-м завод закрыт.',
    ],
  ],
};

for (const [name, rows] of Object.entries(cases)) {
  test(name, () => {
    for (const [language, sentence, holds, fails] of rows) {
      assert.ok('kept' in judge(language, sentence, holds), holds);
      assert.deepEqual(judge(language, sentence, fails), { removed: 'figure' }, fails);
    }
  });
}

test('a million that is about 1.2 million is not decided', () => {
  const about = judge(
    'fr',
    'La halle coûte 1,2 million d’euros.',
    'La halle coûte environ un million d’euros.',
  );
  assert.ok('kept' in about);
});

test('a number that a word of another script may multiply is not decided', () => {
  const hospital = judge('hi', 'अस्पताल पर 420 करोड़ रुपये ख़र्च होंगे।', 'अस्पताल पर 4.2 अरब रुपये ख़र्च होंगे।');
  assert.ok('kept' in hospital && hospital.kept.unchecked.includes('figure'));
});
