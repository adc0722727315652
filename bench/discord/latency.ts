import { setTimeout as sleep } from 'node:timers/promises';
import { type LocalDiscord, startDiscord } from 'local-discord';
import { type BotName, runBot } from './bots.ts';
import { hasButtons, median, percentiles, sample, unlimited } from './measure.ts';

type Peer = { label: string; name: BotName; env: Record<string, string> };
type Times = { acknowledged: number[]; finished: number[] };
type Runner = { label: string; discord: LocalDiscord; article: string; stop: () => Promise<void> };

/**
 * A cached /summarize from the gateway's event to the callback and to the finished edit, so many at once; over Postgres
 * too where `DATABASE_URL` names a database. All bots run at once and are asked in turns, round by round: what else the
 * machine does slows all of them alike.
 */
export async function measureLatency(): Promise<void> {
  const runners = await Promise.all(listPeers().map(startRunner));
  for (const runner of runners) await measureRound(runner, 50);
  for (const count of [1, 50, 200]) {
    const rounds = count === 1 ? 100 : count === 50 ? 10 : 6;
    const times = runners.map((): Times => ({ acknowledged: [], finished: [] }));
    for (let round = 0; round < rounds; round += 1) {
      for (const [at, runner] of runners.entries()) {
        // What follows the answers of one bot isn't measured as the next one's.
        await sleep(count * 4);
        const measured = await measureRound(runner, count);
        times[at]?.acknowledged.push(...measured.acknowledged);
        times[at]?.finished.push(...measured.finished);
      }
    }
    const bare = median(times[0]?.acknowledged ?? []);
    for (const [at, { acknowledged, finished }] of times.entries()) {
      const ratio = (median(acknowledged) / bare).toFixed(2);
      console.log(
        `${runners[at]?.label}, ${count} at once: acknowledged ${percentiles(acknowledged)}, ${ratio} times the bare bot's p50; finished ${percentiles(finished)}`,
      );
    }
  }
  for (const { stop } of runners) await stop();
}

function listPeers(): Peer[] {
  const url = process.env['DATABASE_URL'];
  const nutgraf = { name: 'nutgraf', env: {} } as const;
  return [
    { label: 'bare discord.js', name: 'bare discord.js', env: {} },
    { label: 'nutgraf, SQLite', ...nutgraf },
    ...(url ? [{ label: 'nutgraf, Postgres', ...nutgraf, env: { DATABASE_URL: url } }] : []),
  ];
}

async function startRunner({ label, name, env }: Peer): Promise<Runner> {
  const discord = await startDiscord({ globalRate: unlimited, checksAnswers: false });
  const bot = await runBot(name, discord, env);
  const article = await cachedArticle(discord);
  const stop = async () => {
    await bot.stop();
    await discord.close();
  };
  return { label, discord, article, stop };
}

/** Reads the sample once, and names what is then held by the id that its buttons carry. */
export async function cachedArticle({ people, channels }: LocalDiscord): Promise<string> {
  const card = await people.member
    .slash(channels.general, 'summarize', { article: sample.slice(0, 4000) })
    .settled(hasButtons);
  return /#[\w-]+/.exec(JSON.stringify(card.components))?.[0] ?? 'x';
}

async function measureRound({ discord, article }: Runner, count: number): Promise<Times> {
  const all = await Promise.all(Array.from({ length: count }, () => ask(discord, article)));
  return {
    acknowledged: all.map(({ acknowledged }) => acknowledged),
    finished: all.map(({ finished }) => finished),
  };
}

export async function ask({ people, channels }: LocalDiscord, article: string) {
  const start = performance.now();
  const handle = people.member.slash(channels.general, 'summarize', { article });
  await handle.acknowledged;
  const acknowledged = performance.now() - start;
  await handle.settled(hasButtons);
  return { acknowledged, finished: performance.now() - start };
}
