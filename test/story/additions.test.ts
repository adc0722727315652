import assert from 'node:assert/strict';
import { test } from 'node:test';
import { termsOf } from '../../src/newsroom.ts';
import { additionOf } from '../../src/story/additions.ts';
import { articleOf } from '../engine/articles.ts';

const first = articleOf(['The weir at Halden gave way on Monday.', 'Two mills below it were flooded.']);

test('the sentence that says most that is new is found, whatever is told again', () => {
  const later = articleOf([
    'The weir at Halden gave way on Monday.',
    'Inspectors had warned the council in March.',
  ]);
  assert.equal(additionOf(later, [first], termsOf), 1);
  assert.equal(additionOf(first, [first], termsOf), null);
});

test('an article is read once, and not to the end of a book, for all that came after it', () => {
  let characters = 0;
  const counting: typeof termsOf = (text, language) => {
    characters += text.length;
    return termsOf(text, language);
  };
  const book = articleOf(Array.from({ length: 5000 }, () => 'The weir at Halden gave way on Monday.'));
  const later = Array.from({ length: 20 }, (_, at) => articleOf([`Pump number ${at} was sold.`]));
  for (const each of later) additionOf(each, [book], counting);
  assert.ok(characters < 50_000);
});
