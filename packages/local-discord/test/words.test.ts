import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

type Catalogue = Record<string, string | ((...given: unknown[]) => string)>;

const page = join(import.meta.dirname, '../src/page');
const { catalogues } = (await import(join(page, 'words.js'))) as { catalogues: Record<string, Catalogue> };
const { 'en-US': english = {}, ...others } = catalogues;

test('each language has all words of the page, with what they name', () => {
  const said = (words: Catalogue) =>
    Object.entries(words).map(([key, word]) => [key, typeof word === 'string' ? word : word('ONE', 'TWO')]);
  const named = (words: Catalogue) =>
    said(words).map(([key, word = '']) => [key, word.includes('ONE'), word.includes('TWO')]);
  for (const [locale, words] of Object.entries(others)) {
    assert.deepEqual(named(words), named(english), locale);
    assert.ok(
      said(words).every(([, word = '']) => word.trim() !== ''),
      locale,
    );
  }
});

test('the page asks for no word that they lack, and for every one', () => {
  const files = globSync('*.{js,html}', { cwd: page }).map((name) => readFileSync(join(page, name), 'utf8'));
  const pattern = /\bwords\.(?!js\b)(\w+)|data-(?:text|label)="(\w+)"/g;
  const asked = files.flatMap((text) => Array.from(text.matchAll(pattern), (one) => one[1] ?? one[2]));
  assert.deepEqual(new Set(asked), new Set(Object.keys(english)));
});
