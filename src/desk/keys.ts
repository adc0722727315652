import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Engine, Task } from '../engine/engine.ts';
import { checkerVersion } from './check/check.ts';

/** Under which a reading is remembered: everything that could make it another one. 22 characters, URL-safe. */
export function readingKey(article: Article, task: Task, engine: Engine): string {
  const parts = [
    article.id,
    article.coverage,
    task,
    engine.name,
    engine.model,
    engine.version,
    checkerVersion,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
