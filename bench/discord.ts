import { setTimeout as sleep } from 'node:timers/promises';
import { startDiscord } from 'local-discord';
import { runBot, type BotName } from './discord/bots.ts';
import { measureLatency } from './discord/latency.ts';
import { hasButtons, percentiles, sample, unlimited } from './discord/measure.ts';
import { measureThroughput } from './discord/throughput.ts';

/**
 * `npm run bench -- discord [latency|memory]`: a cached /summarize from the gateway's event to the callback and to the
 * finished edit, and resident memory, each beside a bot that only defers and edits. `stalls [minutes] [commands a minute]`:
 * stalls and memory of the bot alone. `throughput`: answers a second by the number of processes over one Postgres.
 */
export async function bench(args: string[]): Promise<void> {
  if (args[0] === 'stalls') return measureStalls(Number(args[1] ?? 1), Number(args[2] ?? 500));
  if (args[0] === 'throughput') return measureThroughput();
  if (args[0] !== 'memory') await measureLatency();
  if (args[0] !== 'latency') {
    for (const name of ['bare discord.js', 'the face alone', 'nutgraf'] as const) await measureMemory(name);
  }
}

const minute = 60_000;

/**
 * How long the thread of the gateway was held up at most under new texts of undeclared language, a very long one among
 * fifty, and what memory that took: at its most, and once the reading thread has ended.
 */
async function measureStalls(minutes: number, commandsAMinute: number): Promise<void> {
  const discord = await startDiscord({ globalRate: unlimited, checksAnswers: false });
  const port = 9464;
  const bot = await runBot('nutgraf', discord, { NUTGRAF_METRICS: `127.0.0.1:${port}` });
  await sleep(5000);
  console.log(`idle: ${bot.memory().toFixed(0)} MB`);
  const figure = async (name: string) => {
    // A machine that is busy elsewhere may be too late for a connection that was kept open.
    const look = () => fetch(`http://127.0.0.1:${port}/metrics`);
    const text = await (await look().catch(look)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1] ?? NaN);
  };
  // What the start has taken is no stall of a running bot: each look begins the figures anew.
  await figure('nodejs_eventloop_lag_max_seconds');
  const { people, channels } = discord;
  const stalls: number[] = [];
  let [peak, unanswered] = [0, 0];
  const answers: Promise<unknown>[] = [];
  for (let count = 0; count < minutes * commandsAMinute; count += 1) {
    const text = `Report ${count}. ${sample}`;
    const content = count % 50 === 0 ? text.repeat(Math.ceil(195_000 / text.length)) : text;
    const file = { name: `${count}.txt`, content };
    const answer = people.member.slash(channels.general, 'summarize', { file }).settled(hasButtons);
    answers.push(answer.catch(() => (unanswered += 1)));
    await sleep(minute / commandsAMinute);
    if (count % 10 !== 9) continue;
    stalls.push((await figure('nodejs_eventloop_lag_max_seconds')) * 1000);
    peak = Math.max(peak, bot.memory());
    if ((count + 1) % (5 * commandsAMinute) === 0)
      console.log(`after ${(count + 1) / commandsAMinute} minutes: ${bot.memory().toFixed(0)} MB`);
  }
  await Promise.all(answers);
  console.log(`longest stall ${percentiles(stalls)}, max ${Math.max(...stalls).toFixed(1)} ms`);
  console.log(`${unanswered} of ${answers.length} not answered`);
  console.log(`memory at most ${peak.toFixed(0)} MB`);
  await sleep(minute + 10_000);
  console.log(`a minute later: ${bot.memory().toFixed(0)} MB`);
  await bot.stop();
  await discord.close();
}

async function measureMemory(name: BotName): Promise<void> {
  const idle = await memoryWith(name, 0);
  console.log(`${name}, idle: ${idle.rested.toFixed(0)} MB`);
  const { rested, after } = await memoryWith(name, 1000);
  console.log(`${name}, 1,000 guilds of 40 channels: ${rested.toFixed(0)} MB`);
  console.log(`${name}, after 200 foreign messages a second for 30 s: ${after.toFixed(0)} MB`);
}

async function memoryWith(name: BotName, guilds: number): Promise<{ rested: number; after: number }> {
  const discord = await startDiscord({ globalRate: unlimited, checksAnswers: false });
  const places = Array.from({ length: guilds }, () => {
    const guild = discord.addGuild();
    return { guild, channels: Array.from({ length: 40 }, () => discord.addChannel(guild)) };
  });
  const bot = await runBot(name, discord);
  await sleep(5000);
  const rested = bot.memory();
  for (let tick = 0; tick < (guilds > 0 ? 300 : 0); tick += 1) {
    for (let count = 0; count < 20; count += 1) {
      const place = places[(tick * 20 + count) % places.length];
      const channel = place?.channels[tick % 40];
      if (place && channel)
        discord.addPerson({ guilds: [place.guild] }).send(channel, 'Somebody else says something.');
    }
    await sleep(100);
  }
  const after = bot.memory();
  await bot.stop();
  await discord.close();
  return { rested, after };
}
