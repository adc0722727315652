import { ApplicationCommandPermissionType, Routes, type REST } from 'discord.js';
import { z } from 'zod';
import type { Logger } from '../../base/log.ts';
import { groupOf, type CommandName } from '../../command/name.ts';
import { keepBriefly } from './ttl-cache.ts';
import { loggable } from '../replies/error-view.ts';
import type { Member } from './permissions.ts';

/** What the admins of a guild have set under Server Settings > Integrations. */
export type Integrations = {
  /** Under which ids Discord holds the application and its slash commands, by name. */
  learn(application: string, commands: ReadonlyMap<string, string>): void;
  /** Whether it allows or denies somebody a command; null where it says nothing about them. */
  judge(guild: string, command: CommandName, member: Member): Promise<boolean | null>;
  /** Whether it lets a command be used in a channel at all. */
  isOpen(guild: string, command: CommandName, channel: string): Promise<boolean>;
  /** Discord holds the commands as they are declared. */
  readonly isLearned: boolean;
};

/** For so long an answer of Discord's is taken for the present one, in milliseconds. */
const fresh = 30_000;
/** An interaction has to be answered within three seconds, this included. */
const patience = 1500;

const entry = z.object({
  id: z.string(),
  type: z.enum(ApplicationCommandPermissionType),
  permission: z.boolean(),
});
/** What is needed of Discord's answer. */
const heldShape = z.array(z.object({ id: z.string(), permissions: z.array(entry) }));
type Entry = z.infer<typeof entry>;
type Held = z.infer<typeof heldShape>;

/** Where Discord doesn't tell, nothing is set: then the permission alone decides. */
export function createIntegrations(rest: REST, log: Logger, now: () => number): Integrations {
  let application = '';
  let ids: ReadonlyMap<string, string> = new Map();
  const fetchHeld = async (guild: string): Promise<Held> => {
    const route = Routes.guildApplicationCommandsPermissions(application, guild);
    return heldShape.parse(await rest.get(route, { signal: AbortSignal.timeout(patience) }));
  };
  const recall = keepBriefly(fetchHeld, fresh, now);
  /** What is set for the command goes before what is set for the whole application. */
  const layersOf = async (guild: string, command: CommandName): Promise<(readonly Entry[])[]> => {
    const id = ids.get(groupOf(command) ?? command);
    if (id === undefined) return [];
    const held = await recall(guild).catch((error: unknown) => {
      log.warn({ guild, ...loggable(error) }, 'Discord did not tell the permissions of the commands');
      return [];
    });
    return [id, application].map((wanted) => held.find((one) => one.id === wanted)?.permissions ?? []);
  };
  return {
    learn(own, commands) {
      [application, ids] = [own, commands];
    },
    get isLearned() {
      return ids.size > 0;
    },
    judge: async (guild, command, member) =>
      firstSaid(await layersOf(guild, command), (layer) => judgeBy(layer, guild, member)) ?? null,
    isOpen: async (guild, command, channel) =>
      firstSaid(await layersOf(guild, command), (layer) => isOpenBy(layer, guild, channel)) ?? true,
  };
}

function firstSaid(
  layers: readonly (readonly Entry[])[],
  judge: (layer: readonly Entry[]) => boolean | null,
): boolean | undefined {
  return layers.map(judge).find((said) => said !== null) ?? undefined;
}

/** The channel's own entry, else that of all channels, whose id is the guild's minus one. */
function isOpenBy(entries: readonly Entry[], guild: string, channel: string): boolean | null {
  const rules = entries.filter(({ type }) => type === ApplicationCommandPermissionType.Channel);
  const ids = [channel, (BigInt(guild) - 1n).toString()];
  const found = ids.map((id) => rules.find((rule) => rule.id === id)).find((rule) => rule !== undefined);
  return found?.permission ?? (rules.length > 0 ? true : null);
}

/** The person first, then their roles, of which one that may is enough, then everyone. */
function judgeBy(entries: readonly Entry[], guild: string, { person, roles }: Member): boolean | null {
  const { Role, User } = ApplicationCommandPermissionType;
  const said = (wanted: ApplicationCommandPermissionType, ids: readonly string[]) =>
    entries.filter(({ id, type }) => type === wanted && ids.includes(id)).map(({ permission }) => permission);
  const layers = [said(User, [person]), said(Role, roles), said(Role, [guild])];
  const first = layers.find((layer) => layer.length > 0);
  return first ? first.includes(true) : null;
}
