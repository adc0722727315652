import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../../src/desk/check/read-facts.ts';
import { timelineOf } from '../../../src/engine/extractive/timeline/timeline.ts';
import { articleOf } from '../articles.ts';

/** Published on Friday, 4 September 2026. */
const datesOf = (text: string, language: string): string[] =>
  timelineOf(articleOf([text], { language, published: '2026-09-04' }), readFacts).map(({ label }) => label);

const sentences: [string, string, string[]][] = [
  ['en', 'A smaller ship takes over the route on Monday.', ['2026-09-07']],
  ['en', 'The inquiry began on Monday.', ['2026-08-31']],
  ['de', 'Los geht es am Samstag auf dem Markt.', ['2026-09-05']],
  ['de', 'Am Samstag war die Halle voll.', ['2026-08-29']],
  ['es', 'Los vecinos votarán el domingo en la plaza.', ['2026-09-06']],
  ['fr', 'Les habitants voteront dimanche sur la place.', ['2026-09-06']],
  ['ja', '市は船を1日40便走らせる。', []],
  ['ja', '市は12日から船を走らせる。', ['2026-09-12']],
];

for (const [language, text, dates] of sentences)
  test(`${language}: ${text}`, () => assert.deepEqual(datesOf(text, language), dates));
