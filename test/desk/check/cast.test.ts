import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../../bench/checks/set.ts';
import { castOf } from '../../../src/desk/check/names/cast.ts';
import { prepareChecks } from '../../../src/desk/check/prepare.ts';

/** A name of its own for each number. */
const nameOf = (at: number) =>
  `B${at
    .toString(6)
    .padStart(5, '0')
    .replaceAll(/\d/g, (digit) => `${'aeiouy'.charAt(Number(digit))}n`)}`;

test('an article that names two thousand people is made ready within a second or two', () => {
  const sentences = Array.from(
    { length: 2000 },
    (_, at) => `Mr ${nameOf(2 * at)} ${nameOf(2 * at + 1)} said that vote ${at} was fair.`,
  );
  const article = articleOf('one', { language: 'en', title: '', published: '2026-03-02', sentences });
  const start = performance.now();
  prepareChecks(article);
  const took = performance.now() - start;
  assert.ok(took < 10_000, `${took} ms`);
  const { people, inSentence } = castOf(article);
  assert.equal(people.length, 300);
  assert.ok(inSentence(7).size > 0);
});
