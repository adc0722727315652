import type { Logger } from '../../base/log.ts';

/** Who or what the bot can't reach: each is logged once. */
export type LogOnce = { note(id: string, why: object): void };

/** So many are remembered; after that each may be logged once more. */
const most = 1000;

export function createLogOnce(log: Logger, message: string): LogOnce {
  const known = new Set<string>();
  return {
    note(id, why) {
      if (known.has(id)) return;
      if (known.size >= most) known.clear();
      known.add(id);
      log.warn({ id, ...why }, message);
    },
  };
}
