import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GatewayIntentBits } from 'discord-api-types/v10';
import { serveAttachment } from './attachments.ts';
import type { AdjustableClock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createFixtures, type Fixtures } from './fixtures.ts';
import { createGateway, type Gateway } from './gateway/server.ts';
import { createWireLog, type WireLog } from './wire-log.ts';
import { controlsOf, type Controls } from './controls.ts';
import type { RestOptions } from './rest/answer.ts';
import { createRest } from './rest/server.ts';
import type { Localized } from './page-server/client-state.ts';
import { createPage } from './page-server/server.ts';
import { createWorld, type World } from './state/world.ts';

export type DiscordOptions = RestOptions & {
  /** A free one where it isn't given, or taken already. */
  port?: number;
  clock?: AdjustableClock;
  /** The bot's name. */
  name?: string;
  /** A sentence about the bot, which the page shows. */
  about?: Localized<string>;
  /** What the page tells a newcomer, one after the other. */
  hints?: Localized<readonly string[]>;
  /** A folder with texts that the page offers as samples; its address ends with a slash. */
  samples?: URL;
  /** Which privileged intents the app has: none, unless named. */
  privileged?: readonly ('GuildMembers' | 'GuildPresences' | 'MessageContent')[];
};

/** A Discord on this machine: the real client connects to it, and tests and a page act as people in it. */
export type LocalDiscord = Omit<Fixtures, 'accounts'> &
  Controls & {
    /** `http://127.0.0.1:PORT`; discord.js takes `${url}/api` as its REST root. */
    url: string;
    apiUrl: string;
    token: string;
    applicationId: string;
    clock: AdjustableClock;
    wireLog: WireLog;
    world: World;
    /** What should never happen: requests that nobody knows, own answers that break Discord's schemas. */
    problems: readonly string[];
    close(): Promise<void>;
  };

type Parts = {
  world: World;
  wireLog: WireLog;
  faults: Faults;
  gateway: Gateway;
  page: ReturnType<typeof createPage>;
};

/**
 * Only programs on this machine, and pages of our own: a foreign page can reach a loopback address, but not with
 * our Host (a rebound name) and not without its own Origin.
 */
function isOwnRequest({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  return headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`);
}

function serve({ world, wireLog, faults, gateway, page }: Parts, options: DiscordOptions): Server {
  const rest = createRest({ world, wireLog, faults }, options);
  const server = createServer((request, response) => {
    const url = URL.parse(`${world.url}${request.url ?? '/'}`);
    if (!url) return void response.writeHead(400).end();
    if (!isOwnRequest(request, Number(url.port))) return void response.writeHead(403).end('Not from here.');
    if (url.pathname.startsWith('/api/')) return void rest(request, response, url);
    if (url.pathname.startsWith('/attachments/')) return serveAttachment(world, url.pathname, response);
    void page(request, response, url);
  });
  server.on('upgrade', (request, socket, head) => {
    if (isOwnRequest(request, Number(new URL(world.url).port))) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  return server;
}

/** Returns the port. */
async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port === 0) throw error;
    return listen(server, 0);
  }
}

async function shut(server: Server, gateway: Gateway): Promise<void> {
  gateway.close();
  server.close();
  server.closeAllConnections();
  if (server.listening) await once(server, 'close');
}

export async function startDiscord(options: DiscordOptions = {}): Promise<LocalDiscord> {
  const privileged = (options.privileged ?? []).reduce((bits, name) => bits | GatewayIntentBits[name], 0);
  const { name = 'Bot', about = '', hints = [], samples = null, clock } = options;
  const world = createWorld({ name, privileged, ...(clock && { clock }) });
  const wireLog = createWireLog(() => world.clock.now());
  const faults = createFaults();
  const gateway = createGateway(world, wireLog);
  const fixtures = createFixtures(world);
  const { guild, channels } = fixtures;
  const controls = controlsOf(world, faults, gateway, fixtures);
  const names = { guild: guild.name, about, hints };
  const page = createPage({ world, wireLog, people: controls.people, names, samples });
  const server = serve({ world, wireLog, faults, gateway, page }, options);
  world.url = `http://127.0.0.1:${await listen(server, options.port ?? 0)}`;
  return {
    guild,
    channels,
    ...controls,
    url: world.url,
    apiUrl: `${world.url}/api`,
    token: world.application.token,
    applicationId: world.application.id,
    clock: world.clock,
    wireLog,
    world,
    problems: world.problems,
    close: () => shut(server, gateway),
  };
}
