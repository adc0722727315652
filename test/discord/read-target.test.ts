import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ComponentType, type APIMessage } from 'discord.js';
import { ask } from '../../commands/ask.ts';
import { summarize } from '../../commands/summarize.ts';
import { targetValues, type Target } from '../../src/discord/sources/read-target.ts';

const person = { id: '1', username: 'sam', discriminator: '0', global_name: null, avatar: null };
const face = { bot: '2', commands: [summarize], invocations: new Map<string, never>() as never };
const text = 'The committee meets in February to settle the plan of the year, the agency said on Monday.';
const picture = {
  id: '3',
  filename: 'a.png',
  size: 1,
  url: 'https://cdn.discordapp.com/a.png',
  proxy_url: '',
};
const paper = { ...picture, filename: 'a.txt' };

function target(part: Partial<APIMessage>): Target {
  return { author: person, content: '', attachments: [], ...part };
}

const read: [string, Partial<APIMessage>, object][] = [
  [
    'a link before a file and the words around it',
    { content: `${text} https://a.com/x.`, attachments: [paper] },
    { article: 'https://a.com/x' },
  ],
  [
    'a link beside a file that is too large',
    { content: 'https://a.com/x', attachments: [{ ...picture, filename: 'a.pdf', size: 11_000_000 }] },
    { article: 'https://a.com/x' },
  ],
  [
    'a file before the words',
    { content: text, attachments: [picture, paper] },
    { file: { name: 'a.txt', location: paper.url } },
  ],
  ['a text', { content: text }, { article: text }],
  ['the link of an embed', { embeds: [{ url: 'https://a.com/y' }] }, { article: 'https://a.com/y' }],
  [
    'a forwarded message',
    {
      message_snapshots: [{ message: { content: 'https://a.com/z', attachments: [], embeds: [] } as never }],
    },
    { article: 'https://a.com/z' },
  ],
];

for (const [name, part, values] of read) {
  test(`in a message that is pointed at, ${name} is read`, async () => {
    assert.deepEqual(await targetValues(face, summarize, target(part)), values);
  });
}

/** The bot's own card, with a conversation about an article. */
const components = [
  {
    type: ComponentType.ActionRow,
    components: [
      { type: ComponentType.Button, custom_id: '1|ask|{"article":"#a","reading":"turns before"}' },
    ],
  },
] as never;

test('a card goes on with its conversation, and forwarded only about its article', async () => {
  const reader = { ...face, commands: [ask] };
  const own = target({ author: { ...person, id: face.bot }, components });
  assert.deepEqual(await targetValues(reader, ask, own), { article: '#a', reading: 'turns before' });
  const forward = target({
    message_snapshots: [{ message: { content: '', attachments: [], components } as never }],
  });
  assert.deepEqual(await targetValues(reader, ask, forward), { article: '#a' });
});

const refused: [string, Partial<APIMessage>, string][] = [
  ['a few words', { content: 'good morning' }, 'message.empty'],
  ['a picture', { attachments: [picture] }, 'message.empty'],
  ['a hidden link', { content: '||https://a.com||' }, 'message.empty'],
  ['what Discord does not show', {}, 'message.unreadable'],
];

for (const [name, part, key] of refused) {
  test(`a message that is pointed at with ${name} is refused`, async () => {
    await assert.rejects(targetValues(face, summarize, target(part)), { key });
  });
}
