import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading } from '../../src/desk/reading.ts';
import { articleOf } from '../engine/articles.ts';
import { openClaude } from '../engine/claude/open.ts';
import { never, nobody, openDesk, scriptedEngine, summarize } from './newsroom.ts';

const actors = { kind: 'actors', language: null } as const;

const story = (id: string) =>
  articleOf(
    [
      'A crane fell.',
      'Two were hurt.',
      'It was new.',
      'It had stood for a week.',
      'It cost two million.',
    ].map((sentence) => `${id}: ${sentence}`),
    { id },
  );

/** The first reading that says what is waited for, and the last. */
async function watch(readings: AsyncIterable<Reading>, onLate: () => void) {
  const seen: Reading[] = [];
  for await (const reading of readings) {
    seen.push(reading);
    if (reading.late) onLate();
  }
  const shown = seen.filter(({ waitsFor }) => waitsFor !== undefined);
  assert.ok(shown.every(({ late }) => late));
  return { waitsFor: [...new Set(shown.map(({ waitsFor }) => waitsFor))], last: seen.at(-1) };
}

test('a reading that waits says whether for its turn or for the model', async (t) => {
  const { server, claude } = await openClaude(t, { width: 1 });
  const { desk } = await openDesk({ primary: claude, lateAfter: 1 });
  const gate = Promise.withResolvers<void>();
  const { answer } = server;
  server.answer = async (...call) => {
    await gate.promise;
    await answer(...call);
  };
  const [waiting, queued] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const first = watch(desk.study(story('a'), actors, nobody, never), waiting.resolve);
  await waiting.promise;
  const second = watch(desk.study(story('b'), actors, nobody, never), queued.resolve);
  await queued.promise;
  gate.resolve();
  assert.deepEqual((await first).waitsFor, ['model']);
  assert.ok((await second).waitsFor.includes('turn'));
  assert.equal((await second).last?.complete, true);
  assert.equal((await second).last?.waitsFor, undefined);
});

test('a reading that waits for what others have set apart says so', async () => {
  const gate = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const { engine } = scriptedEngine(async function* script() {
    begun.resolve();
    await gate.promise;
    yield { part: 'statement', statement: { label: '', text: 'a: A crane fell.', evidence: [0] } };
    yield {
      part: 'cost',
      cost: { inputTokens: 1, outputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0, usd: 0.01 },
    };
  });
  const { desk } = await openDesk({
    primary: engine,
    caps: { botUsd: 0.06, personReadings: null },
    lateAfter: 1,
  });
  const first = Array.fromAsync(desk.study(story('a'), summarize, nobody, never));
  await begun.promise;
  const second = watch(desk.study(story('b'), summarize, nobody, never), gate.resolve);
  assert.deepEqual((await second).waitsFor, ['budget']);
  await first;
});

test('what does not wait comes as it did', async () => {
  const { engine } = scriptedEngine(() => [
    { part: 'waiting', for: 'model' },
    { part: 'statement', statement: { label: '', text: 'a: A crane fell.', evidence: [0] } },
  ]);
  const { desk } = await openDesk({ primary: engine });
  const readings = await Array.fromAsync(desk.study(story('a'), summarize, nobody, never));
  assert.ok(readings.every(({ late, waitsFor }) => late === undefined && waitsFor === undefined));
});
