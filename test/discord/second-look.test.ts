import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { textOf } from 'local-discord';
import { createLog } from '../../src/base/log.ts';
import { createClaudeJudge, openClaude } from '../engine/claude/open.ts';
import { draws, inTurn, type Answer } from '../wire/messages.ts';
import { entry, isDone, says } from './message-matchers.ts';
import { harbour, openHarness } from './harness.ts';

const file = { name: 'harbour.txt', content: harbour };
const crane = 'A crane fell onto a ferry in Lindmoor and injured 14 people.';
const gusts = 'Gusts had reached 118 kilometres an hour.';
const statements = [
  { label: '', text: crane, evidence: [0] },
  { label: '', text: gusts, evidence: [1] },
];
const drafts = draws({ answerable: true, statements, relations: [] });
const verdicts = (...given: string[]): Answer =>
  draws({ verdicts: given.map((verdict, statement) => ({ statement, gist: 'it says so', verdict })) });

/** Claude drafts at one Messages API and judges at another. */
async function openNewsroom(t: TestContext, judges: Answer, total = 50_000) {
  const { server, claude } = await openClaude(t);
  server.answer = drafts;
  const second = await openClaude(t);
  second.server.answer = judges;
  const judge = createClaudeJudge({
    apiKey: second.server.key,
    baseURL: second.server.url,
    model: 'claude-haiku-5-5',
    log: createLog('silent'),
    timeouts: { total, idle: total, backoff: 1 },
  });
  const harness = await openHarness(t, { study: { primary: claude, judge } });
  const summarize = () =>
    harness.people.member.slash(harness.channels.general, 'summarize', { file, length: 'standard' });
  return { server, judged: second.server.received, harness, summarize };
}

/** A judge that answers once it is let. */
function heldBack(answer: Answer) {
  const gate = Promise.withResolvers<void>();
  const judges: Answer = async (...call) => {
    await gate.promise;
    return answer(...call);
  };
  return { judges, answer: gate.resolve };
}

test('a reading is complete before its second look, which then changes the card', async (t) => {
  const late = heldBack(verdicts('supported', 'contradicted'));
  const { harness, judged, summarize } = await openNewsroom(t, late.judges);
  const { member } = harness.people;
  const handle = summarize();
  const card = await handle.settled(isDone);
  assert.match(textOf(card), /2 of 2 checked ·/);
  const early = await member.press(card, 'Evidence').settled(says('Evidence:'));
  assert.match(textOf(early), /118/);
  late.answer();
  const twice = await handle.settled(says('checked twice'));
  assert.match(textOf(twice), /1 of 1 checked twice/);
  assert.match(textOf(twice), /1 statement removed: the cited sentences say otherwise/);
  assert.doesNotMatch(textOf(twice), /118/);
  const evidence = await member.press(twice, 'Evidence').settled(says('Evidence:'));
  assert.doesNotMatch(textOf(evidence), /118 kilometres an hour\.”? ²/);
  const remembered = await summarize().settled(isDone);
  assert.match(textOf(remembered), /1 of 1 checked twice/);
  assert.equal(judged.length, 1);
});

test('a second look that never comes is said on a card that was complete without it', async (t) => {
  const { summarize } = await openNewsroom(t, () => {}, 1000);
  const handle = summarize();
  assert.match(textOf(await handle.settled(isDone)), /2 of 2 checked ·/);
  const card = await handle.settled(says('the second look couldn’t be taken'));
  assert.match(textOf(card), /2 of 2 checked ·/);
  assert.ok(isDone(card));
});

test('a card that was made shorter meanwhile is left to what came in its place', async (t) => {
  const late = heldBack(verdicts('supported', 'supported'));
  const { server, harness, summarize } = await openNewsroom(t, inTurn(late.judges, verdicts('supported')));
  const card = await summarize().settled(isDone);
  server.answer = draws({ answerable: true, statements: statements.slice(1), relations: [] });
  const { select, value } = entry(card, 'Shorter');
  const shorter = harness.people.member.select(card, select, [value]);
  await shorter.settled(says('1 of 1 checked twice'));
  late.answer();
  await harness.bot.idle();
  assert.match(textOf(await shorter.settled(isDone)), /1 of 1 checked twice/);
  assert.doesNotMatch(textOf(await shorter.settled(isDone)), /injured 14/);
});

test('a card that was deleted meanwhile is not made again', async (t) => {
  const late = heldBack(verdicts('supported', 'supported'));
  const { harness, summarize } = await openNewsroom(t, late.judges);
  const handle = summarize();
  const card = await handle.settled(isDone);
  const { select, value } = entry(card, 'Delete');
  harness.people.member.select(card, select, [value]);
  await handle.deleted();
  late.answer();
  await harness.bot.idle();
  assert.equal(harness.log.filter((line) => line.includes('what followed the answer')).length, 1);
});
