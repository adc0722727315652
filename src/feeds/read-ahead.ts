import { Refusal } from '../base/refusal.ts';
import { hour } from '../base/time.ts';
import type { Wanted } from '../desk/read-ahead.ts';
import { guildOwner, guildPrincipal } from '../desk/principal.ts';
import type { FeedDependencies } from './dependencies.ts';
import { findDueDigests } from './due-digests.ts';
import type { Follow } from './feeds.ts';
import { mostTold, selectStories } from './gather.ts';
import { isBudgetLow, readItem, summaryTask } from './read-item.ts';

/**
 * Before a digest, in milliseconds, its stories are asked for: most batches end within an hour (docs/decisions/0024), and what
 * comes later still is read at once. Later than `least` it isn't worth while.
 */
const lead = 2 * hour;
const least = hour / 3;

/** Asks for the stories of digests that come soon, once, and remembers what was asked for before. */
export async function readAhead(deps: FeedDependencies, signal: AbortSignal): Promise<void> {
  const { repository, now, ahead } = deps;
  if (!ahead) return;
  for await (const { name, first, due, follows } of findDueDigests(repository, now() + lead)) {
    if (due < now() + least) continue;
    // One process asks, and once: what it fails to ask for is read when the digest comes.
    if (!(await deps.locks.take(guildOwner(first.guild), `ahead ${name}`, lead))) continue;
    if (await isBudgetLow(deps, first.guild)) continue;
    await ahead.submit(await findWanted(deps, follows, first, signal), first.guild, due, signal);
  }
  await collectAhead(deps, signal);
}

/** Remembers what was asked for and has come. */
export async function collectAhead(
  { ahead, repository }: FeedDependencies,
  signal: AbortSignal,
): Promise<void> {
  for (const { follow, usd } of (await ahead?.collect(signal)) ?? [])
    await repository.tally(follow, 'micros', Math.round(usd * 1e6));
}

/** What the digest would tell by now. */
async function findWanted(
  deps: FeedDependencies,
  follows: readonly Follow[],
  { guild, language }: Follow,
  signal: AbortSignal,
): Promise<Wanted[]> {
  const task = await summaryTask(deps, { guild, language, isBrief: true });
  const groups = await selectStories(deps, follows, {
    from: ({ since }) => since,
    to: deps.now(),
    signal,
  });
  const wanted: Wanted[] = [];
  for (const [first] of groups.slice(0, mostTold)) {
    if (!first) continue;
    const { item, follow } = first;
    try {
      const article = await readItem(deps, item, follow.title, { principal: guildPrincipal(guild), signal });
      if (article) wanted.push({ article, task, follow: follow.id });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return wanted;
}
