import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { commands } from '../../commands/index.ts';
import { createLog } from '../../src/base/log.ts';
import type { Origin } from '../../src/command/access.ts';
import type { Invocation } from '../../src/command/conversation.ts';
import { prepare } from '../../src/command/prepare.ts';
import { commandNamed } from '../../src/command/run.ts';
import { guildOwner } from '../../src/desk/principal.ts';
import { createSettings } from '../../src/settings/settings.ts';
import { openStore } from '../../src/store/store.ts';

const guild = '100000000000000001';
const member = { roles: [], parent: async () => null, mayUse: async () => true };
const origin: Origin = {
  person: '100000000000000002',
  guild,
  channel: '100000000000000003',
  place: guildOwner(guild),
  locale: 'en-US',
  isConversation: null,
  member,
  privacy: 'optional',
};

async function open(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const store = await openStore(folder, Date.now, assert.ifError);
  t.after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const log = createLog('silent');
  const settings = createSettings(store.settings, { models: [], guildUsd: null, messageContent: false });
  const conversations = store.ownedKeyValue<Invocation[]>('talks');
  const recent = [{ id: 'last', title: 'Harbour' }];
  const deps = {
    desk: { isOnlyTheirs: async () => false, recent: async () => recent },
    settings,
    conversations,
    log,
  };
  const run = (name: string, values = {}, where: Partial<Origin> = {}) =>
    prepare(deps, { command: commandNamed(commands, name), values }, { ...origin, ...where });
  return { run, settings, conversations };
}

test('a request is plain JSON, and says all that it takes to run it', async (t) => {
  const { run } = await open(t);
  const { request, missing } = await run('summarize', { article: 'https://a.com', length: 'brief' });
  assert.deepEqual(missing, []);
  assert.deepEqual(JSON.parse(JSON.stringify(request)), request);
  const { id, ...rest } = request;
  assert.match(id, /^\w{8}$/);
  assert.deepEqual(rest, {
    command: 'summarize',
    values: { article: 'https://a.com', length: 'brief' },
    person: origin.person,
    guild,
    channel: origin.channel,
    place: `guild:${guild}`,
    locale: 'en-US',
    isPrivate: false,
    isConversation: false,
  });
});

test('the source comes from the conversation, else it is what was last read there', async (t) => {
  const { run, conversations } = await open(t);
  assert.deepEqual((await run('summarize')).request.values, { article: '#last' });
  await conversations(origin.place).set(origin.channel ?? '', [
    { command: 'actors', values: { article: '#talk' } },
  ]);
  const { request, missing } = await run('ask');
  assert.deepEqual(request.values, { article: '#talk' });
  assert.ok(request.isConversation);
  const elsewhere = await run('ask', {}, { isConversation: false });
  assert.deepEqual(elsewhere.request.values, { article: '#last' }, 'what is no thread is looked up nowhere');
  assert.deepEqual(missing, ['question']);
});

test('without a channel there is nothing to fill in', async (t) => {
  const { run } = await open(t);
  const { missing } = await run('ask', {}, { channel: null, guild: null, member: null });
  assert.deepEqual(missing, ['article', 'file', 'question']);
});

test('who may not use it is refused, whoever asks, and the shell is not', async (t) => {
  const { run, settings } = await open(t);
  await settings.change(guild, { channels: ['100000000000000009'] }, null);
  await assert.rejects(run('summarize'), { key: 'place.channel' });
  await run('help');
  await assert.rejects(run('help', {}, { privacy: 'never' }), { key: 'place.channel' });
  await run('summarize', {}, { channel: null, member: null });
  const denied = { ...member, mayUse: async () => false };
  await assert.rejects(run('config show', {}, { member: denied }), { key: 'right.missing' });
  await assert.rejects(run('config show', {}, { guild: null, member: null }), { key: 'guild.needed' });
  await assert.rejects(run('config show', {}, { privacy: 'never' }), { key: 'answer.open' });
});

test('an answer is private where a guild, an option or the card says so', async (t) => {
  const { run, settings } = await open(t);
  const isPrivate = async (...args: Parameters<typeof run>) => (await run(...args)).request.isPrivate;
  assert.ok(!(await isPrivate('summarize')));
  assert.ok(await isPrivate('summarize', { private: true }));
  assert.ok(await isPrivate('help'));
  assert.ok(await isPrivate('summarize', { private: false }, { privacy: 'always' }));
  await settings.change(guild, { private: true }, null);
  assert.ok(await isPrivate('summarize'));
  assert.ok(!(await isPrivate('summarize', { private: false })));
  assert.ok(!(await isPrivate('summarize', {}, { privacy: 'never' })));
});
