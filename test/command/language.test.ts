import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseValue } from '../../src/command/options/parse-value.ts';
import { suggestLanguageList } from '../../src/command/options/suggest.ts';
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

test('a list of languages is suggested as far as it goes, and read by names in any order', async () => {
  const place = { locale: 'en' } as Parameters<typeof suggestLanguageList>[0];
  assert.deepEqual((await suggestLanguageList(place, 'german, Korea'))[0], {
    name: 'German, Korean',
    value: 'de,ko',
  });
  assert.ok(!(await suggestLanguageList(place, 'de, ge')).some(({ value }) => value === 'de,de'));
  const writing = { shown: 'languages', locale: 'ko' };
  assert.equal(parseValue({ type: 'languages' }, '독일어、 English,de', writing), 'de,en');
  assert.throws(() => parseValue({ type: 'languages' }, 'de, Klingonisch', writing), {
    key: 'language.unknown',
  });
});
