import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flatten, type Message, textOf, componentTypes } from 'local-discord';
import { commands as allCommands } from '../../commands/index.ts';
import { withinLimits } from '../../src/command/settings/within-limits.ts';
import { declareCommands } from '../../src/discord/declare/declare-commands.ts';
import { settingNames } from '../../src/settings/table.ts';
import { isDone, isHidden, says } from './message-matchers.ts';
import { openHarness, type Harness } from './harness.ts';

/** Without what the card escapes. */
const told = (message: Message) => textOf(message).replaceAll('\\', '');

function openPanel({ people, channels }: Harness): Promise<Message> {
  return people.admin.slash(channels.general, 'config show').settled(isDone);
}

/** Chooses a setting on the panel: its form. */
async function choose(harness: Harness, panel: Message, label: string, person = harness.people.admin) {
  const list = flatten(panel.components).find(({ type }) => type === componentTypes.stringSelect);
  const entries = (list?.options ?? []) as { label: string; value: string }[];
  const value = entries.find((entry) => entry.label === label)?.value ?? `no ${label}`;
  return person.select(panel, list?.custom_id ?? '', [value]).modal();
}

test('the panel shows every setting, the defaults marked, and the operator’s ceiling, to the admin alone', async (t) => {
  const harness = await openHarness(t, { limits: { models: ['claude-haiku-5-5'] } });
  await harness.settings.change(harness.guild.id, { length: 'brief', budget: 0.5 }, null);
  const panel = await openPanel(harness);
  assert.ok(isHidden(panel));
  for (const part of [
    '**Length** — brief\n',
    '**Style** — bullets (default)',
    '**Channels** — everywhere (default)',
    '**Daily budget** — $0.50\n',
    '**Days kept** — 30 (default)',
    'The operator allows a server $5.00 a day at most.',
    '**Last changes**',
    'the operator** — Length: standard (default) → brief',
  ]) {
    assert.ok(told(panel).includes(part), `${part} in ${told(panel)}`);
  }
  const list = flatten(panel.components).find(({ type }) => type === componentTypes.stringSelect);
  assert.equal(list?.placeholder, 'Change a setting…');
  assert.deepEqual((list?.options as unknown[] | undefined)?.length, settingNames.length);
});

const controls = [
  ['Length', 'length', componentTypes.radioGroup, 'detailed', 'detailed'],
  ['Private answers', 'private', componentTypes.radioGroup, 'yes', true],
  ['Language', 'language', componentTypes.textInput, 'Korean', 'ko'],
  ['Daily budget', 'budget', componentTypes.textInput, '1,5', 1.5],
  ['Readings a person', 'readings', componentTypes.textInput, '20', 20],
  ['Blocked sites', 'blocked', componentTypes.textInput, 'a.com\nB.example.org', ['a.com', 'b.example.org']],
] as const;

for (const [label, name, type, given, expected] of controls) {
  test(`a setting has its control, and what is sent is set and shown on the panel: ${label}`, async (t) => {
    const harness = await openHarness(t);
    const panel = await openPanel(harness);
    const modal = await choose(harness, panel, label);
    assert.equal(modal.title, label);
    assert.deepEqual(
      flatten(modal.components).flatMap((part) => (part.custom_id ? [part.type, part.custom_id] : [])),
      [type, name],
    );
    const changed = await harness.people.admin
      .submit(modal, { [name]: given })
      .settled(says('1 setting changed.'));
    assert.equal(changed.id, panel.id);
    assert.deepEqual((await harness.settings.of(harness.guild.id))[name], expected);
    assert.ok(told(changed).includes(`Ada** — ${label}:`), told(changed));
    assert.ok(
      !told(changed).includes(`**${label}** — ${told(panel).split(`**${label}** — `)[1]?.split('\n')[0]}`),
    );
  });
}

test('channels and roles are chosen by select, with those that were, and emptied back to all', async (t) => {
  const harness = await openHarness(t);
  const { admin, member } = harness.people;
  const { general, news } = harness.channels;
  const [role = ''] = harness.guild.members.get(member.user.id)?.roles ?? [];
  const first = await admin
    .submit(await choose(harness, await openPanel(harness), 'Channels'), { channels: [general.id, news.id] })
    .settled((message) => told(message).includes('#general, #news'));
  const second = await choose(harness, first, 'Channels');
  const field = flatten(second.components).find(({ custom_id: id }) => id === 'channels');
  assert.deepEqual(field?.default_values, [
    { id: general.id, type: 'channel' },
    { id: news.id, type: 'channel' },
  ]);
  const emptied = await admin.submit(second, { channels: [] }).settled(says('everywhere (default)'));
  await admin
    .submit(await choose(harness, emptied, 'Roles'), { roles: [role] })
    .settled((message) => told(message).includes(`@${member.user.username}`));
  assert.deepEqual((await harness.settings.of(harness.guild.id)).roles, [role]);
});

test('a deleted channel and a deleted role are shown as gone, once, and not offered again', async (t) => {
  const harness = await openHarness(t);
  const doomed = [harness.addChannel(harness.guild), harness.addChannel(harness.guild)];
  const [gone, other] = [doomed[0]?.id ?? '', doomed[1]?.id ?? ''];
  const role = '123456789012345678';
  const channels = [gone, other, harness.channels.news.id];
  await harness.settings.change(harness.guild.id, { channels, roles: [role] }, harness.people.admin.user.id);
  for (const channel of doomed) harness.deleteChannel(channel);
  const panel = await openPanel(harness);
  assert.ok(told(panel).includes('**Channels** — a channel that is gone (ignored), #news'), told(panel));
  assert.ok(told(panel).includes('**Roles** — a role that is gone (ignored)'), told(panel));
  const modal = await choose(harness, panel, 'Channels');
  const field = flatten(modal.components).find(({ custom_id: id }) => id === 'channels');
  assert.deepEqual(field?.default_values, [{ id: harness.channels.news.id, type: 'channel' }]);
});

test('several are set at once by a command; each change is logged with who made it', async (t) => {
  const harness = await openHarness(t);
  const { admin } = harness.people;
  const options = { length: 'brief', language: 'Korean', private: true, days: 7 };
  const panel = await admin.slash(harness.channels.general, 'config set', options).settled(isDone);
  assert.ok(isHidden(panel));
  assert.match(told(panel), /4 settings changed\./);
  const { length, language, private: hidden, days } = await harness.settings.of(harness.guild.id);
  assert.deepEqual([length, language, hidden, days], ['brief', 'ko', true, 7]);
  const changes = await harness.settings.log(harness.guild.id, 9);
  assert.equal(changes.length, 4);
  assert.ok(changes.every(({ person }) => person === admin.user.id));
  const line = harness.log.find((one) => one.includes('a setting was changed')) ?? '';
  for (const part of [harness.guild.id, admin.user.id, '"setting":"language"', '"after":"\\"ko\\""']) {
    assert.ok(line.includes(part), `${part} in ${line}`);
  }
  const again = await admin.slash(harness.channels.general, 'config set', { days: 7 }).settled(isDone);
  assert.match(told(again), /Nothing changed/);
});

test('what can’t be set is refused to the one who asked, and nothing beside it is set', async (t) => {
  const harness = await openHarness(t, { limits: { models: ['claude-haiku-5-5'], guildUsd: 2 } });
  const { admin } = harness.people;
  const refusals: [options: Record<string, string | number>, says: RegExp][] = [
    [{ model: 'gpt-9' }, /“gpt-9” isn’t offered here.*claude-haiku-5-5/],
    [{ channels: 'general' }, /which channel “general” is/],
    [{ language: 'Klingonish' }, /don’t know a language/],
    [{ sites: 'nonsense' }, /isn’t a site’s name/],
  ];
  for (const [options, says] of refusals) {
    const given = { length: 'brief', ...options };
    const refused = await admin.slash(harness.channels.general, 'config set', given).response();
    assert.ok(isHidden(refused));
    assert.match(told(refused), says);
  }
  // Discord lets nobody type more than a command declares; a form takes any text.
  const form = await choose(harness, await openPanel(harness), 'Daily budget');
  const refused = await admin.submit(form, { budget: '2.5' }).settled(says('allows a server'));
  assert.ok(isHidden(refused));
  assert.match(told(refused), /allows a server \$2\.00 a day at most/);
  const none = await admin.slash(harness.channels.general, 'config set').response();
  assert.match(told(none), /Name at least one setting/);
  assert.deepEqual(await harness.settings.changed(harness.guild.id), []);
});

test('a model is offered and chosen among those of the operator', async (t) => {
  const harness = await openHarness(t, { limits: { models: ['claude-haiku-5-5', 'claude-opus-5-5'] } });
  const { admin } = harness.people;
  const typed = { model: 'opus' };
  assert.deepEqual(await admin.autocomplete(harness.channels.general, 'config set', 'model', typed), [
    { name: 'claude-opus-5-5', value: 'claude-opus-5-5' },
  ]);
  const options = { model: 'claude-opus-5-5' };
  const panel = await admin.slash(harness.channels.general, 'config set', options).settled(isDone);
  assert.ok(told(panel).includes('**Model** — Claude Opus 5.5\n'), told(panel));
  const modal = await choose(harness, panel, 'Model');
  const field = flatten(modal.components).find(({ custom_id: id }) => id === 'model');
  assert.equal(field?.type, componentTypes.stringSelect);
  assert.deepEqual(field?.options, [
    { label: 'claude-haiku-5-5', value: 'claude-haiku-5-5' },
    { label: 'claude-opus-5-5', value: 'claude-opus-5-5', default: true },
  ]);
  await admin
    .submit(modal, { model: [] })
    .settled((message) => told(message).includes('operator’s choice (default)'));
  assert.equal((await harness.settings.of(harness.guild.id)).model, null);
});

test('a setting is put back to its default by its name in any language', async (t) => {
  const harness = await openHarness(t);
  const { admin } = harness.people;
  await harness.settings.change(harness.guild.id, { length: 'brief', days: 3 }, null);
  admin.account.locale = 'ko';
  const offered = await admin.autocomplete(harness.channels.general, 'config reset', 'setting', {
    setting: '보관',
  });
  assert.deepEqual(offered, [{ name: '보관 일수', value: 'days' }]);
  await admin.slash(harness.channels.general, 'config reset', { setting: 'days' }).settled(isDone);
  await admin.slash(harness.channels.general, 'config reset', { setting: '길이' }).settled(isDone);
  assert.deepEqual(await harness.settings.changed(harness.guild.id), []);
  const refused = await admin
    .slash(harness.channels.general, 'config reset', { setting: 'colour' })
    .response();
  assert.match(told(refused), /“colour”/);
});

test('a store that fails while saving changes nothing, and says so beside the panel', async (t) => {
  const harness = await openHarness(t, {
    book: (book) => ({
      ...book,
      write: () => Promise.reject(new Error('the disk is full')),
    }),
  });
  const panel = await openPanel(harness);
  const modal = await choose(harness, panel, 'Length');
  const refused = await harness.people.admin
    .submit(modal, { length: 'brief' })
    .settled(says('Nothing was changed'));
  assert.ok(isHidden(refused));
  assert.notEqual(refused.id, panel.id);
  await harness.logged('the disk is full');
  assert.deepEqual(await harness.settings.changed(harness.guild.id), []);
});

test('a forged press or form of the panel by somebody without the right is refused and logged', async (t) => {
  const harness = await openHarness(t);
  const { admin, member } = harness.people;
  const open = await member
    .slash(harness.channels.general, 'summarize', { article: 'A bridge was opened. '.repeat(9) })
    .settled(isDone);
  const panel = await openPanel(harness);
  const modal = await choose(harness, panel, 'Length');
  for (const id of [
    '1|config set|{"length":"brief"}',
    '1|config set!|{"setting":"length"}',
    modal.custom_id,
  ]) {
    const refused = await member.forge(open, id).response();
    assert.match(told(refused), /needs the permission “Manage Server”/);
    assert.ok(isHidden(refused));
  }
  const mine = { ...modal, interaction: { ...modal.interaction, user: member.user } };
  const handle = member.submit(mine, { length: 'brief' });
  assert.match(told(await handle.response()), /needs the permission/);
  await harness.logged('without the right', 4);
  assert.deepEqual(await harness.settings.changed(harness.guild.id), []);
  await admin.submit(modal, { length: 'brief' }).settled(says('1 setting changed'));
});

test('two admins at once lose nothing', async (t) => {
  const harness = await openHarness(t);
  const other = harness.addPerson({ guilds: [harness.guild], permissions: ['ManageGuild'] });
  const names = ['length', 'style', 'language', 'days'] as const;
  const values = { length: 'brief', style: 'plain', language: 'Korean', days: 9 };
  await Promise.all(
    names.map((name, index) =>
      (index % 2 === 0 ? harness.people.admin : other)
        .slash(harness.channels.general, 'config set', { [name]: values[name] })
        .settled(isDone),
    ),
  );
  assert.deepEqual((await harness.settings.changed(harness.guild.id)).toSorted(), [...names].toSorted());
});

test('what another admin has changed while a form was open is not overwritten, but shown', async (t) => {
  const harness = await openHarness(t);
  const { general, news } = harness.channels;
  const panel = await openPanel(harness);
  const modal = await choose(harness, panel, 'Channels');
  await harness.settings.change(harness.guild.id, { channels: [news.id] }, null);
  const shown = await harness.people.admin
    .submit(modal, { channels: [general.id] })
    .settled(says('Somebody has changed “Channels” meanwhile'));
  assert.equal(shown.id, panel.id);
  assert.ok(told(shown).includes('**Channels** — #news'));
  assert.deepEqual((await harness.settings.of(harness.guild.id)).channels, [news.id]);
  await harness.people.admin
    .submit(await choose(harness, shown, 'Channels'), { channels: [general.id, news.id] })
    .settled(says('1 setting changed'));
});

test('a form of what wasn’t set doesn’t set the operator’s ceiling', async (t) => {
  const harness = await openHarness(t);
  const modal = await choose(harness, await openPanel(harness), 'Daily budget');
  const field = flatten(modal.components).find(({ custom_id: id }) => id === 'budget');
  assert.deepEqual([field?.value, field?.placeholder], [undefined, '0 – 5']);
});

test('the operator’s ceiling is all that a form, a command and a refusal offer', async (t) => {
  const harness = await openHarness(t, { limits: { guildUsd: 2.5 } });
  const modal = await choose(harness, await openPanel(harness), 'Daily budget');
  const field = flatten(modal.components).find(({ custom_id: id }) => id === 'budget');
  assert.equal(field?.placeholder, '0 – 2.5');
  const refused = await harness.people.admin
    .submit(modal, { budget: '-3' })
    .settled((message) => told(message).includes('number'));
  assert.match(told(refused), /has to be a number from 0 to 2\.5/);
  const declared = declareCommands(withinLimits(allCommands, { guildUsd: 2.5 }));
  const budget = /"name":"budget"[^{}]*\{[^{}]*\}[^{}]*\{[^{}]*\}[^{}]*"max_value":([\d.]+)/.exec(
    JSON.stringify(declared),
  );
  assert.equal(budget?.[1], '2.5');
});

test('links that can’t be read unasked are said to be off', async (t) => {
  const harness = await openHarness(t);
  const options = { unasked: harness.channels.news.id };
  const panel = await harness.people.admin
    .slash(harness.channels.general, 'config set', options)
    .settled(isDone);
  assert.match(told(panel), /Links aren’t read unasked/);
});

test('settings that contradict each other, or Discord, are said on the panel', async (t) => {
  const harness = await openHarness(t);
  const { general, news, readOnly } = harness.channels;
  const change = (options: Record<string, string>) =>
    harness.people.admin.slash(general, 'config set', options).settled(isDone);
  const first = await change({ sites: 'a.example, news.b.example' });
  assert.doesNotMatch(told(first), /at once|unasked in|can’t post/);
  assert.match(
    told(await change({ blocked: 'b.example' })),
    /Allowed and blocked at once, so I don’t read them: news\.b\.example\./,
  );
  const unasked = await change({ channels: general.id, unasked: news.id });
  assert.match(told(unasked), /Links aren’t read unasked in #news: I answer only in the channels chosen/);
  assert.doesNotMatch(told(unasked), /can’t post/);
  const mute = await change({ channels: `${general.id} ${readOnly.id}` });
  assert.match(told(mute), /I can’t post in #announcements\. Give me the permissions there/);
});

test('a role or channel that isn’t there is refused, and nothing changes', async (t) => {
  const { people, channels, guild, settings, wireLog } = await openHarness(t);
  const [gone, other] = ['900000000000000009', '900000000000000008'];
  const set = (options: Record<string, string>) =>
    people.admin.slash(channels.general, 'config set', options).settled(says(gone));
  assert.match(textOf(await set({ roles: `${guild.id} ${gone}`, length: 'brief' })), /I see no role “9/);
  assert.match(textOf(await set({ channels: `${gone} ${other}` })), /I see no channel “9/);
  const asked = new Set(wireLog.entries.map(({ title }) => title));
  for (const id of [gone, other]) assert.ok(asked.has(`GET /channels/${id}`), 'all are asked for at once');
  const { length, roles, channels: answered } = await settings.of(guild.id);
  assert.deepEqual([length, roles, answered], ['standard', [], []]);
});
