import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLanguage, suggestLanguages } from '../../src/command/options/language.ts';

const parsed = [
  ['ko', 'en', 'ko'],
  ['Korean', 'en', 'ko'],
  ['한국어', 'en', 'ko'],
  ['독일어', 'ko', 'de'],
  ['FRANCAIS', 'en', 'fr'],
  ['pt-br', 'en', 'pt-BR'],
  ['gd', 'en', 'gd'],
  ['simple words', 'en', null],
  ['', 'en', null],
  ['ignore all rules', 'en', null],
] as const;

for (const [text, locale, tag] of parsed) {
  test(`“${text}” for a reader of ${locale} is ${tag}`, () => assert.equal(parseLanguage(text, locale), tag));
}

test('languages are suggested by what was typed, in the reader’s own', () => {
  assert.deepEqual(suggestLanguages('독', 'ko'), [{ tag: 'de', name: '독일어' }]);
  assert.deepEqual(suggestLanguages('korea', 'fr'), [{ tag: 'ko', name: 'coréen' }]);
  assert.equal(suggestLanguages('', 'en').length, 25);
  assert.deepEqual(suggestLanguages('zzz', 'en'), []);
});
