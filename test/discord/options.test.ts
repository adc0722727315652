import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Component, flatten, type Message, textOf, componentTypes } from 'local-discord';
import { defineCommand } from '../../src/command/command.ts';
import type { AnyValues, Options } from '../../src/command/options/option.ts';
import type { FollowUp } from '../../src/command/view.ts';
import { say } from './commands.ts';
import { isDone, isHidden, says } from './message-matchers.ts';
import { openHarness, type Harness } from './harness.ts';

const options = {
  channels: { type: 'channels', setting: true },
  roles: { type: 'roles', setting: true },
  budget: { type: 'number', min: 0, max: 1000, whole: false, setting: true },
  private: { type: 'flag', setting: true },
  length: { type: 'choice', choices: ['brief', 'standard', 'detailed'], setting: true },
  language: { type: 'language', setting: true },
  sites: { type: 'hosts', setting: true },
} as const satisfies Options;

/** What it was given, and for each option an entry that asks for it with what it has. */
const panel = defineCommand({
  name: 'config set',
  options,
  private: true,
  async *run(_, values) {
    const given: AnyValues = values;
    const told = Object.entries(given).map(([name, value]) =>
      `${name} is ${JSON.stringify(value)}.`.replaceAll('"', ''),
    );
    const change = Object.keys(options).map((name): FollowUp => ({
      label: name,
      command: 'config set',
      values: given,
      prompts: [name as keyof typeof options],
      slot: { list: 'Change a setting…' },
    }));
    const more: FollowUp = { label: 'Again', command: 'config set', values: given, slot: 'more' };
    yield { ...say(['Settings.', ...told].join(' ')), followUps: [...change, more] };
  },
});

/** One of each kind that isn't on the panel. */
const asker = defineCommand({
  name: 'config why',
  options: {
    article: { type: 'channel', required: true },
    question: { type: 'person', required: true },
    reading: {
      type: 'text',
      maxLength: 30,
      suggest: async ({ guild, values }, text) => [
        { name: `${text} in ${guild} for ${String(values['question'])}`, value: 'x' },
        { name: 'too long', value: 'x'.repeat(101) },
      ],
    },
  },
  async *run(_, values) {
    yield say(`It is ${values.article} ${values.question}.`);
  },
});
const commands = [panel, asker];

function selects(card: Message): Component[] {
  return flatten(card.components).filter(({ type }) => type === componentTypes.stringSelect);
}

async function openField(harness: Harness, card: Message, label: string) {
  const [list] = selects(card);
  const entries = (list?.options ?? []) as { label: string; value: string }[];
  const value = entries.find((entry) => entry.label === label)?.value ?? '';
  const modal = await harness.people.admin.select(card, list?.custom_id ?? '', [value]).modal();
  const field = flatten(modal.components).find(({ custom_id: id }) => id === label);
  assert.ok(field);
  return { modal, field };
}

function openPanel({ people, channels }: Harness, values: Record<string, string | number | boolean> = {}) {
  return people.admin.slash(channels.general, 'config set', values).settled(isDone);
}

test('several values of every kind come from one slash command', async (t) => {
  const harness = await openHarness(t, { commands });
  const { general, news } = harness.channels;
  const [role = ''] = harness.guild.members.get(harness.people.member.user.id)?.roles ?? [];
  const card = await openPanel(harness, {
    channels: `<#${general.id}>, ${news.id}`,
    roles: `<@&${role}>`,
    budget: 0.5,
    private: false,
    sites: 'Example.com https://a.example.org/x',
  });
  const told = textOf(card).replaceAll('\\', '');
  for (const part of [
    `channels is ${general.id},${news.id}.`,
    `roles is ${role}.`,
    'budget is 0.5.',
    'private is false.',
    'sites is example.com,a.example.org.',
  ]) {
    assert.ok(told.includes(part), `${part} in ${told}`);
  }
});

test('an option of the name private hides nothing unless it says so', async (t) => {
  const shown = defineCommand({ ...panel, private: false });
  const harness = await openHarness(t, { commands: [shown] });
  assert.ok(!isHidden(await openPanel(harness, { private: true })));
});

test('a list of its own stands beside More, under its own words', async (t) => {
  const harness = await openHarness(t, { commands });
  const lists = selects(await openPanel(harness));
  assert.deepEqual(
    lists.map(({ placeholder }) => placeholder),
    ['Change a setting…', 'More'],
  );
  assert.equal(new Set(lists.map(({ custom_id: id }) => id)).size, 2);
});

test('a form shows what is there, and what is put in its place changes the panel itself', async (t) => {
  const harness = await openHarness(t, { commands });
  const { general, news } = harness.channels;
  const [role = ''] = harness.guild.members.get(harness.people.member.user.id)?.roles ?? [];
  const card = await openPanel(harness, {
    channels: general.id,
    roles: role,
    budget: 0.5,
    private: true,
    length: 'brief',
    language: 'Korean',
    sites: 'a.com b.com',
  });
  const chosen = ({ options: list }: Component) =>
    (list as { value: string; default?: boolean }[]).filter((one) => one.default).map(({ value }) => value);
  const shown = async (name: string) => (await openField(harness, card, name)).field;
  assert.deepEqual((await shown('channels')).default_values, [{ id: general.id, type: 'channel' }]);
  assert.deepEqual((await shown('roles')).default_values, [{ id: role, type: 'role' }]);
  assert.equal((await shown('budget')).value, '0.5');
  assert.equal((await shown('language')).value, 'Korean');
  assert.equal((await shown('sites')).value, 'a.com\nb.com');
  assert.deepEqual(chosen(await shown('length')), ['brief']);
  assert.deepEqual(chosen(await shown('private')), ['yes']);
  assert.equal((await shown('length')).type, componentTypes.radioGroup);
  const { modal } = await openField(harness, card, 'channels');
  const changed = await harness.people.admin
    .submit(modal, { channels: [news.id, general.id] })
    .settled(says(`channels is ${news.id},${general.id}`));
  assert.equal(changed.id, card.id);
  assert.ok(textOf(changed).includes('budget is 0.5'));
});

for (const [name, before, emptied] of [
  ['channels', undefined, []],
  ['sites', 'a.com', ''],
  ['budget', 3, ''],
  ['language', 'ko', ''],
] as const) {
  test(`a field that is emptied takes its value away: ${name}`, async (t) => {
    const harness = await openHarness(t, { commands });
    const card = await openPanel(harness, { [name]: before ?? harness.channels.general.id, length: 'brief' });
    assert.ok(textOf(card).includes(`${name} is`));
    const { modal } = await openField(harness, card, name);
    const changed = await harness.people.admin
      .submit(modal, { [name]: emptied })
      .settled((message) => !textOf(message).includes(`${name} is`));
    assert.match(textOf(changed), /length is brief/);
  });
}

test('yes and no are radio buttons, and false is a value', async (t) => {
  const harness = await openHarness(t, { commands });
  const { modal } = await openField(harness, await openPanel(harness, { private: true }), 'private');
  await harness.people.admin.submit(modal, { private: 'no' }).settled(says('private is false'));
});

test('a number is typed in a form, and one that can’t be is refused with its range, in their language', async (t) => {
  const harness = await openHarness(t, { commands });
  const { admin } = harness.people;
  const card = await openPanel(harness, { budget: 5 });
  const { modal } = await openField(harness, card, 'budget');
  const refused = await admin.submit(modal, { budget: '1001' }).response();
  assert.ok(isHidden(refused));
  assert.match(textOf(refused), /Daily budget has to be a number from 0 to 5/);
  admin.account.locale = 'de';
  const auf = await admin.submit(modal, { budget: 'viel' }).response();
  assert.match(textOf(auf), /muss eine Zahl von 0 bis 5 sein/);
  await admin.submit(modal, { budget: '2,5' }).settled(says('budget is 2.5'));
});

const unclear = [
  ['channels', '#general', /which channel “\\?#general” is/],
  ['roles', '@everyone', /which role “\\?@everyone” is/],
  ['sites', 'nonsense', /isn’t a site’s name/],
  ['language', 'Klingonish', /don’t know a language/],
] as const;

for (const [name, text, expected] of unclear) {
  test(`what can’t be understood is said, and nothing else happens: ${name}`, async (t) => {
    const { people, channels } = await openHarness(t, { commands });
    const refused = await people.admin.slash(channels.general, 'config set', { [name]: text }).response();
    assert.ok(isHidden(refused));
    assert.match(textOf(refused), expected);
  });
}

test('a channel and a person are chosen, and what is offered knows the place and what else was typed', async (t) => {
  const { people, channels, guild } = await openHarness(t, { commands });
  const { admin, member } = people;
  const values = { article: channels.news.id, question: member.user.id };
  await admin
    .slash(channels.general, 'config why', values)
    .settled(says(`It is ${channels.news.id} ${member.user.id}`));
  const typed = { question: member.user.id, reading: 'He' };
  assert.deepEqual(await admin.autocomplete(channels.general, 'config why', 'reading', typed), [
    { name: `He in ${guild.id} for ${member.user.id}`, value: 'x' },
  ]);
});

test('Discord is told the range of a number and which channels can be chosen', async (t) => {
  const { world } = await openHarness(t, { commands });
  const [{ options: members = [] } = {}] = world.commands.values();
  const named = (name: string) =>
    members.flatMap((one) => one.options ?? []).find((one) => one.name === name);
  assert.deepEqual(
    [named('budget')?.type, named('budget')?.min_value, named('budget')?.max_value],
    [10, 0, 5],
  );
  assert.deepEqual([named('article')?.type, named('question')?.type], [7, 6]);
});

const forged = [
  '1|config set|{"budget":1001}',
  '1|config set|{"budget":"1"}',
  '1|config set|{"channels":"general"}',
  '1|config set|{"channels":["123456789012345678"]}',
  '1|config set|{"sites":"a"}',
  '1|config set|{"private":"yes"}',
  '1|config set|{"unknown":1}',
  '1|config why|{"article":"1"}',
];

for (const id of forged) {
  test(`a forged or outdated press is refused: ${id}`, async (t) => {
    const harness = await openHarness(t, { commands });
    const card = await openPanel(harness);
    await harness.people.admin.forge(card, id).settled(says('no longer know'));
  });
}
