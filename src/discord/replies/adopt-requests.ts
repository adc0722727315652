import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../base/refusal.ts';
import { heartbeatMs, type JournalEntry } from '../../store/journal.ts';
import { isRequest, parseShown, tokenLifetime } from './discord-request.ts';
import type { RunDependencies } from './request-run.ts';
import { runRequest } from './run-request.ts';

/** So many are adopted at a time. */
const batchSize = 50;

/**
 * From now on, until `stop`, this process says that it lives, ends what was cancelled in another one, and answers what
 * nobody answers any more.
 */
export function startAdopting(deps: RunDependencies): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const { signal } = stopped;
  const beat = async () => {
    for (const id of await deps.journal.renew()) deps.jobs.stop(id, new Refusal('work.cancelled', {}));
    for (let isMore = true; isMore && !signal.aborted;) {
      const entries = await deps.journal.adopt(batchSize);
      for (const entry of entries) void answerAdopted(deps, entry);
      isMore = entries.length === batchSize;
    }
  };
  const run = async () => {
    while (!signal.aborted) {
      await beat();
      // It rejects when it is stopped.
      await sleep(heartbeatMs, undefined, { signal, ref: false }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      stopped.abort();
      await running;
    },
  };
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
