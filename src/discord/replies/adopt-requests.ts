import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../base/refusal.ts';
import type { JournalEntry } from '../../store/journal.ts';
import { isRequest, parseShown, tokenLifetime } from './discord-request.ts';
import type { RunDependencies } from './request-run.ts';
import { runRequest } from './run-request.ts';

/** So many are answered at a time, the oldest first: the rest stays with whoever has room for it. */
export const mostAdopted = 50;

export type Adoption = {
  /** Adopts nothing any more; what this process has stays its own. Resolves when all it took is begun. */
  pause(): Promise<void>;
  stop(): Promise<void>;
};

/**
 * From now on, until `stop`, this process says that it lives, ends what was cancelled in another one, and answers what
 * nobody answers any more.
 */
export function startAdopting(deps: RunDependencies & { heartbeatInterval: number }): Adoption {
  const [paused, stopped] = [new AbortController(), new AbortController()];
  let adopting = Promise.resolve();
  let running = 0;
  let isMore = false;
  const adopt = async () => {
    const room = mostAdopted - running;
    if (room <= 0 || paused.signal.aborted) return;
    const entries = await deps.journal.adopt(room);
    isMore = entries.length === room;
    running += entries.length;
    for (const entry of entries)
      void answerAdopted(deps, entry).finally(() => {
        running -= 1;
        if (isMore) void begin();
      });
  };
  // One after the other: together they would take more than there is room for.
  const begin = () => (adopting = adopting.then(adopt));
  const cancel = (id: string) => deps.jobs.stop(id, new Refusal('work.cancelled', {}));
  const unlisten = deps.journal.onCancelled(cancel);
  const beat = async () => {
    for (const id of await deps.journal.renew()) cancel(id);
    await begin();
  };
  const beats = repeat(beat, deps.heartbeatInterval, stopped.signal);
  return {
    async pause() {
      paused.abort();
      await adopting;
    },
    async stop() {
      stopped.abort();
      unlisten();
      await beats;
    },
  };
}

async function repeat(beat: () => Promise<void>, interval: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await beat();
    // It rejects when it is stopped.
    await sleep(interval, undefined, { signal, ref: false }).catch(() => {});
  }
}

/** Answers it from the beginning, on its own card; what was already read is remembered. Never throws. */
async function answerAdopted(deps: RunDependencies, entry: JournalEntry): Promise<void> {
  const { id, request } = entry;
  const log = deps.log.child({ request: id });
  if (!isRequest(request)) {
    log.error('a request in the journal could not be read: it is set aside');
    return deps.journal.setAside(id, 'it is no request');
  }
  // Discord shows it to its person no longer, and it is for nobody else.
  const isExpired = request.reply.kind === 'interaction' && Date.now() - entry.at > tokenLifetime;
  if (request.isPrivate && isExpired) {
    log.warn({ command: request.command }, 'a private answer came too late to be shown');
    return deps.journal.strike(id);
  }
  log.info({ command: request.command }, 'adopted');
  const shown = parseShown(entry.shown);
  await runRequest(deps, request, { isJournaled: true, isAdopted: true, shown, refusal: refusalOf(entry) });
}

/** Why it isn't begun again. */
function refusalOf({ isCancelled, isGivenUp }: JournalEntry): Refusal | null {
  if (isCancelled) return new Refusal('work.cancelled', {});
  return isGivenUp ? new Refusal('work.givenUp', {}) : null;
}
