import { monitorEventLoopDelay } from 'node:perf_hooks';
import { commands } from '../../commands/index.ts';
import { readEnv } from '../../src/base/env.ts';
import { createLog } from '../../src/base/log.ts';
import { startDiscord } from '../../src/discord/bot.ts';
import type { Delivery, Deliverer, Feeds, Shown } from '../../src/feeds/feeds.ts';
import { discordStore, openNewsroom } from '../../src/newsroom.ts';
import type { Order } from './site.ts';
import { watchTurns } from './turns.ts';

/**
 * A bot's process: what its feeds bring goes to the bench. People ask it over the Discord that it is given, if it is
 * given one. The bench tells it when to look at feeds, and when to begin counting stalls.
 */
const root = process.argv[2] ?? '';
const env = readEnv();
const log = createLog('error');
const newsroom = await openNewsroom(env, log, { isShared: true });
const delay = monitorEventLoopDelay({ resolution: 5 });
const turns = watchTurns();
// What starting takes is not what is measured.
setTimeout(() => {
  delay.enable();
  turns.reset();
}, 2000);
setInterval(() => {
  const { pid } = process;
  const megabytes = process.memoryUsage().rss / 1e6;
  const stalls = { stallMs: delay.max / 1e6, usualStallMs: delay.percentile(99.9) / 1e6 };
  const { longestWorkMs: workMs } = turns.longest();
  void post('/report', { pid, ...stalls, workMs, megabytes }).catch(() => {});
}, 500);

const deliverer: Deliverer = {
  deliver: (delivery) => post('/send', sentOf(delivery)),
  async edit(_, delivery) {
    await post('/edit', sentOf(delivery));
    return true;
  },
  mayPost: async () => true,
  adminPlace: async () => null,
};
if (env.DISCORD_TOKEN !== null) await answer(env.DISCORD_TOKEN, env.DISCORD_API_URL);
let stop = newsroom.feeds.start(deliverer);
process.on('message', (order: Order) => {
  if (order === 'rest') void stop();
  else if (order === 'look') stop = newsroom.feeds.start(deliverer);
  delay.reset();
  turns.reset();
});

async function answer(token: string, apiUrl: string | null): Promise<void> {
  const { desk, settings, store } = newsroom;
  const feeds: Feeds = { ...newsroom.feeds, start: () => async () => {} };
  await startDiscord({
    commands,
    desk,
    feeds,
    settings,
    ...discordStore(store),
    log,
    token,
    apiUrl,
    guilds: store.guilds,
    blockedGuilds: [],
    messageContent: false,
  });
}

function sentOf({ channel, nonce, content }: Delivery) {
  const told = content.kind === 'digest' ? content.told : [];
  const stories = content.kind === 'story' ? [content.story] : told;
  const titles = stories.flatMap(({ reading, others }) =>
    [reading.article.title ?? ''].concat(others.map(({ title }) => title)),
  );
  return { channel, nonce, titles };
}

async function post(path: string, body: object): Promise<Shown> {
  const response = await fetch(root + path, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as Shown;
}
