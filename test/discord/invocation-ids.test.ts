import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import * as fc from 'fast-check';
import { defineCommand } from '../../src/command/command.ts';
import { shared, type AnyValues } from '../../src/command/options/option.ts';
import { decodeCustomId, encodeCustomId } from '../../src/discord/custom-ids/invocation-ids.ts';
import { openStore } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
const store = await openStore(folder, Date.now, assert.ifError);
const presses = store.keyValue<AnyValues>('presses');
after(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const summarize = defineCommand({ name: 'summarize', options: shared, async *run() {} });
const help = defineCommand({ name: 'help', options: {}, async *run() {} });
const commands = [summarize, help];

test('what is encoded comes back, in 100 characters at most', async () => {
  const values = fc.record(
    {
      article: fc.string({ unit: 'grapheme', maxLength: 300 }),
      file: fc.record({ name: fc.string(), location: fc.webUrl() }, { noNullPrototype: true }),
      length: fc.constantFrom('brief', 'standard', 'detailed'),
      private: fc.boolean(),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
  await fc.assert(
    fc.asyncProperty(values, async (values) => {
      const id = await encodeCustomId({ command: 'summarize', values }, presses);
      assert.ok(id.length <= 100);
      assert.deepEqual((await decodeCustomId(id, commands, presses)).values, values);
      assert.equal(await encodeCustomId({ command: 'summarize', values }, presses), id);
    }),
  );
});

test('what a form is about is kept for an hour, and never in place of what a button keeps', async () => {
  const kept = new Map<string, number | undefined>();
  const memory = {
    ...presses,
    set: async (key: string, _: unknown, ttl?: number) => void kept.set(key, ttl),
  };
  const press = { command: 'summarize', values: { article: 'A long text. '.repeat(20) } };
  await encodeCustomId(press, memory);
  await encodeCustomId(press, memory, 'form');
  assert.deepEqual([...kept.values()], [30 * 24 * 3_600_000, 3_600_000]);
});

const stale = [
  '',
  'nonsense',
  '1|summarize',
  '1|summarize|',
  '1|summarize|{',
  '1|summarize|null',
  '1|summarize|[]',
  '1|summarize|~gone',
  '1|unknown|{}',
  '2|summarize|{}',
  '1|summarize|{"article":1}',
  '1|summarize|{"length":"endless"}',
  '1|summarize|{"file":"/etc/passwd"}',
  '1|summarize|{"__proto__":{"x":1}}',
  '1|help|{"article":"x"}',
  `1|summarize|${JSON.stringify({ article: 'x'.repeat(6001) })}`,
];

for (const id of stale) {
  test(`a press that nobody knows is refused: ${id.slice(0, 40)}`, async () => {
    await assert.rejects(decodeCustomId(id, commands, presses), { key: 'press.stale' });
  });
}
