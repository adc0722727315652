import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Channel, type LocalDiscord, type Person, startDiscord } from 'local-discord';
import { startProgram, untilOnline } from '../../test/program.ts';
import { hasButtons, percentiles, sample, unlimited } from './measure.ts';

const milliseconds = 15_000;
/** Requests that are under way at any moment, over all processes. */
const inFlight = 40;
const guildsPerShard = 4;

type Place = { member: Person; channel: Channel; article: string };

/**
 * Cached readings a second with 1, 2 and 4 processes over the Postgres database that `DATABASE_URL` names, each with as
 * many guilds, asked anew as soon as they are answered. On a machine of fewer cores than processes they share those.
 */
export async function measureThroughput(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('DATABASE_URL has to name a Postgres database');
  let alone: number | null = null;
  for (const processes of [1, 2, 4]) {
    const times = await serve(url, processes);
    const perSecond = times.length / (milliseconds / 1000);
    alone ??= perSecond;
    console.log(
      `${processes} processes: ${perSecond.toFixed(0)} answers a second, ${(perSecond / alone).toFixed(2)} times one process's; ${percentiles(times)}`,
    );
  }
}

/** Milliseconds that each answer took. */
async function serve(url: string, processes: number): Promise<number[]> {
  const discord = await startDiscord({ globalRate: unlimited, checksAnswers: false });
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-bench-'));
  const places = openPlaces(discord, processes);
  const children = Array.from({ length: processes }, (_, shard) =>
    startProgram([], {
      cwd: folder,
      env: {
        DISCORD_TOKEN: discord.token,
        DISCORD_API_URL: discord.apiUrl,
        NUTGRAF_DATA: folder,
        DATABASE_URL: url,
        NUTGRAF_SHARDS: `${shard}-${shard}/${processes}`,
        LOG_LEVEL: 'warn',
      },
    }),
  );
  for (const { stderr } of children) stderr.pipe(process.stderr);
  await Promise.all(children.map(untilOnline));
  const read = await Promise.all(places.map(readOnce));
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  const askOn = async (place: Place) => {
    for (let began = performance.now(); began < end; began = performance.now()) {
      await ask(place).settled(hasButtons);
      if (performance.now() < end) times.push(performance.now() - began);
    }
  };
  const asking = Array.from({ length: inFlight }, (_, at) => read[at % read.length]);
  await Promise.all(asking.filter((place) => place !== undefined).map(askOn));
  for (const child of children) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await discord.close();
  rmSync(folder, { recursive: true });
  return times;
}

/** Guilds that fall evenly on the shards, and somebody in each. */
function openPlaces(discord: LocalDiscord, shards: number): Omit<Place, 'article'>[] {
  const counts = Array.from({ length: shards }, () => 0);
  const places: Omit<Place, 'article'>[] = [];
  while (places.length < shards * guildsPerShard) {
    const guild = discord.addGuild();
    const shard = Number((BigInt(guild.id) >> 22n) % BigInt(shards));
    if ((counts[shard] ?? 0) >= guildsPerShard) continue;
    counts[shard] = (counts[shard] ?? 0) + 1;
    places.push({ member: discord.addPerson({ guilds: [guild] }), channel: discord.addChannel(guild) });
  }
  return places;
}

const ask = ({ member, channel, article }: Place) => member.slash(channel, 'summarize', { article });

/** What is then held is named by the id that its buttons carry. */
async function readOnce(place: Omit<Place, 'article'>): Promise<Place> {
  const card = await ask({ ...place, article: sample.slice(0, 4000) }).settled(hasButtons);
  return { ...place, article: /#[\w-]+/.exec(JSON.stringify(card.components))?.[0] ?? '' };
}
