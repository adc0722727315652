import { PermissionFlagsBits } from 'discord.js';
import type { PostPermission, Right } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { groupOf } from '../../command/name.ts';
import type { Integrations } from './integrations.ts';
import type { Member } from './permissions.ts';

export const rightBits: Record<Right, bigint> = {
  manageServer: PermissionFlagsBits.ManageGuild,
  manageMessages: PermissionFlagsBits.ManageMessages,
};

export type RightDependencies = { commands: readonly Command[]; integrations: Integrations };

/** The right that all commands of one slash command ask for; undefined where they differ. */
export function commonRight(members: readonly Command[]): Right | undefined {
  const rights = new Set(members.map(({ right }) => right));
  const [right] = rights;
  return rights.size === 1 ? right : undefined;
}

/** Whether Discord itself checks the right before it sends a slash command. */
export function isCheckedByDiscord({ commands, integrations }: RightDependencies, command: Command): boolean {
  const group = groupOf(command.name);
  const members = commands.filter(({ name, buttonOnly }) => !buttonOnly && groupOf(name) === group);
  return integrations.areKnown && (group === null || commonRight(members) !== undefined);
}

/** Somebody in a guild; `permissions` is called only where it matters. */
export type GuildMember = Member & { guild: string; permissions: () => Promise<bigint> };

/** A button, a form or a message could come from anybody: what Discord would have checked is checked here. */
export async function mayUse(
  { integrations }: Pick<RightDependencies, 'integrations'>,
  { name, right }: Command,
  member: GuildMember,
): Promise<boolean> {
  if (right === undefined) return true;
  const bits = await member.permissions();
  if ((bits & PermissionFlagsBits.Administrator) !== 0n) return true;
  return (await integrations.decide(member.guild, name, member)) ?? (bits & rightBits[right]) !== 0n;
}

const postBits: Record<PostPermission, bigint> = {
  viewChannel: PermissionFlagsBits.ViewChannel,
  sendMessages: PermissionFlagsBits.SendMessages,
};

/** What is lacking of what it takes to begin something in a channel. */
export function postLacking(held: bigint): PostPermission[] {
  const needed = ['viewChannel', 'sendMessages'] as const;
  return needed.filter((permission) => (held & postBits[permission]) === 0n);
}
