import assert from 'node:assert/strict';
import { performance } from 'node:perf_hooks';
import { after, test } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { compose } from '../../src/article/compose.ts';
import { toDossier } from '../../src/article/dossier.ts';
import { checkDraftByCited } from '../../src/desk/check/check-draft.ts';
import { checkStatement } from '../../src/desk/check/check.ts';
import type { Task } from '../../src/engine/engine.ts';
import { extractive } from '../../src/newsroom.ts';
import { createReadingWorker } from '../../src/worker/reading-worker.ts';
import { openDesk } from '../desk/newsroom.ts';
import { drain, engineContract } from '../engine/contract.ts';

const story = `The council of Sendal voted 9 to 6 on Tuesday to suspend the toll. The mayor, Jonas Weir, defended it.

Drivers had paid 4.20 euros for each crossing since January, he said.`;
const task: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };
const text = (content: string) => ({ kind: 'text', text: content, share: 1, url: null }) as const;

/** One for all tests: starting it takes longer than most of them. */
const thread = createReadingWorker();
after(() => thread.close());

engineContract('extractive, in its thread', () => thread.offload(extractive));

test('what the thread makes is what would be made here', async (t) => {
  const article = await thread.compose(text(story), t.signal);
  assert.deepEqual(article, compose(text(story)));
  const here = await drain(extractive, article, task);
  assert.deepEqual(await drain(thread.offload(extractive), article, task), here);
  await thread.checks.prepare?.(article);
  for (const said of ['The council voted 9 to 6.', 'The council voted 9 to 7.']) {
    const statement = { label: '', text: said, evidence: [0] };
    const verdict = await thread.checks.statement(article, statement, task);
    assert.deepEqual(verdict, checkStatement(article, statement, task));
  }
});

test('a refusal comes out of it as one', async (t) => {
  await assert.rejects(thread.compose(text(' \n '), t.signal), { key: 'text.empty' });
});

test('the longest text holds nobody up', async (t) => {
  // The thread has started: what is measured is the work, not the loading of modules by two threads at once.
  await thread.compose(text(story), t.signal);
  const long = Array.from({ length: 1500 }, (_, index) => `${story} That was vote number ${index}.`).join(
    '\n\n',
  );
  const start = performance.eventLoopUtilization();
  const article: Article = await thread.compose(text(long.slice(0, 300_000)), t.signal);
  await drain(thread.offload(extractive), article, task);
  const statement = { label: '', text: 'The council voted 9 to 6.', evidence: [0] };
  await thread.checks.statement(article, statement, task);
  const { idle, active } = performance.eventLoopUtilization(start);
  assert.ok(article.sentences.length > 1000);
  assert.ok(idle > 2 * active, `idle ${idle} ms, busy ${active} ms`);
});

test('it ends when there is nothing to do, and starts anew when there is', async (t) => {
  const thread = createReadingWorker({ idleMilliseconds: 1 });
  t.after(() => thread.close());
  for (const round of [1, 2])
    assert.equal((await thread.compose(text(`${story} ${round}`), t.signal)).language, 'en');
});

test('two articles with the same text are checked each by its own date and title', async (t) => {
  const read = await thread.compose(text('The court closed the case last year. Nobody appealed.'), t.signal);
  const statement = { label: '', text: 'The court closed the case in 2025.', evidence: [0] };
  for (const published of ['2026-03-02', '2020-03-02']) {
    const article = { ...read, published };
    assert.deepEqual(
      await thread.checks.statement(article, statement, task),
      checkStatement(article, statement, task),
      published,
    );
  }
});

const fill = (sentence: (index: number) => string): string =>
  Array.from({ length: 15_000 }, (_, index) => sentence(index))
    .join(' ')
    .slice(0, 300_000);
const timeline: Task = { kind: 'timeline', language: null };
/** Its timeline takes six seconds and more, and that of its beginning half a second. */
const moments = fill(
  (index) => `Мэр Иван Петров${index} сказал, что порт закроют ${(index % 28) + 1} марта 2026 года.`,
);
/** To know who is meant in it takes some hundred milliseconds. */
const mayors = fill((index) => `市长王小明${index}日宣布关闭最古老的码头，`);

test('what takes long holds nobody else up', async (t) => {
  const thread = createReadingWorker({ milliseconds: 600_000 });
  t.after(() => thread.close());
  const article = await thread.compose(text(moments), t.signal);
  const leaving = new AbortController();
  const heavy = drain(thread.offload(extractive), article, timeline, leaving.signal);
  const other = await Promise.race([heavy, thread.compose(text(story), t.signal)]);
  assert.ok('language' in other, 'the short text is first');
  leaving.abort(new Error('enough'));
  await assert.rejects(heavy, /enough/);
});

test('of what takes too long the beginning is read, and that is said', async (t) => {
  const thread = createReadingWorker({ quickMilliseconds: 1000, milliseconds: 10_000 });
  t.after(() => thread.close());
  const { last, store } = await openDesk({ fallback: thread.offload(extractive), checks: thread.checks });
  // Four times as long, and sixteen times as heavy; what is read of it is the same.
  const article = compose(text([moments, moments, moments, moments].join(' ')));
  const reading = await last(article, timeline);
  assert.ok(reading.complete && reading.statements.length > 0);
  assert.equal(reading.article.coverage, 'partial');
  assert.deepEqual(
    reading.notices.map(({ key }) => key),
    ['noKey', 'partial'],
  );
  assert.equal((await last(article, timeline)).cached, true);
  await store.close();
});

test('where an article takes too long to be checked by, what wasn’t decided is said', async (t) => {
  const thread = createReadingWorker({ quickMilliseconds: 1, milliseconds: 1 });
  t.after(() => thread.close());
  const article = compose(text(mayors));
  const check = (said: string, evidence = [0]) =>
    thread.checks.statement(article, { label: '', text: said, evidence }, task);
  const open = ['evidence', 'figure', 'name', 'quotation'];
  for (const said of ['王小明关闭码头。', '王大明关闭码头。']) {
    const verdict = await check(said);
    assert.deepEqual('kept' in verdict && verdict.kept.unchecked.toSorted(), open, said);
  }
  const quote = await check('宣布关闭最古老的码头');
  assert.deepEqual('kept' in quote && quote.kept.unchecked, []);
  assert.deepEqual(await check('王小明关闭码头。', [article.sentences.length]), { removed: 'no-evidence' });
  assert.deepEqual(await check('王小明：www.evil.com/x'), { removed: 'address' });
});

test('what can’t be checked in time is sided with as many outlets as it says', () => {
  const post = { ...compose(text(story)), outlet: 'post' };
  const dossier = toDossier([post, { ...post, id: 'other', outlet: 'courier' }]);
  const second = post.sentences.length;
  const check = (label: string, evidence: number[]) =>
    checkDraftByCited(
      dossier,
      { label, text: 'The council voted.', evidence },
      { kind: 'compare', language: null },
    );
  for (const verdict of [check('agreed', [0]), check('only', [0, second])])
    assert.deepEqual(verdict, { removed: 'no-evidence' });
  for (const verdict of [check('agreed', [0, second]), check('only', [0])])
    assert.ok('kept' in verdict && verdict.kept.unchecked.length === 4);
});
