import type { Logger } from '../base/log.ts';

/** Places where the bot can't write: each is logged once. */
export type Closed = { note(channel: string, why: object): void };

/** So many are remembered; after that each may be logged once more. */
const most = 1000;

export function createClosed(log: Logger): Closed {
  const known = new Set<string>();
  return {
    note(channel, why) {
      if (known.has(channel)) return;
      if (known.size >= most) known.clear();
      known.add(channel);
      log.warn({ channel, ...why }, 'there is nowhere to answer: gone, closed, or not allowed');
    },
  };
}
