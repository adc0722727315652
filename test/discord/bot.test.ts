import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../playground/state/components.ts';
import { harbour, openTown } from './town.ts';

const file = { name: 'harbour.txt', content: harbour };

test('a slash command with a file is answered by a card with buttons', async (t) => {
  const { people, channels } = await openTown(t);
  const handle = people.member.slash(channels.general, 'summarize', { file });
  const { callback, after } = await handle.acknowledged;
  assert.equal(callback, 'deferredMessage');
  assert.ok(after < 3000);
  const card = await handle.settled((message) => message.components.length > 1);
  assert.match(textOf(card), /^\*\*Lindmoor harbour shut after crane falls on ferry, injuring 14\*\*\n/);
  assert.match(textOf(card), /• .+ ¹\n• .+ ²/);
});
