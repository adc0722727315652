import { LRUCache } from 'lru-cache';
import type { Logger } from '../../base/log.ts';

/** Logs a warning once for each id: a channel, a person. */
export type LogOnce = (id: string, details: object) => void;

/** So many ids are remembered. */
const max = 1000;

export function createLogOnce(log: Logger, message: string): LogOnce {
  const logged = new LRUCache<string, true>({ max });
  return (id, details) => {
    if (!logged.has(id)) log.warn({ id, ...details }, message);
    logged.set(id, true);
  };
}
