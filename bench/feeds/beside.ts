import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LocalDiscord } from 'local-discord';
import { ask, cachedArticle } from '../discord/latency.ts';
import { median, percentiles } from '../discord/measure.ts';
import type { Order } from './site.ts';

/** Rounds of each kind, and milliseconds of one. */
const rounds = 12;
const roundMs = 6000;

/**
 * How soon a question is acknowledged while feeds are looked at, and while they rest, in turns: what else the machine does
 * slows both alike. The feeds that fell due meanwhile are looked at as fast as they can be.
 */
export async function measureBeside(discord: LocalDiscord, children: readonly ChildProcess[]): Promise<void> {
  const article = await cachedArticle(discord);
  const times = { rest: [] as number[], look: [] as number[] };
  for (let round = 0; round < 2 * rounds; round += 1) {
    const kind = round % 2 === 0 ? 'rest' : 'look';
    for (const child of children) child.send(kind satisfies Order);
    await sleep(1000);
    for (const end = Date.now() + roundMs; Date.now() < end;) {
      times[kind].push((await ask(discord, article)).acknowledged);
      await sleep(50);
    }
  }
  const ratio = (median(times.look) / median(times.rest)).toFixed(2);
  console.log(
    `a question acknowledged while feeds rest: ${percentiles(times.rest)}; beside them: ${percentiles(times.look)}, ${ratio} times as long (${times.rest.length} and ${times.look.length} asked)`,
  );
}
