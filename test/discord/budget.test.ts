import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { extractive } from '../../src/newsroom.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { isDone } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };
/** Reads as the extractive engine does, and could cost a cent each time. */
const paid: Engine = { ...extractive, name: 'claude', model: 'claude-test', worstCaseUsd: () => 0.01 };

test('who has had their readings is told so, in every guild; others still have theirs', async (t) => {
  const study = { primary: paid, caps: { botUsd: null, personReadings: 1 } };
  const { people, channels } = await openHarness(t, { study });
  const ask = async (who: 'member' | 'admin', command: 'summarize' | 'actors') =>
    textOf(await people[who].slash(channels.general, command, { file }).settled(isDone));
  assert.match(await ask('member', 'summarize'), /claude-test/);
  assert.match(await ask('member', 'actors'), /1 new reading a day and you have had yours/);
  assert.match(await ask('member', 'summarize'), /claude-test/, 'what is remembered costs nothing');
  assert.match(await ask('admin', 'actors'), /claude-test/);
});

test('a server whose budget is spent is told so', async (t) => {
  const { people, channels, settings } = await openHarness(t, { study: { primary: paid } });
  await settings.change(channels.general.guildId ?? '', { budget: 0.005 }, null);
  const card = await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  assert.match(
    textOf(card),
    /This server’s budget for today is spent.+It renews at midnight UTC \(<t:\d+:f>\)\./,
  );
});
