import type { Upload } from '../state/files.ts';
import type { Channel, Guild, StoredMessage } from '../state/model.ts';
import { can, type Permission } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { refuse } from './errors.ts';
import type { Rate } from './rate-limit.ts';
import type { Schema } from './schema.ts';

export type Call = {
  world: World;
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  uploads: Upload[];
};

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `:name` stands for one segment. */
  path: string;
  /** What the bot sends is checked against it, and what is answered against `answer`. */
  body?: Schema;
  answer?: Schema | { each: Schema };
  /** No Authorization header: the address holds a token. */
  open?: true;
  /** Requests per window; `none` for interaction callbacks, which Discord doesn't count. */
  rate?: Rate | 'none';
  /** What is answered with 200; undefined is 204. */
  handle(call: Call): unknown;
};

/** The body, in the shape that the route's schema has checked. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what the schema has checked
export function bodyOf<T>(call: Call): T {
  return (call.body ?? {}) as T;
}

export function channelOf(call: Call): Channel {
  const channel = call.world.channels.get(call.params.channel ?? '');
  if (!channel) throw refuse('unknownChannel');
  if (!botCan(call.world, channel, 'ViewChannel')) throw refuse('missingAccess');
  return channel;
}

export function guildOf(call: Call): Guild {
  const guild = call.world.guilds.get(call.params.guild ?? '');
  if (!guild?.installed) throw refuse('unknownGuild');
  return guild;
}

/** A message that the bot may see: ephemeral ones are only reached through their interaction. */
export function messageOf(call: Call, channel: Channel): StoredMessage {
  const stored = channel.messages.get(call.params.message ?? '');
  if (!stored || stored.onlyFor) throw refuse('unknownMessage');
  return stored;
}

export function botCan(world: World, channel: Channel, permission: Permission): boolean {
  return can(world, channel, world.application.user.id, permission);
}

export function requirePermissions(call: Call, channel: Channel, permissions: readonly Permission[]): void {
  if (permissions.every((permission) => botCan(call.world, channel, permission))) return;
  throw refuse('missingPermissions');
}
