import type { Article } from '../../article/article.ts';
import type { DraftPart, Engine, Task } from '../engine.ts';
import { summarize } from './summarize.ts';

/** Reads with no model, no key and no network: every statement is a sentence of the article. */
export const extractive: Engine = {
  name: 'extractive',
  model: null,
  version: '1',
  ignores,
  fit: (article) => article,
  worstCaseUsd: () => 0,
  draft,
};

function ignores(article: Article, task: Task): ReturnType<Engine['ignores']> {
  const ignored: ReturnType<Engine['ignores']> = [];
  if (task.language !== null && !sameLanguage(task.language, article.language)) ignored.push('language');
  if (task.kind === 'summarize' && task.style === 'plain') ignored.push('style');
  if (task.kind === 'ask' && task.earlier.length > 0) ignored.push('earlier');
  return ignored;
}

function sameLanguage(a: string, b: string): boolean {
  return a.split('-')[0]?.toLowerCase() === b.split('-')[0]?.toLowerCase();
}

async function* draft(article: Article, task: Task, signal: AbortSignal): AsyncGenerator<DraftPart> {
  signal.throwIfAborted();
  for (const part of read(article, task)) {
    yield part;
    signal.throwIfAborted();
  }
}

function* read(article: Article, task: Task): Generator<DraftPart> {
  const statements = task.kind === 'summarize' ? summarize(article, task) : [];
  yield { part: 'answerable', answerable: statements.length > 0 };
  for (const statement of statements) yield { part: 'statement', statement };
}
