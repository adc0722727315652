import { randomBytes } from 'node:crypto';
import { adjustableClock, type AdjustableClock } from '../clock.ts';
import { createEventBus, type EventBus } from './event-bus.ts';
import type { Interaction } from './interaction.ts';
import type { Account, Channel, Command, CommandPermission, Guild, StoredFile, User } from './model.ts';
import { snowflakes } from './snowflake.ts';

export type Application = {
  id: string;
  name: string;
  token: string;
  user: User;
  /** The privileged intents that are switched on for it, as bits. */
  privileged: number;
};

/** Everything the local Discord knows, in memory. */
export type World = {
  clock: AdjustableClock;
  newId: () => string;
  /** `http://127.0.0.1:PORT`, once it listens. */
  url: string;
  application: Application;
  accounts: Map<string, Account>;
  guilds: Map<string, Guild>;
  channels: Map<string, Channel>;
  files: Map<string, StoredFile>;
  commands: Map<string, Command>;
  /** What is set under Integrations: by guild, then by the command's id or the application's. */
  commandPermissions: Map<string, Map<string, CommandPermission[]>>;
  interactions: Map<string, Interaction>;
  /** The same, under their tokens. */
  interactionTokens: Map<string, Interaction>;
  events: EventBus;
  /** What should never happen: requests nobody knows, answers that break Discord's schemas. */
  problems: string[];
};

export function newUser(id: string, username: string, globalName: string | null, bot = false): User {
  const plain = { discriminator: '0', avatar: null, flags: 0, public_flags: 0, primary_guild: null };
  return { id, username, global_name: globalName, ...plain, ...(bot && { bot }) };
}

export function createWorld(options: { name: string; privileged: number; clock?: AdjustableClock }): World {
  const clock = options.clock ?? adjustableClock();
  const newId = snowflakes(clock);
  const id = newId();
  const user = newUser(id, options.name, null, true);
  const token = `${Buffer.from(id).toString('base64url')}.local.${randomBytes(20).toString('base64url')}`;
  return {
    clock,
    newId,
    url: '',
    application: { id, name: options.name, token, user, privileged: options.privileged },
    accounts: new Map([[id, { user, locale: 'en-US', acceptsDms: false, installed: false }]]),
    guilds: new Map(),
    channels: new Map(),
    files: new Map(),
    commands: new Map(),
    commandPermissions: new Map(),
    interactions: new Map(),
    interactionTokens: new Map(),
    events: createEventBus(),
    problems: [],
  };
}
