import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Article } from '../../../src/article/article.ts';
import type { Task } from '../../../src/engine/engine.ts';
import type { Actor } from '../../../src/engine/extractive/actors/cluster.ts';
import { mentionAt } from '../../../src/engine/extractive/languages/mention.ts';
import { languageOf } from '../../../src/engine/extractive/languages/languages.ts';
import { officesOf } from '../../../src/engine/extractive/relations/offices.ts';
import { excerpt } from '../../../src/engine/extractive/text/excerpt.ts';
import { extractive } from '../../../src/newsroom.ts';
import { processorTime } from '../../processor-time.ts';
import { articleOf } from '../articles.ts';
import { drain } from '../contract.ts';

/** Of an article and of one eight times as long: what is quadratic takes 64 times as long. */
async function assertLinear(task: Task, articleAt: (times: number) => Article): Promise<void> {
  const read = (times: number) => {
    const article = articleAt(times);
    return () => drain(extractive, article, task);
  };
  await assertGrowth(read(1), read(8), task.kind);
}

async function assertGrowth(short: () => unknown, long: () => unknown, of: string): Promise<void> {
  const cost = await processorTime(short);
  const most = 30 * Math.max(cost, 1);
  const grown = await processorTime(long, most);
  assert.ok(grown < most, `${of}: ${cost} ms, then ${grown} ms`);
}

const tasks: Task[] = [
  { kind: 'summarize', length: 'standard', style: 'bullets', language: null },
  { kind: 'actors', language: null },
  { kind: 'ask', question: 'Who closed the port, and when?', earlier: [], language: null },
  { kind: 'timeline', language: null },
];

for (const language of ['en', 'fr', 'es', 'pt', 'ru', 'ko'])
  test(`time grows with the length alone where no space parts the letters: ${language}`, async () => {
    const letters = language === 'ko' ? '가나다라마바사아' : language === 'ru' ? 'абвгдежз' : 'abcdefgh';
    for (const task of tasks)
      await assertLinear(task, (times) =>
        articleOf(['The port closed on Monday.', letters.repeat(800 * times)], { language }),
      );
  });

const accusations: [language: string, question: string, clauses: string][] = [
  ['en', 'Who accused Carl Gill?', 'Mayor Ann Lee accused Judge Carl Gill, and '],
  ['de', 'Wer beschuldigte Jonas Petzold?', 'Ministerin Anna Roth beschuldigte Trainer Jonas Petzold, und '],
  ['fr', 'Qui a accusé Paul Vidal ?', 'la ministre Anne Roy a accusé le maire Paul Vidal, et '],
  ['es', '¿Quién acusó a Pedro Gil?', 'la ministra Ana Ruiz acusó al alcalde Pedro Gil, y '],
];

for (const [language, question, clauses] of accusations)
  test(`time grows with the length alone where one accuses another without end: ${language}`, async () => {
    const ask: Task = { kind: 'ask', question, earlier: [], language: null };
    for (const task of [...tasks, ask])
      await assertLinear(task, (times) => articleOf([clauses.repeat(30 * times)], { language }));
  });

test('a part is cut from letters without a space about as fast as from words', async () => {
  const words = await processorTime(() => excerpt('абвгд, жзикл '.repeat(23_000)));
  const most = 100 * Math.max(words, 1);
  const letters = await processorTime(() => excerpt('абвгджзиклмно'.repeat(23_000)), most);
  // A border that was looked for from every letter took a thousand times as long.
  assert.ok(letters < most, `${words} ms, and ${letters} ms`);
});

test('time grows with the mentions alone where each has a role', async () => {
  const officesAt = (count: number) => {
    const sentences = Array.from({ length: count }, () => 'Mayor Ann Lee met the others.');
    const actorOf = (label: string, role: string, start: number): Actor => ({
      kind: 'person',
      label,
      mentions: sentences.map((_, sentence) => mentionAt(sentence, start, label, { role, kind: 'person' })),
    });
    const actors = Array.from({ length: 12 }, (_, at) => actorOf(`Ann ${at}`, 'Mayor', 6 + at));
    return () => officesOf(actors, sentences, languageOf('en'));
  };
  await assertGrowth(officesAt(500), officesAt(4000), 'offices');
});
