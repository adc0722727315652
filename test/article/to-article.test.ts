import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { compose } from '../../src/article/compose.ts';
import { readSource } from '../../src/article/read-source.ts';
import { toArticle } from '../../src/article/to-article.ts';
import { Refusal } from '../../src/base/refusal.ts';

const paste = 'The harbour at Lindmoor closed on Friday.\nNo ship may leave before Sunday, the port said.';

test('a pasted text becomes an article with its language and sentences', () => {
  const article = toArticle(cleanText(`\uFEFF${paste.replaceAll('\n', '\r\n')}`));
  assert.equal(article.language, 'en');
  assert.equal(article.share, 1);
  assert.deepEqual(article.sentences, paste.split('\n'));
});

test('the same sentences have one id, whatever their spacing; others have another', () => {
  const id = (text: string) => toArticle(cleanText(text)).id;
  assert.equal(id(paste), id(paste.replace('\n', '\n\n').replaceAll(' ', '\u00A0')));
  assert.equal(id(paste), id(paste.replace('\n', ' ')));
  assert.notEqual(id(paste), id(paste.replace('Friday', 'Monday')));
});

test('a declared language stands, unless it is no tag or the script says another', () => {
  const language = (declared: string, text: string) =>
    toArticle({ ...cleanText(text), language: declared }).language;
  assert.equal(language('en-gb', paste), 'en-GB');
  assert.equal(language('english!', paste), 'en');
  assert.equal(language('en', '린드무어 항구가 금요일에 문을 닫았다.'), 'ko');
});

test('a text without a word is refused', () => {
  for (const text of ['', ' \n ', '12 — 34', '\uFEFF\u200B', '🙂']) {
    assert.throws(
      () => cleanText(text),
      (error) => error instanceof Refusal && error.key === 'text.empty',
    );
  }
});

test('a text that is longer than any story is cut between paragraphs, and says so', () => {
  const line = 'The harbour at Lindmoor closed on Friday, the port said.';
  const story = cleanText(paste);
  const long = toArticle({ ...story, text: Array(12_000).fill(line).join('\n\n') });
  assert.deepEqual([long.coverage, long.shortfall], ['partial', 'length']);
  assert.ok(long.share > 0.4 && long.share < 0.5);
  assert.ok(long.sentences.every((sentence) => sentence === line));
  assert.equal(toArticle(story).share, 1);
  assert.ok(toArticle({ ...story, text: 'a'.repeat(1_000_000) }).text.length < 400_000);
});

test('a long file says how much of it was read, though it was cut before it was cleaned', async () => {
  const nobody = () => assert.fail('plain text needs no worker');
  const means = { prepare: nobody, parse: nobody, download: nobody };
  const bytes = Buffer.from(
    'The harbour at Lindmoor closed on Friday, the port said.\r\n\r\n'.repeat(50_000),
  );
  const signal = AbortSignal.timeout(10_000);
  const long = await readSource(means, { kind: 'file', name: 'long.txt', bytes }, signal);
  assert.deepEqual([long.coverage, long.shortfall], ['partial', 'length']);
  assert.ok(long.share > 0.09 && long.share < 0.11);
});

test('a day to come is no day of publication', () => {
  const publishedOf = (day: string) =>
    compose(
      { kind: 'markdown', text: `---\npublished: ${day}\n---\n\nThe pier is shut.`, share: 1, url: null },
      Date.parse('2026-11-25T12:00:00Z'),
    ).published;
  assert.equal(publishedOf('2026-11-26'), '2026-11-26');
  assert.equal(publishedOf('2026-11-27'), null);
  assert.equal(publishedOf('2031-03-05'), null);
});
