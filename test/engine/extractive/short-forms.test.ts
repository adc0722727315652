import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortFormsOf } from '../../../src/engine/extractive/actors/short-forms.ts';
import { mentionAt } from '../../../src/engine/extractive/languages/mention.ts';

const shortIn = (name: string, bracketed: string) => [
  ...shortFormsOf(
    [mentionAt(0, 4, name, { kind: 'organisation' })],
    [`The ${name} (${bracketed}) met.`],
  ).keys(),
];

test('what stands in brackets behind a body is its short form where it is made of its letters', () => {
  assert.deepEqual(shortIn('Vellmar Transport Union', 'VTU'), ['VTU']);
  assert.deepEqual(shortIn('Vellmar Transport Union', 'Oslo'), []);
  assert.deepEqual(shortIn('Norvik', 'NORVIK'), []);
});
