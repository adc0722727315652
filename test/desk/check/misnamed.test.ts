import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';

const outcome = (language: string, sentences: string[], text: string, evidence: number[]) => {
  const verdict = checkStatement(
    articleOf(sentences, { language }),
    { label: '', text, evidence },
    { kind: 'ask', question: '?', earlier: [], language: null },
  );
  return 'removed' in verdict ? verdict.removed : verdict.kept.unchecked;
};

const mill = [
  'Anna Brewer, the owner, sold the mill in May.',
  'Carl Fuller, 56, bought it for his son.',
  'Lawyer Petra Young drew up the contract.',
  'Their daughter Lena runs the shop.',
];

test('a given name with the surname of somebody else is nobody of the article', () => {
  for (const [text, evidence] of [
    ['Anna Fuller sold the mill in May.', [0]],
    ['Carl Brewer bought it for his son.', [1]],
    ['Petra Brewer drew up the contract.', [2]],
  ] as const)
    assert.equal(outcome('en', mill, text, [...evidence]), 'attribution', text);
  assert.deepEqual(outcome('en', mill, 'Anna Brewer sold the mill to Carl Fuller.', [0, 1]), []);
});

test('whom the article calls by the given name alone may have any surname', () => {
  assert.notEqual(outcome('en', mill, 'Lena Fuller runs the shop.', [3]), 'attribution');
});

const offices: [language: string, sentences: string[], holds: string[], fails: string[]][] = [
  [
    'en',
    [
      'Judge Ellen Stanhope fined the firm.',
      'The mayor, Rob Tully, welcomed the ruling.',
      'Stanhope left the court.',
    ],
    [
      'Stanhope, the judge, fined the firm.',
      'Ellen Stanhope, a judge, fined the firm.',
      'Judge Stanhope fined the firm.',
    ],
    ['Stanhope, the mayor, fined the firm.', 'Mayor Ellen Stanhope fined the firm.'],
  ],
  [
    'de',
    ['Die Richterin Ellen Stahn verurteilte die Firma.', 'Der Bürgermeister Rolf Tiede begrüßte das Urteil.'],
    ['Ellen Stahn, die Richterin, verurteilte die Firma.', 'Richterin Stahn verurteilte die Firma.'],
    [
      'Ellen Stahn, die Bürgermeisterin, verurteilte die Firma.',
      'Bürgermeisterin Ellen Stahn verurteilte die Firma.',
    ],
  ],
  [
    'es',
    ['La jueza Elena Soto multó a la empresa.', 'El alcalde, Raúl Tovar, celebró el fallo.'],
    ['Elena Soto, jueza, multó a la empresa.'],
    ['Elena Soto, la alcaldesa, multó a la empresa.'],
  ],
];

for (const [language, sentences, holds, fails] of offices)
  test(`an office that the article has beside another's name alone is not somebody's: ${language}`, () => {
    for (const text of holds) assert.deepEqual(outcome(language, sentences, text, [0]), [], text);
    for (const text of fails) assert.equal(outcome(language, sentences, text, [0]), 'attribution', text);
  });

test('somebody may have had a second office, in a sentence about them or the next', () => {
  const sentences = [
    'Judge Ellen Stanhope fined the firm.',
    'She was mayor for nine years.',
    'Mayor Rob Tully welcomed the ruling.',
  ];
  assert.deepEqual(outcome('en', sentences, 'Stanhope, a mayor once, fined the firm.', [0]), []);
  assert.deepEqual(outcome('en', sentences, 'Tully, the mayor, welcomed the ruling of the judge.', [2]), []);
});

test('what somebody’s sister does is marked where the same word says it of them, though a pronoun follows', () => {
  for (const [language, sentences, text] of [
    [
      'en',
      ['Mara Ellis, a singer, missed the concert.', 'Her sister Ann sang in her place.'],
      'Mara Ellis sang.',
    ],
    ['de', ['Die Sängerin Mara Ehlers fehlte.', 'Ihre Schwester Ann sang für sie.'], 'Mara Ehlers sang.'],
    ['fr', ['La chanteuse Mara Ellis était absente.', 'Sa sœur Ann chanta pour elle.'], 'Mara Ellis chanta.'],
  ] as const) {
    assert.deepEqual(outcome(language, [...sentences], text, [1]), ['name'], text);
    assert.deepEqual(outcome(language, [...sentences], sentences[0], [0]), []);
  }
});
