import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineOf } from '../../src/command/reading/reading-view.ts';

test('without a title the headline is the start of the lede, with no emoji cut in half', () => {
  assert.equal(headlineOf({ title: 'Title', sentences: [] }), 'Title');
  const lede = `${'x'.repeat(69)}😀${'x'.repeat(20)}`;
  assert.equal(headlineOf({ title: null, sentences: [lede] }), `${'x'.repeat(69)}…`);
});
