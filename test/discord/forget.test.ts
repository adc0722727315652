import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { flatten, textOf } from 'local-discord';
import { isDone, isHidden, says } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };

test('an article is forgotten here, after it was asked; its buttons say that it is gone', async (t) => {
  const { people, channels, store, guild } = await openHarness(t);
  const { admin, member } = people;
  const card = await member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const [offer] = await admin.autocomplete(channels.general, 'forget article', 'article', {});
  assert.ok(offer);
  const elsewhere = await store.ownership.list(`guild:${guild.id}`);
  await store.ownership.add('guild:1', elsewhere[0]!, '', 60_000);
  const asked = await admin.slash(channels.general, 'forget article', { article: offer.value }).response();
  assert.ok(isHidden(asked));
  assert.match(
    textOf(asked),
    /Lindmoor harbour.*1 article here, with 0 answers.*others keep.*can’t be undone/s,
  );
  await member.press(card, 'Evidence').settled(says('Evidence: '));
  const button = flatten(asked.components).find(({ label }) => label === 'Delete for good');
  assert.equal(button?.style, 4, 'it is red');
  await admin.press(asked, 'Delete for good').settled(says('It is deleted.'));
  await member.press(card, 'Evidence').settled(says('no longer keep that reading'));
  await member.press(card, 'Key actors').settled(says('no longer keep that article'));
  assert.deepEqual(await admin.autocomplete(channels.general, 'forget article', 'article', {}), []);
  assert.ok(await store.ownership.has(['guild:1'], elsewhere[0]!.id), 'another server keeps it');
});

test('what isn’t kept can’t be forgotten, and a member without the right forgets nothing', async (t) => {
  const { people, channels, store, guild } = await openHarness(t);
  const { admin, member } = people;
  await member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const nothing = admin.slash(channels.general, 'forget article', { article: 'https://a.example/x' });
  assert.match(textOf(await nothing.response()), /no such article/);
  for (const name of ['forget article', 'forget server'] as const) {
    const answer = await member
      .slash(channels.general, name, name === 'forget article' ? { article: '#x' } : undefined)
      .response();
    assert.match(textOf(answer), /right|permission|Manage/i, name);
  }
  assert.equal((await store.ownership.list(`guild:${guild.id}`)).length, 1);
});

test('a server’s admins forget all of it', async (t) => {
  const { people, channels, store, settings, guild } = await openHarness(t);
  const { admin, member } = people;
  await member.slash(channels.general, 'summarize', { file }).settled(isDone);
  await settings.change(guild.id, { length: 'brief' }, admin.user.id);
  const asked = await admin.slash(channels.general, 'forget server').response();
  assert.match(textOf(asked), /1 article here, with 1 answer.*settings/s);
  await admin.press(asked, 'Delete for good').settled(says('It is deleted.'));
  assert.deepEqual(await store.ownership.list(`guild:${guild.id}`), []);
  assert.deepEqual([await settings.changed(guild.id), await settings.log(guild.id, 9)], [[], []]);
  assert.deepEqual(await store.usage.days('2026-01-01', guild.id), []);
});

test('a person forgets what is theirs, and nothing of the server’s', async (t) => {
  const { people, channels, store, guild } = await openHarness(t);
  const { member } = people;
  await member.slash(channels.general, 'summarize', { file }).settled(isDone);
  const secret = { name: 'secret.txt', content: 'The mayor of Vellmar resigned. Her deputy takes over.' };
  await member.slash(channels.general, 'summarize', { file: secret, private: true }).settled(isDone);
  const own = `person:${member.user.id}`;
  assert.equal((await store.ownership.list(own)).length, 1);
  assert.equal(
    (await store.ownership.list(`guild:${guild.id}`)).length,
    1,
    'what is private isn’t the server’s',
  );
  const asked = await member.slash(channels.general, 'forget me').response();
  assert.match(textOf(asked), /1 article here, with 1 answer.*your language/s);
  await member.press(asked, 'Delete for good').settled(says('It is deleted.'));
  assert.deepEqual(await store.ownership.list(own), []);
  assert.equal(await store.usage.people('2026-01-01', guild.id), 0);
  assert.equal((await store.ownership.list(`guild:${guild.id}`)).length, 1);
});

test('a person’s things are all forgotten, or none where the store fails', async (t) => {
  const { people, channels, store, folder } = await openHarness(t);
  const { member } = people;
  await member.slash(channels.general, 'summarize', { file, private: true }).settled(isDone);
  const db = new DatabaseSync(join(folder, 'nutgraf.sqlite'));
  db.exec("CREATE TRIGGER full BEFORE DELETE ON readers BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
  db.close();
  const asked = await member.slash(channels.general, 'forget me').response();
  await member.press(asked, 'Delete for good').settled(says('Nothing was changed'));
  assert.equal((await store.ownership.list(`person:${member.user.id}`)).length, 1);
});
