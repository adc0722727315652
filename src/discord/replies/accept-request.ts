import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../base/refusal.ts';
import type { Settings } from '../../settings/table.ts';
import type { DiscordRequest } from './discord-request.ts';
import type { RunDependencies } from './request-run.ts';
import { runRequest } from './run-request.ts';

/** Milliseconds. An acknowledgement has three seconds, and waits no longer than this for the journal. */
const journalTimeout = 1000;

/**
 * Writes a request down, acknowledges it, and answers it: so whoever was told that an answer is being made gets one,
 * whatever dies. A bot that is stopping leaves it to the next process.
 * @throws Refusal `bot.stopping` where it could only be lost, and what `acknowledge` throws
 */
export async function acceptRequest(
  deps: RunDependencies,
  request: DiscordRequest,
  settings: Settings,
  acknowledge: () => Promise<void>,
): Promise<void> {
  const { journal, jobs } = deps;
  const { id, person, guild } = request;
  const appended = journal.append({ id, request, person, guild });
  const isJournaled = await Promise.race([appended, sleep(journalTimeout, false, { ref: false })]);
  // What is written down later than that would be answered again by the next process.
  if (!isJournaled) void appended.then(() => journal.strike(id));
  if (jobs.isClosing && !isJournaled) throw new Refusal('bot.stopping', {});
  try {
    await acknowledge();
  } catch (error) {
    await journal.strike(id);
    throw error;
  }
  if (jobs.isClosing && isJournaled) return journal.release(id);
  const refusal = jobs.isClosing ? new Refusal('bot.stopping', {}) : null;
  await runRequest(deps, request, { isJournaled, isAdopted: false, shown: null, refusal, settings });
}
