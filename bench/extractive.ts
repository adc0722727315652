import type { Article } from '../src/article/article.ts';
import type { Task } from '../src/engine/engine.ts';
import { files } from './extractive/question-set.ts';
import { draftOf, sample } from './extractive/samples.ts';

const tasks: Record<string, Task> = {
  summarize: { kind: 'summarize', length: 'standard', style: 'bullets', language: null },
  actors: { kind: 'actors', language: null },
  ask: { kind: 'ask', question: 'Who was hurt, and when?', earlier: [], language: null },
};
const rounds = 40;
/** A text of 300 pages of some 2,000 characters. */
const book = 600_000;

/** Milliseconds a task takes on a sample, warm, in the middle and at worst; and on a book made of the samples. */
export async function bench(): Promise<void> {
  const articles = await Promise.all(files.map(sample));
  for (const [name, task] of Object.entries(tasks)) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1)
      for (const article of articles) times.push(await timed(article, task));
    const warm = times.slice(times.length / 2).toSorted((a, b) => a - b);
    console.log(
      `${name.padEnd(10)} median ${show(warm[Math.floor(warm.length / 2)])}, worst ${show(warm.at(-1))}`,
    );
  }
  for (const article of articles.filter(({ language }) => ['en', 'ko', 'de'].includes(language)).slice(2)) {
    const long = grown(article);
    for (const [name, task] of Object.entries(tasks)) {
      console.log(
        `${name.padEnd(10)} ${long.sentences.length} sentences in ${long.language}: ${show(await timed(long, task))}`,
      );
    }
  }
}

async function timed(article: Article, task: Task): Promise<number> {
  const start = performance.now();
  await draftOf(article, task);
  return performance.now() - start;
}

function grown(article: Article): Article {
  const times = Math.ceil(book / article.text.length);
  const sentences = Array.from({ length: times }, (_, index) =>
    article.sentences.map((sentence) => `${sentence} (${index})`),
  ).flat();
  return { ...article, sentences };
}

function show(milliseconds: number | undefined): string {
  return `${(milliseconds ?? 0).toFixed(2)} ms`;
}
