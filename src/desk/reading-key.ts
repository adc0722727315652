import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { Engine, Task } from '../engine/engine.ts';
import { checkerVersion } from './check/check.ts';

/**
 * Under which a reading is remembered: everything that could make it another one. 22 characters, URL-safe. One made
 * `anew`, at that instant, has a key of its own, so that the evidence of the one before stays what it was.
 */
export function readingKey(article: Article, task: Task, engine: Engine, anew?: number): string {
  const parts = [
    article.id,
    article.coverage,
    task,
    engine.name,
    engine.model,
    engine.version,
    checkerVersion,
    ...(anew === undefined ? [] : [anew]),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}
