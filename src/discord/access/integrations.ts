import { ApplicationCommandPermissionType, Routes, type REST } from 'discord.js';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import type { Logger } from '../../base/log.ts';
import { groupOf, type CommandName } from '../../command/name.ts';
import { loggable } from '../discord-errors.ts';
import type { Member } from './permissions.ts';

/** What the admins of a guild have set under Server Settings > Integrations. */
export type Integrations = {
  /** Under which ids Discord holds the application and its slash commands, by name. */
  setCommands(application: string, commands: ReadonlyMap<string, string>): void;
  /** Whether it allows or denies somebody a command; null where it says nothing about them. */
  decide(guild: string, command: CommandName, member: Member): Promise<boolean | null>;
  /** Whether it lets a command be used in a channel at all. */
  isOpen(guild: string, command: CommandName, channel: string): Promise<boolean>;
  /** Discord holds the commands as they are declared. */
  readonly areKnown: boolean;
};

/** An answer of Discord's holds for half a minute. */
const cacheOptions = { max: 1000, ttl: 30_000 };
/** An interaction has to be answered within three seconds, this included. */
const timeout = 1500;

const entry = z.object({
  id: z.string(),
  type: z.enum(ApplicationCommandPermissionType),
  permission: z.boolean(),
});
/** What is needed of Discord's answer. */
const commandPermissionsShape = z.array(z.object({ id: z.string(), permissions: z.array(entry) }));
type Entry = z.infer<typeof entry>;
type CommandPermissions = z.infer<typeof commandPermissionsShape>;

/** Where Discord doesn't tell, nothing is set: then the permission alone decides. */
export function createIntegrations(rest: REST, log: Logger): Integrations {
  let application = '';
  let ids: ReadonlyMap<string, string> = new Map();
  const cache = new LRUCache<string, CommandPermissions>({
    ...cacheOptions,
    fetchMethod: async (guild) => {
      const route = Routes.guildApplicationCommandsPermissions(application, guild);
      return commandPermissionsShape.parse(await rest.get(route, { signal: AbortSignal.timeout(timeout) }));
    },
  });
  /** What is set for the command goes before what is set for the whole application. */
  const layersOf = async (guild: string, command: CommandName): Promise<(readonly Entry[])[]> => {
    const id = ids.get(groupOf(command) ?? command);
    if (id === undefined) return [];
    const permissions = await cache.forceFetch(guild).catch((error: unknown) => {
      log.warn({ guild, ...loggable(error) }, 'Discord did not tell the permissions of the commands');
      return [];
    });
    return [id, application].map((wanted) => permissions.find((one) => one.id === wanted)?.permissions ?? []);
  };
  return {
    setCommands(id, commands) {
      [application, ids] = [id, commands];
    },
    get areKnown() {
      return ids.size > 0;
    },
    decide: async (guild, command, member) =>
      firstDecision(await layersOf(guild, command), (layer) => decideBy(layer, guild, member)) ?? null,
    isOpen: async (guild, command, channel) =>
      firstDecision(await layersOf(guild, command), (layer) => isOpenBy(layer, guild, channel)) ?? true,
  };
}

function firstDecision(
  layers: readonly (readonly Entry[])[],
  decide: (layer: readonly Entry[]) => boolean | null,
): boolean | undefined {
  return layers.map(decide).find((decision) => decision !== null) ?? undefined;
}

/** The channel's own entry, else that of all channels, whose id is the guild's minus one. */
function isOpenBy(entries: readonly Entry[], guild: string, channel: string): boolean | null {
  const rules = entries.filter(({ type }) => type === ApplicationCommandPermissionType.Channel);
  const ids = [channel, (BigInt(guild) - 1n).toString()];
  const found = ids.map((id) => rules.find((rule) => rule.id === id)).find((rule) => rule !== undefined);
  return found?.permission ?? (rules.length > 0 ? true : null);
}

/** The person first, then their roles, of which one that may is enough, then everyone. */
function decideBy(entries: readonly Entry[], guild: string, { person, roles }: Member): boolean | null {
  const { Role, User } = ApplicationCommandPermissionType;
  const decisions = (wanted: ApplicationCommandPermissionType, ids: readonly string[]) =>
    entries.filter(({ id, type }) => type === wanted && ids.includes(id)).map(({ permission }) => permission);
  const layers = [decisions(User, [person]), decisions(Role, roles), decisions(Role, [guild])];
  const first = layers.find((layer) => layer.length > 0);
  return first ? first.includes(true) : null;
}
