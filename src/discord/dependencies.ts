import type { Client } from 'discord.js';
import type { Logger } from '../base/log.ts';
import type { Telemetry } from '../base/telemetry.ts';
import type { Command } from '../command/command.ts';
import type { Invocation } from '../command/conversation.ts';
import type { AnyValues } from '../command/options/option.ts';
import type { Desk } from '../desk/desk.ts';
import type { Feeds } from '../feeds/feeds.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Locks } from '../store/locks.ts';
import { heartbeatMs, type Journal } from '../store/journal.ts';
import type { OwnedKeyValue } from '../store/key-value.ts';
import { createFetchThread } from './access/channels.ts';
import { createIntegrations } from './access/integrations.ts';
import { createRestClients } from './gateway/rest-clients.ts';
import { createFetchFile } from './sources/attachments.ts';
import { createOpenThread } from './replies/thread-reply.ts';
import { createJobs } from './state/jobs.ts';
import { createLocales } from './state/locales.ts';
import { createLogOnce } from './state/log-once.ts';
import { createPrecedence } from './state/precedence.ts';

/** What the face is given. */
export type DependencyOptions = {
  commands: readonly Command[];
  desk: Desk;
  feeds: Feeds;
  settings: GuildSettings;
  /** What buttons stand for, where a custom id has no room for it. */
  invocations: OwnedKeyValue<AnyValues>;
  conversations: OwnedKeyValue<Invocation[]>;
  locales: OwnedKeyValue<string>;
  seen: OwnedKeyValue<number>;
  locks: Locks;
  journal: Journal;
  log: Logger;
  token: string;
  /** Null is Discord's own. */
  apiUrl: string | null;
  /** Ids of servers in which nobody is answered, and that the bot leaves. */
  blockedGuilds: readonly string[];
  now?: () => number;
  /** Between two edits of an answer that grows, in milliseconds. A second is slow enough to read along, and for Discord. */
  editInterval?: number;
  /** Between two signs of life, in milliseconds. */
  heartbeatInterval?: number;
  telemetry?: Telemetry | undefined;
};

/** All that the rooms of the face work with: each of them declares the part that it needs. */
export type Dependencies = ReturnType<typeof createDependencies>;

export function createDependencies(client: Client, options: DependencyOptions) {
  const { log, token, apiUrl, editInterval = 1000, heartbeatInterval = heartbeatMs, ...given } = options;
  const { now = Date.now } = options;
  const rest = createRestClients(token, apiUrl);
  const logThreadless = createLogOnce(log, 'there can be no thread: the answer is a reply');
  return {
    ...given,
    log,
    now,
    rest,
    integrations: createIntegrations(rest.bot, log),
    jobs: createJobs(),
    precedence: createPrecedence(),
    logUnreachable: createLogOnce(log, 'there is nowhere to answer: gone, closed, or not allowed'),
    logClosedDms: createLogOnce(log, 'somebody takes no direct messages'),
    logThreadless,
    openThread: createOpenThread(rest.bot, logThreadless),
    fetchThread: createFetchThread(rest.bot),
    locales: createLocales(options.locales),
    fetchFile: createFetchFile(apiUrl),
    blocked: new Set(options.blockedGuilds),
    editInterval,
    heartbeatInterval,
    /** The bot's own user. */
    get bot() {
      return client.user?.id ?? '';
    },
    /** What people mention it by. */
    get name() {
      return client.user?.username ?? '';
    },
  };
}
