import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCrashRound } from './crash-round.ts';
import { isDone } from './discord/message-matchers.ts';

test('killed with commands and mentions in flight, all are answered once, and nothing is paid twice', async () => {
  const isQuick = (index: number) => index % 2 === 0;
  const round = await runCrashRound({
    commands: 8,
    mentions: 4,
    answerMs: (index) => (isQuick(index) ? 10 : 60_000),
    killWhen: (handles) =>
      Promise.all(handles.map((handle, index) => handle.settled(isQuick(index) ? isDone : () => true))),
  });
  assert.deepEqual(round, { before: 6, answered: 12, messages: 12, paidTwice: 0, lost: 0 });
});
