import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from 'local-discord';
import * as z from 'zod';
import { isDone } from '../discord/message-matchers.ts';
import { openHarness } from '../discord/harness.ts';

const file = z.object({
  name: z.string(),
  content: z.base64().transform((text) => Buffer.from(text, 'base64')),
});
const typed = z.object({
  title: z.string(),
  command: z.object({ name: z.string(), options: z.record(z.string(), z.union([z.string(), file])) }),
});

test('the page’s samples offer a story in three outlets, which is compared at a click', async (t) => {
  const { url, people, channels } = await openHarness(t);
  const samples = z.array(z.unknown()).parse(await (await fetch(`${url}/page/samples`)).json());
  const [story] = samples.flatMap((sample) => typed.safeParse(sample).data ?? []);
  assert.ok(story);
  const { name, options } = story.command;
  const card = await people.member.slash(channels.general, name, options).settled(isDone);
  for (const outlet of ['Ostrow Courier', 'The Lowland Post', 'Delta Radio News'])
    assert.ok(textOf(card).includes(`**${outlet}**`), textOf(card));
});
