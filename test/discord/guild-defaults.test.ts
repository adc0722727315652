import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import { entry, isDone } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };

test('what admins have set holds for commands, mentions and menus alike, and not in direct messages', async (t) => {
  const { people, channels, guild, settings } = await openHarness(t);
  await settings.change(guild.id, { length: 'brief', language: 'de' }, null);
  const { member } = people;
  const { message } = member.send(channels.general, '', { attachments: [file] });
  const cards = await Promise.all(
    [
      member.slash(channels.general, 'summarize', { file }),
      member.mention(channels.general, '', { attachments: [file] }),
      member.menu(message, 'Summarize'),
    ].map((handle) => handle.settled(isDone)),
  );
  for (const card of cards) {
    assert.match(textOf(card), /Without a model I can’t translate/);
    assert.match(entry(card, 'Shorter').value, /^no /, 'it is brief already');
  }
  const ask = await member.mention(channels.general, 'Who ordered every berth closed?').settled(isDone);
  assert.match(textOf(ask), /Without a model I can’t translate/);
  const own = await member.send(member.dm(), '', { attachments: [file] }).settled(isDone);
  assert.doesNotMatch(textOf(own), /translate/);
  assert.doesNotMatch(entry(own, 'Shorter').value, /^no /);
});
