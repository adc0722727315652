import { readFile } from 'node:fs/promises';
import type { Article } from '../../src/article/article.ts';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { toArticle } from '../../src/article/to-article.ts';
import type { Statement, Task } from '../../src/engine/engine.ts';
import { extractive } from '../../src/newsroom.ts';

const folder = new URL('../../playground/samples/', import.meta.url);

export async function sample(file: string): Promise<Article> {
  return toArticle(cleanText(await readFile(new URL(file, folder), 'utf8')));
}

export type Draft = { answerable: boolean; statements: Statement[]; relations: number };

export async function draftOf(article: Article, task: Task): Promise<Draft> {
  const draft: Draft = { answerable: false, statements: [], relations: 0 };
  for await (const part of extractive.draft(article, task, new AbortController().signal)) {
    if (part.part === 'answerable') draft.answerable = part.answerable;
    if (part.part === 'statement') draft.statements.push(part.statement);
    if (part.part === 'relation') draft.relations += 1;
  }
  return draft;
}
