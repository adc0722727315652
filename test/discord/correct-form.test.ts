import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten, textOf, type LocalDiscord } from 'local-discord';
import { openNewsstand } from '../feeds/newsstand.ts';
import { openHarness } from './harness.ts';
import { says } from './message-matchers.ts';

type Modal = Parameters<LocalDiscord['people']['admin']['submit']>[0];

/** What the first field of a form shows. */
const shownIn = ({ components }: Modal) => flatten(components).find(({ type }) => type === 4)?.['value'];

const fieldsOf = ({ components }: Modal) => flatten(components).flatMap(({ custom_id: id }) => id ?? []);

/** Opens a setting's form from the panel, as its list does. */
async function openSetting({ people, channels }: LocalDiscord, label: string): Promise<Modal> {
  const panel = await people.admin.slash(channels.general, 'config show').response();
  const list = flatten(panel.components).find(({ placeholder }) => placeholder === 'Change a setting…');
  const options = (list?.['options'] ?? []) as { label: string; value: string }[];
  const value = options.find((option) => option.label === label)?.value ?? '';
  return people.admin.select(panel, list?.custom_id ?? '', [value]).modal();
}

for (const [why, typed, refusal] of [
  ['what a command refuses', '99', 'allows a server'],
  ['what is no value at all', 'plenty', 'Daily budget'],
] as const) {
  test(`${why} can be corrected where it was typed`, async (t) => {
    const harness = await openHarness(t, { limits: { guildUsd: 5 } });
    const { admin } = harness.people;
    const form = await openSetting(harness, 'Daily budget');
    const error = await admin.submit(form, { budget: typed }).settled(says(refusal));
    const again = await admin.press(error, 'Correct…').modal();
    assert.equal(shownIn(again), typed);
    const panel = await admin.submit(again, { budget: '2.5' }).settled(says('1 setting'));
    assert.equal(panel.id, error.id, 'in the refusal’s place');
    assert.match(textOf(panel), /Daily budget\*\* — \$2\.50/);
  });
}

test('an address that was refused is kept, and the form asks for it again', async (t) => {
  const { people, channels, settings, guild } = await openHarness(t);
  await settings.change(guild.id, { blocked: ['a.example'] }, null);
  const { member } = people;
  const address = 'https://a.example/x';
  const form = await member.slash(channels.general, 'summarize').modal();
  const error = await member.submit(form, { article: address }).settled(says('“a.example”'));
  assert.equal(shownIn(await member.press(error, 'Correct…').modal()), address);
});

test('of a slash command only what can’t be read is asked for again, and the rest is kept', async (t) => {
  const stand = await openNewsstand(t);
  const harness = await openHarness(t, { feeds: { fetchFeed: stand.fetchFeed } });
  const { people, channels } = harness;
  const options = { source: stand.feed, channel: channels.news.id, at: 'when I wake', only: 'ferry,tram' };
  const error = await people.admin
    .slash(channels.general, 'feed add', options)
    .settled(says('“when I wake”'));
  const form = await people.admin.press(error, 'Correct…').modal();
  assert.equal(shownIn(form), 'when I wake');
  assert.equal(form.components.length, 1);
  const panel = await people.admin.submit(form, { at: '7 in the morning' }).settled(says('Next digest'));
  assert.equal(panel.id, error.id, 'in the refusal’s place');
  assert.match(textOf(panel), /7:00 AM[^]*ferry, tram/);
});

test('a slash command that is refused once it runs offers a form of all that was given', async (t) => {
  const stand = await openNewsstand(t);
  const harness = await openHarness(t, { feeds: { fetchFeed: stand.fetchFeed } });
  const { people, channels } = harness;
  const options = { source: `${stand.origin}/none`, channel: channels.news.id, at: '7', only: 'ferry' };
  const error = await people.admin.slash(channels.general, 'feed add', options).settled(says('404'));
  assert.doesNotMatch(textOf(error), /paste/);
  const form = await people.admin.press(error, 'Correct…').modal();
  assert.deepEqual(fieldsOf(form), ['source', 'channel', 'at', 'only']);
  // What is refused again can be mended again, whatever it is.
  const again = await people.admin.submit(form, { source: stand.host, at: 'late' }).settled(says('“late”'));
  const second = await people.admin.press(again, 'Correct…').modal();
  const panel = await people.admin.submit(second, { at: '22 Uhr' }).settled(says('Next digest'));
  assert.match(textOf(panel), /The Harbour Post[^]*10:00 PM[^]*ferry/);
});

test('an option of two words is asked for again like any other', async (t) => {
  const stand = await openNewsstand(t);
  const harness = await openHarness(t, { feeds: { fetchFeed: stand.fetchFeed } });
  const { people, channels } = harness;
  const options = { source: stand.feed, channel: channels.news.id, at: '7', 'time-zone': 'where I live' };
  const error = await people.admin
    .slash(channels.general, 'feed add', options)
    .settled(says('“where I live”'));
  const form = await people.admin.press(error, 'Correct…').modal();
  assert.equal(shownIn(form), 'where I live');
  const panel = await people.admin.submit(form, { 'time-zone': 'Asia/Tokyo' }).settled(says('Next digest'));
  assert.match(textOf(panel), /7:00 AM[^]*Tokyo/);
});

test('a form opens although what was typed names no channel, with those that were named', async (t) => {
  const { people, channels } = await openHarness(t);
  const options = { channels: `<#${channels.news.id}> and the other` };
  const error = await people.admin.slash(channels.general, 'config set', options).settled(says('“and”'));
  const form = await people.admin.press(error, 'Correct…').modal();
  const selected = flatten(form.components).flatMap((field) => field['default_values'] ?? []);
  assert.deepEqual(selected, [{ id: channels.news.id, type: 'channel' }]);
});

test('a form opens although a role or a channel it was given is gone, without them', async (t) => {
  const stand = await openNewsstand(t);
  const harness = await openHarness(t, { feeds: { fetchFeed: stand.fetchFeed } });
  const { people, channels, guild } = harness;
  const [channel, role] = [harness.addChannel(guild), harness.addRole(guild)];
  const given = { channel: channel.id, ping: role.id, at: '7' };
  const error = await people.admin
    .slash(channels.general, 'feed add', { source: `${stand.origin}/none`, ...given })
    .settled(says('404'));
  harness.deleteChannel(channel);
  guild.roles.delete(role.id);
  const form = await people.admin.press(error, 'Correct…').modal();
  const selects = flatten(form.components).filter(({ type }) => type === 6 || type === 8);
  assert.deepEqual(
    selects.map((select) => [select.custom_id, select['default_values']]),
    [
      ['channel', undefined],
      ['ping', undefined],
    ],
  );
});

test('of six options that can’t be read, the one that a form has no room for is asked for next', async (t) => {
  const { people, channels, guild, settings } = await openHarness(t);
  const { admin } = people;
  const unreadable = { channels: 'all', roles: 'some', unasked: 'none', sites: 'any', blocked: 'others' };
  const error = await admin
    .slash(channels.general, 'config set', { language: 'Klingonish', ...unreadable })
    .settled(says('Klingonish'));
  const first = await admin.press(error, 'Correct…').modal();
  const chosen = { channels: [channels.news.id], roles: [guild.id], unasked: [channels.news.id] };
  const mended = { language: 'Korean', ...chosen, sites: 'a.example' };
  assert.deepEqual(fieldsOf(first), Object.keys(mended));
  const still = await admin.submit(first, mended).settled(says('“others”'));
  const second = await admin.press(still, 'Correct…').modal();
  assert.deepEqual(fieldsOf(second), ['language', 'channels', 'roles', 'unasked', 'blocked']);
  await admin.submit(second, { blocked: 'b.example' }).settled(says('6 settings'));
  const { language, sites, blocked } = await settings.of(guild.id);
  assert.deepEqual([language, sites, blocked], ['ko', ['a.example'], ['b.example']]);
});
