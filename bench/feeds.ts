import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freshState, toRow } from '../src/feeds/rows.ts';
import { openStore, type Store } from '../src/store/store.ts';
import { type LocalDiscord, startDiscord } from 'local-discord';
import { measureBeside } from './feeds/beside.ts';
import { measureDaily } from './feeds/daily.ts';
import { type Order, openSite, type Report } from './feeds/site.ts';
import { unlimited } from './discord/measure.ts';

type Size = { feeds: number; follows: number; guilds: number };
type Site = Awaited<ReturnType<typeof openSite>>;

/** One of so many follows comes one by one; the others wait for a digest. */
const eachOf = 10;

/**
 * `npm run bench -- feeds [feeds follows guilds processes kills]`: all feeds have something new at once, and processes are
 * killed while they look and deliver. Then stalls and memory while they go on, how soon questions to one of them are
 * acknowledged, and how many looks at a feed that writes daily are answered by 304. Two processes or more need
 * `DATABASE_URL`, an empty database.
 */
export async function bench([
  feeds = '5000',
  follows = '50000',
  guilds = '2000',
  processes = '1',
  kills = '10',
]: string[]) {
  const size = { feeds: Number(feeds), follows: Number(follows), guilds: Number(guilds) };
  const where = process.env['DATABASE_URL'] ?? mkdtempSync(join(tmpdir(), 'nutgraf-feeds-'));
  const site = await openSite(Math.max(1, Math.floor(size.feeds / 10)));
  const started = Date.now();
  await fill(where, site, size);
  console.log(`${size.follows} follows of ${size.feeds} feeds written in ${seconds(started)} s`);
  site.state.editions = 2;
  const discord = await startDiscord({ globalRate: unlimited, checksAnswers: false });
  // People are answered by the first of them.
  const start = (at: number) => startProcess(where, site, at === 0 ? discord : null);
  const children = Array.from({ length: Number(processes) }, (_, at) => start(at));
  const begun = Date.now();
  const killing = killSome(children, start, Number(kills));
  await until(() => site.looks.first.size >= size.feeds);
  const looked = (60_000 * size.feeds) / (Date.now() - begun);
  await killing;
  const expected = expectedOf(site, size);
  await untilTold(site, expected);
  const told = expected.filter((key) => site.told.has(key)).length;
  console.log(`${told} of ${expected.length} stories sent in ${seconds(begun)} s`);
  const before = { ...site.looks };
  console.log(`meanwhile ${stallsOf(site)}`);
  site.reports.clear();
  for (const child of children) child.send('count' satisfies Order);
  await sleep(120_000);
  report(site, expected, { looked, before });
  await measureBeside(discord, children);
  for (const child of children) child.kill();
  await discord.close();
  site.close();
  await measureDaily({ ...shared, channel: 'c', deliver: 'daily' });
}

async function fill(where: string, site: Site, { feeds, follows, guilds }: Size): Promise<void> {
  const store = await openStore(where, Date.now, console.error);
  const indices = Array.from({ length: follows }, (_, n) => n);
  // As many at once as a pool has connections.
  for (let from = 0; from < follows; from += 20)
    await Promise.all(indices.slice(from, from + 20).map((n) => follow(store, site, n, { feeds, guilds })));
  await store.close();
}

async function follow(
  store: Store,
  site: Site,
  n: number,
  { feeds, guilds }: Omit<Size, 'follows'>,
): Promise<void> {
  const feed = n % feeds;
  const key = `id ${site.title(feed, 1)}`;
  const terms = {
    ...shared,
    channel: channelOf(n, guilds),
    deliver: isEach(n, feeds) ? ('each' as const) : ('daily' as const),
  };
  const since = Date.now();
  await store.feeds.follow(
    {
      ...toRow(terms),
      id: `follow${n}`,
      guild: `g${n % guilds}`,
      url: site.feed(feed),
      title: `Feed ${feed}`,
      paused: null,
      refusals: 0,
      since,
      due: since + 8e7,
    },
    { state: freshState, next: since, items: [{ key, item: null }] },
    Infinity,
  );
}

const shared = {
  day: 'monday' as const,
  at: '08:00',
  zone: 'UTC',
  only: [],
  except: [],
  languages: [],
  ping: null,
  language: null,
  quiet: null,
  publish: false,
};
const isEach = (n: number, feeds: number) => Math.floor(n / feeds) % eachOf === 0;
const channelOf = (n: number, guilds: number) => `c${n % guilds}-${Math.floor(n / guilds)}`;

function expectedOf(site: Site, { feeds, follows, guilds }: Size): string[] {
  const all = Array.from({ length: follows }, (_, n) => n).filter((n) => isEach(n, feeds));
  return all.map((n) => `${channelOf(n, guilds)} ${site.title(n % feeds, 2)}`);
}

function startProcess(where: string, site: Site, discord: LocalDiscord | null): ChildProcess {
  const env = {
    ...process.env,
    ...(where.startsWith('postgres') ? { DATABASE_URL: where } : { NUTGRAF_DATA: where }),
    NUTGRAF_ALLOW_HOSTS: site.names.join(','),
    NUTGRAF_FEED_MINUTES: '2',
    ANTHROPIC_API_KEY: '',
    ...(discord && { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }),
  };
  const script = new URL('./feeds/process.ts', import.meta.url).pathname;
  return spawn(process.execPath, [script, site.root], {
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

/** At random moments, and at once another takes its place. */
async function killSome(
  children: ChildProcess[],
  start: (at: number) => ChildProcess,
  kills: number,
): Promise<void> {
  for (let kill = 0; kill < kills; kill++) {
    await sleep(1500 + Math.random() * 3000);
    const at = kill % children.length;
    const child = children[at];
    child?.kill('SIGKILL');
    if (child && child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    children[at] = start(at);
  }
}

async function until(isSo: () => boolean, most = 600_000): Promise<void> {
  for (const end = Date.now() + most; !isSo() && Date.now() < end;) await sleep(50);
}

/** What is late is not lost: it is waited for as long as anything comes within a minute. */
async function untilTold({ told }: Site, expected: readonly string[]): Promise<void> {
  let [count, since] = [told.size, Date.now()];
  const isStill = () => {
    if (told.size !== count) [count, since] = [told.size, Date.now()];
    return Date.now() - since > 60_000;
  };
  await until(() => isStill() || expected.every((key) => told.has(key)), Infinity);
}

function report(
  site: Site,
  expected: readonly string[],
  { looked, before }: { looked: number; before: { all: number; unchanged: number } },
) {
  const lost = expected.filter((key) => !site.told.has(key)).length;
  const twice = [...site.told.values()].filter((count) => count > 1).length;
  const after = (site.looks.all - before.all) / 2;
  console.log(
    `looks: ${Math.round(looked)} a minute with all due at once; then ${after} a minute, ${(site.looks.unchanged - before.unchanged) / 2} of them 304`,
  );
  console.log(`lost ${lost}, twice ${twice}, of ${expected.length}`);
  console.log(`then ${stallsOf(site)}`);
}

/** Of all processes that have told of themselves. */
function stallsOf({ reports }: Site): string {
  const all = [...reports.values()];
  const most = (pick: (report: Report) => number) => Math.round(Math.max(...all.map(pick)));
  return `${most(({ megabytes }) => megabytes)} MB, main thread stalled ${most(({ stallMs }) => stallMs)} ms at most (of its own work ${most(({ workMs }) => workMs)} ms), ${most(({ usualStallMs }) => usualStallMs)} ms in all but one of 1000 turns`;
}

const seconds = (since: number) => ((Date.now() - since) / 1000).toFixed(1);
