import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';

const removed = (language: string, sentence: string, text: string) => {
  const verdict = checkStatement(
    articleOf([sentence], { language }),
    { label: '', text, evidence: [0] },
    { kind: 'ask', question: '?', earlier: [], language: null },
  );
  return 'removed' in verdict ? verdict.removed : null;
};

const matches: [language: string, sentence: string, holds: string, fails: string][] = [
  ['en', 'Velden lost 3-1 to Borsk.', 'Borsk beat Velden 3-1.', 'Velden beat Borsk 3-1.'],
  ['en', 'Velden were beaten 3-1 by Borsk.', 'Velden lost 3-1 to Borsk.', 'Borsk lost 3-1 to Velden.'],
  ['de', 'Velden verlor 1:3 gegen Borsk.', 'Borsk besiegte Velden 3:1.', 'Velden besiegte Borsk 3:1.'],
  ['fr', "Velden s'est incliné 3-1 face à Borsk.", 'Borsk a battu Velden 3-1.', 'Velden a battu Borsk 3-1.'],
  [
    'es',
    'El Velden perdió 3-1 ante el Borsk.',
    'El Borsk ganó 3-1 al Velden.',
    'El Velden ganó 3-1 al Borsk.',
  ],
  [
    'pt',
    'O Velden perdeu por 3-1 com o Borsk.',
    'O Borsk venceu o Velden por 3-1.',
    'O Velden venceu o Borsk por 3-1.',
  ],
  [
    'ru',
    '«Вельден» проиграл «Борску» 1:3.',
    '«Борск» обыграл «Вельден» 3:1.',
    '«Вельден» обыграл «Борск» 3:1.',
  ],
  [
    'uk',
    '«Вельден» програв «Борську» 1:3.',
    '«Борськ» обіграв «Вельден» 3:1.',
    '«Вельден» обіграв «Борськ» 3:1.',
  ],
];

for (const [language, sentence, holds, fails] of matches)
  test(`who won is told from who lost by the same score: ${fails}`, () => {
    assert.equal(removed(language, sentence, holds), null);
    assert.equal(removed(language, sentence, fails), 'figure');
  });

test('who was behind may have won', () => {
  const sentence = 'Borsk were 0-1 down at the break against Tarn.';
  assert.equal(removed('en', sentence, 'Borsk were 1-0 down at the break.'), null);
  assert.equal(removed('en', sentence, 'Borsk beat Tarn after being 0-1 down.'), null);
});

const turned: [language: string, plain: string, turned: string][] = [
  ['de', 'Velden besiegte Borsk 3:1.', 'Gegen Borsk gewann Velden 3:1.'],
  ['de', 'Der SV Velden schlug den TuS Borsk 3:1.', 'Den TuS Borsk schlug der SV Velden 3:1.'],
  ['es', 'El Velden venció 3-1 al Borsk.', 'Al Borsk lo venció el Velden 3-1.'],
  ['ru', '«Вельден» обыграл «Торск» 3:1.', 'Команду «Торск» обыграл «Вельден» 3:1.'],
];

for (const [language, plain, other] of turned)
  test(`who is named first may be whom the other beat: ${other}`, () => {
    assert.equal(removed(language, plain, other), null);
    assert.equal(removed(language, other, plain), null);
  });
