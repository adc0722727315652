import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

const judge = (language: string, sentence: string, text: string) =>
  checkStatement(
    { ...articleOf([sentence]), language, published: '2026-06-05' },
    { label: '', text, evidence: [0] },
    summarize,
  );

type Case = [language: string, sentence: string, holds: string, fails: string];

const cases: Record<string, Case[]> = {
  'the Arabic percent that begins with a preposition is no hundred': [
    [
      'ar',
      'أيد 60 في المئة من السكان الخطة.',
      'أيد 60 بالمئة من السكان الخطة.',
      'أيد 80 بالمئة من السكان الخطة.',
    ],
  ],
  'square miles and degrees Fahrenheit': [
    [
      'en',
      'The park covers 36 square kilometres.',
      'The park covers about 14 square miles.',
      'The park covers about 24 square miles.',
    ],
    [
      'en',
      'Temperatures reached 40C on Sunday.',
      'It was 104 degrees Fahrenheit on Sunday.',
      'It was 114 degrees Fahrenheit on Sunday.',
    ],
    [
      'ru',
      'Площадь парка 120 гектаров.',
      'Площадь парка 1,2 квадратного километра.',
      'Площадь парка 2,2 квадратного километра.',
    ],
  ],
  'quarters of an hour': [
    [
      'es',
      'La reunión duró 135 minutos.',
      'La reunión duró dos horas y cuarto.',
      'La reunión duró cuatro horas y cuarto.',
    ],
    [
      'fr',
      'Le trajet dure 105 minutes.',
      'Le trajet dure une heure trois quarts.',
      'Le trajet dure trois heures un quart.',
    ],
  ],
  'a quarter to noon, and an hour that a time goes on to': [
    [
      'fr',
      'La réunion a commencé à 9h15 et s’est achevée à midi moins le quart.',
      'La réunion a duré deux heures et demie.',
      'La réunion a duré trois heures et demie.',
    ],
    ['zh', '发布会从上午9点半开到11点。', '发布会开了一个半小时。', '发布会开了两个半小时。'],
  ],
  'hours with minutes alone, anniversaries, squares': [
    [
      'fr',
      'Le trajet dure 165 minutes.',
      'Le trajet dure deux heures quarante-cinq.',
      'Le trajet dure quatre heures quarante-cinq.',
    ],
    [
      'ko',
      '박물관은 1976년에 문을 열었다.',
      '박물관은 올해 개관 50주년을 맞았다.',
      '박물관은 올해 개관 80주년을 맞았다.',
    ],
    ['zh', '园区占地300公顷。', '园区占地3平方公里。', '园区占地5平方公里。'],
    ['zh', '工程持续了21天。', '工程持续了三个星期。', '工程持续了五个星期。'],
  ],
  'a French year after a thousand is no litre': [
    [
      'fr',
      'Le port a reçu 96 000 croisiéristes en six jours, contre 80 000 l’an dernier.',
      'La fréquentation a progressé de 20 %.',
      'La fréquentation a progressé de 30 %.',
    ],
  ],
  'so much a day and a month': [
    [
      'es',
      'La fábrica hace 600 coches al día.',
      'La fábrica hace unos 18.000 coches al mes.',
      'La fábrica hace unos 28.000 coches al mes.',
    ],
    ['ja', '1日の生産は200台だ。', '月に約6千台を生産する。', '月に約9千台を生産する。'],
    ['zh', '日产量为200辆。', '每月生产约6000辆。', '每月生产约9000辆。'],
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

test('every second one is a half', () => {
  const [sentence, held, other] = ['Уцелел каждый второй дом.', 'Уцелело 50 % домов.', 'Уцелело 30 % домов.'];
  assert.ok('kept' in judge('ru', sentence, held));
  assert.deepEqual(judge('ru', sentence, other), { removed: 'figure' });
});
