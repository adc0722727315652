import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';

/** What a process tells of itself. */
export type Report = {
  pid: number;
  stallMs: number;
  usualStallMs: number;
  workMs: number;
  megabytes: number;
};
/** What the bench tells a process: to look at feeds, to rest, to count stalls anew. */
export type Order = 'look' | 'rest' | 'count';
/** What comes to a channel: titles, the first of them as a message of its own. */
export type Sent = { channel: string; nonce: string; titles: string[] };

const words = 'harbour council verdict storm bridge budget strike vaccine tunnel orchard ferry archive'.split(
  ' ',
);

/**
 * Feeds on so many addresses of this machine, and a Discord that is asked over HTTP: it knows a nonce for good, as
 * Discord does for some minutes.
 */
export async function openSite(hosts: number) {
  const looks = { all: 0, unchanged: 0, first: new Set<string>() };
  const reports = new Map<number, Report>();
  const messages = new Map<string, Sent>();
  const told = new Map<string, number>();
  const state = { editions: 1 };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    if (request.method === 'POST') {
      void receive(request, url).then((answer) => response.end(JSON.stringify(answer)));
      return;
    }
    looks.all++;
    if (state.editions > 1) looks.first.add(url);
    const etag = `"${state.editions}"`;
    const isSame = request.headers['if-none-match'] === etag;
    if (isSame) looks.unchanged++;
    response.writeHead(isSame ? 304 : 200, { etag, 'content-type': 'application/rss+xml' });
    response.end(isSame ? undefined : feedOf(url, state.editions));
  });
  async function receive(request: IncomingMessage, url: string) {
    const body = (await json(request)) as Report & Sent;
    if (url === '/report') reports.set(body.pid, body);
    else if (url === '/send' && !messages.has(body.nonce)) {
      messages.set(body.nonce, body);
      for (const title of body.titles) tell(body.channel, title);
    } else if (url === '/edit') for (const title of body.titles) tell(body.channel, title, true);
    return { channel: body.channel, message: body.nonce };
  }
  function tell(channel: string, title: string, isAgain = false) {
    const key = `${channel} ${title}`;
    told.set(key, isAgain ? Math.max(1, told.get(key) ?? 0) : (told.get(key) ?? 0) + 1);
  }
  server.listen(0, '0.0.0.0');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const names = Array.from(
    { length: hosts },
    (_, n) => `127.0.${1 + Math.floor(n / 250)}.${1 + (n % 250)}:${port}`,
  );
  return {
    looks,
    reports,
    told,
    state,
    names,
    feed: (n: number) => `http://${names[n % hosts]}/feed-${n}.xml`,
    title: (n: number, edition: number) => titleOf(`/feed-${n}.xml`, edition),
    root: `http://127.0.0.1:${port}`,
    close: () => server.close().closeAllConnections(),
  };
}

/** When the first edition came out. */
const opened = Date.now() - 120_000;

function titleOf(path: string, edition: number): string {
  const seed = Number(/\d+/.exec(path)?.[0] ?? 0) * 31 + edition * 7919;
  const pick = (shift: number) =>
    `${words[Math.floor(seed / 12 ** shift) % 12]}${(seed * (shift + 3)) % 9973}`;
  return `Edition ${edition} of ${path.slice(1, -4)}: ${[0, 1, 2, 3].map(pick).join(' ')}`;
}

function feedOf(path: string, editions: number): string {
  const items = Array.from({ length: editions }, (_, n) => {
    const title = titleOf(path, n + 1);
    const text = `The ${title} was decided on Tuesday. Officials said that it costs ${n + 3} million dollars. Critics disagree.`;
    const date = new Date(opened + n * 60_000).toUTCString();
    return `<item><pubDate>${date}</pubDate><title>${title}</title><guid>${title}</guid><description>${text}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>${path}</title>${items.toReversed().join('')}</channel></rss>`;
}
