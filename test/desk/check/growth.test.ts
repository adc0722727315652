import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { withoutDescribing } from '../../../src/desk/check/dates/describing.ts';
import { figuresIn } from '../../../src/desk/check/figures/read-figures.ts';
import { prepareChecks } from '../../../src/desk/check/prepare.ts';
import type { Task } from '../../../src/engine/engine.ts';
import { articleOf } from '../../engine/articles.ts';
import { processorTime } from '../../processor-time.ts';

const task: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };

/** What has no end, and no space or a number at each. */
const runs: [language: string, part: string][] = [
  ['zh', '一'],
  ['zh', '3年'],
  ['ja', '三百'],
  ['ko', '십'],
  ['en', '1.'],
  ['en', '17 '],
  ['en', 'two '],
  ['en', '1/'],
  ['en', 'a1'],
  ['ar', 'خمسة '],
];

for (const [language, part] of runs)
  test(`figures are read in a time that grows like the text: ${part}`, async () => {
    const read = (length: number) => () => figuresIn(part.repeat(length / part.length), language);
    read(2000)();
    const short = await processorTime(read(5000));
    const long = await processorTime(read(40_000), 20 * short);
    // Eight times the text takes 64 times as long where it is the square.
    assert.ok(long < 20 * short, `${short} ms, then ${long} ms`);
  });

test('dates that only describe a thing are taken out in a time that grows like the text', async () => {
  const take = (length: number) => () => withoutDescribing('2019年の条約'.repeat(length / 8), 'ja');
  take(2000)();
  const short = await processorTime(take(8000));
  const long = await processorTime(take(64_000), 20 * short);
  assert.ok(long < 20 * short, `${short} ms, then ${long} ms`);
});

test('what stands in a piece of a long text is found where the piece has it', () => {
  const text = `${'Lists go on and on, '.repeat(150)}and 73 boats left on 4 May 2021.`;
  const { figures, dates } = figuresIn(text, 'en');
  const [boats] = figures;
  assert.equal(boats?.sentence.slice(boats.at, boats.end), '73');
  assert.deepEqual(
    dates.map(({ year, month, day }) => [year, month, day]),
    [[2021, 5, 4]],
  );
});

test('a statement is compared with figures without end in a time that grows like them', async () => {
  const check = (length: number) => {
    const article = articleOf(['1984 '.repeat(length / 5)]);
    prepareChecks(article);
    const statement = { label: '', text: 'He was 37 in 2021, three years later.', evidence: [0] };
    return () => checkStatement(article, statement, task);
  };
  check(2000)();
  const short = await processorTime(check(2000));
  const long = await processorTime(check(16_000), 20 * short);
  assert.ok(long < 20 * short, `${short} ms, then ${long} ms`);
});
