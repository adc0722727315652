import { PermissionFlagsBits } from 'discord.js';
import { Refusal, type Right } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { groupOf } from '../../command/name.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Member } from './permissions.ts';

export const rightBits: Record<Right, bigint> = {
  manageServer: PermissionFlagsBits.ManageGuild,
  manageMessages: PermissionFlagsBits.ManageMessages,
};

/** The right that all commands of one slash command ask for; undefined where they differ. */
export function commonRight(members: readonly Command[]): Right | undefined {
  const rights = new Set(members.map(({ right }) => right));
  const [right] = rights;
  return rights.size === 1 ? right : undefined;
}

/** Whether Discord itself checks the right before it sends a slash command. */
export function isDeclared(
  { commands, integrations }: Pick<Dependencies, 'commands' | 'integrations'>,
  command: Command,
): boolean {
  const group = groupOf(command.name);
  const members = commands.filter(({ name, reach }) => reach === 'typed' && groupOf(name) === group);
  return integrations.isLearned && (group === null || commonRight(members) !== undefined);
}

/** Somebody in a guild; `permissions` is asked only where it matters. */
export type GuildMember = Member & { guild: string | null; permissions: () => Promise<bigint> };

/** A press, a form or a message could come from anybody: what Discord would have checked is checked here. */
export async function mayUse(
  { integrations }: Pick<Dependencies, 'integrations'>,
  { name, right }: Command,
  claimant: GuildMember,
): Promise<boolean> {
  // Outside guilds everybody has what is theirs.
  if (right === undefined || claimant.guild === null) return true;
  const held = await claimant.permissions();
  if ((held & PermissionFlagsBits.Administrator) !== 0n) return true;
  return (await integrations.judge(claimant.guild, name, claimant)) ?? (held & rightBits[right]) !== 0n;
}

/** @throws Refusal `right.missing` */
export async function requireRight(
  deps: Dependencies,
  command: Command,
  claimant: GuildMember,
): Promise<void> {
  if (command.right === undefined || (await mayUse(deps, command, claimant))) return;
  const { person, guild } = claimant;
  deps.log.warn({ person, guild, command: command.name }, 'somebody without the right was refused');
  throw new Refusal('right.missing', { right: command.right });
}
