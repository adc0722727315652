import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten, textOf } from 'local-discord';
import type { Usage } from '../../src/store/usage-repository.ts';
import { isDone, isHidden, says } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const day = 24 * 3_600_000;
const file = { name: 'harbour.txt', content: harbour };
const spent: Usage = {
  readings: 4,
  remembered: 1,
  inputTokens: 20_000,
  outputTokens: 900,
  cacheReadTokens: 5000,
  cacheWriteTokens: 0,
  usd: 0.25,
  statements: 19,
  removed: 1,
};

test('usage tells an admin of today, a week and a month, in words and as a picture', async (t) => {
  let now = Date.now() - 10 * day;
  const harness = await openHarness(t, { now: () => now, study: { now: () => now } });
  const { people, channels, store, settings, guild } = harness;
  await settings.change(guild.id, { budget: 0.5 }, people.admin.user.id);
  await store.usage.record(guild.id, '1', spent);
  await store.usage.record('1', '1', { ...spent, usd: 99 });
  now += 6 * day;
  await store.usage.record(guild.id, '2', spent);
  await store.reports.add({ guild: guild.id, reading: 'r', article: 'a', text: 'It says 14, @everyone.' });
  now += 4 * day;
  await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const watch = people.admin.slash(channels.general, 'usage');
  const card = await watch.settled(({ attachments }) => attachments.length === 1);
  assert.ok(isHidden(card));
  const text = textOf(card);
  assert.match(text, /Today\*\* — Readings: 1, 0 of them from memory · People: 1$/m);
  assert.match(
    text,
    /7 days\*\* — Readings: 5, 1 .* People: 2 .* Cost: \$0\.25 .* 25,000 in, 5,000 .* wrong: 1/,
  );
  assert.match(text, /30 days\*\* — Readings: 9, 2 .* People: 3 .* Cost: \$0\.50 .* removed: 4\.\d%/);
  assert.match(text, /It says 14, \\@everyone/);
  assert.match(text, /Today’s budget: \$0\.00 of \$0\.50, renewed at midnight UTC \(<t:\d+:f>\)/);
  assert.ok(!text.replace(/<t:\d+:f>/, '').includes('99'), 'nothing of another server');
  const [picture] = card.attachments;
  assert.match(
    picture?.description ?? '',
    /Dollars a day, 30 days\. Most on .*\$0\.25; today \$0\.00; .* \$0\.50/,
  );
  assert.ok(flatten(card.components).some(({ items }) => items !== undefined));
});

test('nothing used is said without a picture, and dollars are left out where none are spent', async (t) => {
  const { people, channels } = await openHarness(t);
  const before = await people.admin.slash(channels.general, 'usage').settled(says('Readings: 0'));
  assert.deepEqual(before.attachments, []);
  await people.member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const after = people.admin.slash(channels.general, 'usage');
  const card = await after.settled(({ attachments }) => attachments.length === 1);
  assert.match(card.attachments[0]?.description ?? '', /^Readings a day/);
});

test('who doesn’t manage the server isn’t told, and in direct messages there is no server', async (t) => {
  const { people, channels } = await openHarness(t);
  assert.throws(() => people.member.slash(channels.general, 'usage'));
  const answer = await people.admin.slash(people.admin.dm(), 'usage').response();
  assert.match(textOf(answer), /only in a server/);
});

test('what only an admin may see isn’t shown to a channel by a mention', async (t) => {
  const { people, channels } = await openHarness(t);
  const answer = await people.admin.mention(channels.general, 'usage').response();
  assert.match(textOf(answer), /for you alone.*\/usage/);
  assert.ok(!textOf(answer).includes('Readings'));
});
