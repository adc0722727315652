import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toArticle } from '../../src/article/to-article.ts';
import { termsOf } from '../../src/newsroom.ts';
import { additionOf } from '../../src/story/additions.ts';

const blank = {
  url: null,
  title: null,
  byline: null,
  outlet: null,
  published: null,
  updated: null,
  image: null,
};
const article = (text: string) =>
  toArticle({ ...blank, language: 'en', coverage: 'full', shortfall: null, text });

const first = article('The weir at Halden gave way on Monday. Two mills below it were flooded.');

test('the sentence that says most that is new is found, whatever is told again', () => {
  const later = article('The weir at Halden gave way on Monday. Inspectors had warned the council in March.');
  assert.equal(additionOf(later, [first], termsOf), 1);
  assert.equal(additionOf(first, [first], termsOf), null);
});

test('an article is read once, and not to the end of a book, for all that came after it', () => {
  let characters = 0;
  const counting: typeof termsOf = (text, language) => {
    characters += text.length;
    return termsOf(text, language);
  };
  const book = article('The weir at Halden gave way on Monday. '.repeat(5000));
  const later = Array.from({ length: 20 }, (_, at) => article(`Pump number ${at} was sold.`));
  for (const each of later) additionOf(each, [book], counting);
  assert.ok(characters < 50_000);
});
