import { monitorEventLoopDelay } from 'node:perf_hooks';
import { readEnv } from '../../src/base/env.ts';
import { createLog } from '../../src/base/log.ts';
import type { Delivery, Deliverer, Shown } from '../../src/feeds/feeds.ts';
import { openNewsroom } from '../../src/newsroom.ts';

/** A bot's process without Discord: what it would send goes to the bench. */
const root = process.argv[2] ?? '';
const newsroom = await openNewsroom(readEnv(), createLog('error'), { isShared: true });
const delay = monitorEventLoopDelay({ resolution: 5 });
// What starting takes is not what is measured.
setTimeout(() => delay.enable(), 2000);
setInterval(() => {
  const { pid } = process;
  const megabytes = process.memoryUsage().rss / 1e6;
  void post('/report', { pid, stallMs: delay.max / 1e6, megabytes }).catch(() => {});
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
newsroom.feeds.start(deliverer);

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
