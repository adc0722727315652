import { Events, Status, type Client } from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import type { Guilds } from '../store/guilds.ts';
import type { ShardRange, Shards } from '../store/shards.ts';
import { keepRegistering, type Pauses } from './declare/keep-registering.ts';
import { registrationFault } from './declare/registration-fault.ts';
import { registerCommands } from './declare/register-commands.ts';
import { createDeliverer } from './deliveries/create-deliverer.ts';
import { createDependencies, type Dependencies, type DependencyOptions } from './dependencies.ts';
import { loggable } from './discord-errors.ts';
import { createEventDispatcher } from './dispatch-event.ts';
import { claimShards } from './gateway/claim-shards.ts';
import { createClient } from './gateway/client.ts';
import { connect, installUrlOf } from './gateway/connect.ts';
import { createDisconnect } from './gateway/disconnect.ts';
import { listenToRawEvents } from './gateway/raw-events.ts';
import { closeRestClients } from './gateway/rest-clients.ts';
import { startAdopting } from './replies/adopt-requests.ts';

export type DiscordOptions = DependencyOptions & {
  guilds: Guilds;
  /** Which shards are this process's, and what keeps others off them; without them, all are, and nobody is kept off. */
  sharding?: { range: ShardRange | null; shards: Shards };
  /** Asks for the privileged Message Content intent. */
  messageContent: boolean;
  /** When it drains, in milliseconds: what runs may finish, and then hand over. */
  drainTimeouts?: { toFinish: number; toStop: number };
  registrationPauses?: Pauses;
};

export type DiscordBot = {
  /** Where somebody who manages a server adds the bot to it. */
  installUrl: string;
  /** Why Discord isn't told of the commands yet; null once it is. It is tried again, an hour later at most. */
  readonly registrationFault: string | null;
  /** Resolves once all answers that are being made now are whole, their pictures too. */
  idle(): Promise<void>;
  /** Finishes what runs or leaves it to the next process, and goes offline; 18 seconds at most. */
  drain(): Promise<void>;
  /**
   * Rejects with Refusal `discord.closed` once Discord has closed the connection for good, with `shards.taken` once
   * another process has its shards; else it stays pending.
   */
  closed: Promise<never>;
  /** How many shards this process has, how many are connected, and how many answers are being made. */
  status(): { shards: number; shardsReady: number; running: number };
};

/**
 * Goes online, tells Discord of the commands, and answers from then on.
 * @throws Refusal `discord.token`, `discord.intents`, `discord.unreachable`, `shards.taken`
 */
export async function startDiscord(options: DiscordOptions): Promise<DiscordBot> {
  const { token, apiUrl, log, drainTimeouts = { toFinish: 12_000, toStop: 2_000 } } = options;
  const { sharding } = options;
  const range = sharding?.range ?? null;
  const logFault = (error: unknown) => log.error(loggable(error), 'the shards could not be renewed');
  const claim = sharding ? await claimShards(sharding.shards, range, logFault) : null;
  const client = createClient({ ...options, range });
  const deps = createDependencies(client, options);
  const disconnect = createDisconnect(client);
  const leave = async () => {
    closeRestClients(deps.rest);
    await disconnect(drainTimeouts.toStop);
    await claim?.release();
  };
  const closed = Promise.race([listen(client, deps, options.guilds), ...(claim ? [claim.lost] : [])]);
  // Nobody may be waiting for it yet, or any more.
  closed.catch(() => {});
  try {
    const application = await connect(client, token, apiUrl);
    const registration = await keepRegistering(() => register(client, deps, application), options);
    const installUrl = installUrlOf(application);
    log.info({ application, installUrl }, 'online');
    const adoption = startAdopting(deps);
    const stopFeeds = deps.feeds.start(createDeliverer(deps));
    const drain = async () => {
      registration.stop();
      await adoption.pause();
      await stopFeeds().catch((error: unknown) =>
        log.error({ err: error }, 'the feeds could not be handed over'),
      );
      await deps.jobs.close(drainTimeouts);
      await adoption.stop();
      await deps.journal.release();
      await leave();
    };
    return {
      installUrl,
      get registrationFault() {
        return registration.fault();
      },
      idle: () => deps.jobs.idle(),
      drain,
      closed,
      status: () => ({ ...countShards(client), running: deps.jobs.running }),
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

function countShards({ ws }: Client): { shards: number; shardsReady: number } {
  const ready = ws.shards.filter(({ status }) => status === Status.Ready);
  return { shards: ws.shards.size, shardsReady: ready.size };
}

/**
 * A bot whose commands couldn't be registered is still of use: those that Discord holds work, and mentions. Returns why
 * they couldn't.
 */
async function register(
  client: Client,
  { commands, integrations, log }: Dependencies,
  application: string,
): Promise<string | null> {
  try {
    const { changed, ids } = await registerCommands(client.rest, application, {
      commands,
      // One process tells Discord of them.
      isAllowed: client.ws.shards.has(0),
    });
    integrations.setCommands(application, ids);
    if (changed) log.info({ commands: commands.length }, 'registered the commands with Discord');
    return null;
  } catch (error) {
    const why = registrationFault(error, commands);
    log.error({ ...loggable(error), why }, 'the commands could not be registered with Discord');
    return why;
  }
}

/** Requests are read as Discord sends them: discord.js keeps the connection. */
function listen(client: Client, deps: Dependencies, guilds: Guilds): Promise<never> {
  const { log } = deps;
  const handle = createEventDispatcher(deps, guilds);
  listenToRawEvents(client, (event) => {
    // Whatever the gateway brings, the process outlives it.
    handle(event).catch((error: unknown) => log.error(loggable(error), 'an event could not be handled'));
  });
  client.on(Events.Error, (error) => log.error(loggable(error), 'discord.js failed'));
  client.on(Events.ShardError, (error, shard) =>
    log.warn({ shard, ...loggable(error) }, 'connection failed'),
  );
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'resumed'));
  const closed = Promise.withResolvers<never>();
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.fatal({ shard, code }, 'Discord has closed the connection for good');
    closed.reject(new Refusal('discord.closed', { code }));
  });
  return closed.promise;
}
