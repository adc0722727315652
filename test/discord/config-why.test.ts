import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Channel, textOf } from 'local-discord';
import { isHidden } from './message-matchers.ts';
import { openHarness, type Harness } from './harness.ts';

async function explain(
  harness: Harness,
  channel: Channel,
  person: { user: { id: string } },
): Promise<string> {
  const options = { channel: channel.id, person: person.user.id };
  const answer = await harness.people.admin.slash(harness.channels.general, 'config why', options).response();
  assert.ok(isHidden(answer));
  return textOf(answer).replaceAll('\\', '');
}

const budget = '\n-# Today’s budget: $0.00 of $5.00, renewed at midnight UTC (<t:N:f>)';

test('where nothing stands in the way, each rule says so', async (t) => {
  const harness = await openHarness(t);
  const told = await explain(harness, harness.channels.general, harness.people.member);
  assert.equal(
    told.replace(/<t:\d+:f>/, '<t:N:f>'),
    [
      '**Sam in #general**',
      '**By command or button**',
      'I would answer.',
      '**Channels** — Yes: everywhere',
      '**Roles** — Yes: everybody',
      '**Their permissions** — Yes: View Channel, Use Application Commands, Server Settings > Integrations',
      '',
      '**By mention or reply**',
      'I would answer.',
      '**Channels** — Yes: everywhere',
      '**Roles** — Yes: everybody',
      '**Their permissions** — Yes: View Channel, Send Messages, Send Messages in Threads',
      '**My permissions** — Yes: View Channel, Send Messages, Send Messages in Threads',
    ].join('\n') + budget,
  );
});

test('what would stop it is named, rule by rule, for each way to ask', async (t) => {
  const harness = await openHarness(t);
  const { general, readOnly } = harness.channels;
  const { admin, member, guest } = harness.people;
  const [role = ''] = harness.guild.members.get(admin.user.id)?.roles ?? [];
  await harness.settings.change(harness.guild.id, { channels: [general.id], roles: [role] }, null);
  const told = await explain(harness, readOnly, member);
  assert.match(told, /By command or button\*\*\nI wouldn’t answer, because of: Channels, Roles\./);
  assert.match(told, /Channels\*\* — No, only: #general/);
  assert.match(told, /Roles\*\* — No, only: @ada/);
  assert.match(
    told,
    /By mention or reply\*\*\nI wouldn’t answer.*Channels, Roles, Their permissions, My permissions/,
  );
  assert.match(told, /My permissions\*\* — Missing: Send Messages/);
  const muted = await explain(harness, general, guest);
  assert.match(muted, /Their permissions\*\* — Missing: Use Application Commands/);
  assert.match(await explain(harness, general, admin), /Roles\*\* — Yes: @ada/);
});

test('a spent budget is told: it stops nobody, but no model reads', async (t) => {
  const harness = await openHarness(t);
  const { guild, channels, people, store, settings } = harness;
  await settings.change(guild.id, { budget: 0.25 }, null);
  const account = { account: `guild:${guild.id}`, unit: 'usd', cap: null } as const;
  const reservation = await store.ledger.reserve([account], 0.25);
  assert.ok('settle' in reservation);
  await reservation.settle(0.25);
  const told = await explain(harness, channels.general, people.member);
  assert.match(told, /I would answer\..*This server’s budget for today is spent/s);
});

test('what is set under Integrations is named where it stands in the way of commands', async (t) => {
  const harness = await openHarness(t);
  const { general, news } = harness.channels;
  const { member, guest } = harness.people;
  harness.permit(harness.guild, null, [
    { id: news.id, type: 3, permission: false },
    { id: guest.user.id, type: 2, permission: false },
  ]);
  const barred =
    /By command or button\*\*\nI wouldn’t answer[^]*Missing: (?:.*, )?Server Settings > Integrations/;
  assert.match(await explain(harness, news, member), barred);
  assert.match(await explain(harness, general, guest), barred);
  assert.match(await explain(harness, general, member), /By command or button\*\*\nI would answer/);
  assert.match(await explain(harness, news, member), /By mention or reply\*\*\nI would answer/);
});

test('a thread goes by its channel, and by its own permission to write', async (t) => {
  const harness = await openHarness(t);
  const { general, news } = harness.channels;
  const seed = { name: 'On that', type: 11 } as const;
  const thread = harness.addThread(general, harness.people.admin, seed);
  await harness.settings.change(harness.guild.id, { channels: [general.id] }, null);
  assert.match(
    await explain(harness, thread, harness.people.member),
    /^\*\*Sam in #On that\*\*\n.*\nI would answer/,
  );
  await harness.settings.change(harness.guild.id, { channels: [news.id] }, null);
  assert.match(await explain(harness, thread, harness.people.member), /because of: Channels/);
});

test('of somebody who isn’t there any more it says so', async (t) => {
  const harness = await openHarness(t);
  const stranger = harness.addPerson({ name: 'Nobody' });
  const told = await explain(harness, harness.channels.general, stranger);
  assert.match(told, /^\*\*somebody who has left in #general\*\*/);
  assert.match(told, /Their permissions\*\* — Missing: not a member of this server/);
});
