import type { Account, Channel, Command, CommandPermission } from '../state/model.ts';
import type { World } from '../state/world.ts';

/** What is set under Integrations: for a person, else for their roles, else for everyone; null where nothing is. */
function judge(entries: readonly CommandPermission[], userId: string, roles: string[], guildId: string) {
  const layers = [
    entries.filter(({ type, id }) => type === 2 && id === userId),
    entries.filter(({ type, id }) => type === 1 && roles.includes(id)),
    entries.filter(({ type, id }) => type === 1 && id === guildId),
  ];
  const first = layers.find((layer) => layer.length > 0);
  return first ? first.some(({ permission }) => permission) : null;
}

/** A channel's own entry, else that of all channels, whose id is the guild's minus one. */
function isOpenIn(entries: readonly CommandPermission[], channel: Channel, guildId: string): boolean {
  const ids = [channel.parentId ?? channel.id, (BigInt(guildId) - 1n).toString()];
  const found = ids.map((id) => entries.find((entry) => entry.type === 3 && entry.id === id));
  return found.find((entry) => entry !== undefined)?.permission ?? true;
}

/** What a guild's admins have set for somebody and a command, or for all commands; null where they have set nothing. */
export function judgeByIntegrations(
  world: World,
  command: Command,
  account: Account,
  channel: Channel,
): boolean | null {
  const guildId = channel.guildId ?? '';
  const set = world.commandPermissions.get(guildId);
  const own = set?.get(command.id) ?? [];
  const all = set?.get(world.application.id) ?? [];
  if (!isOpenIn(own.some(({ type }) => type === 3) ? own : all, channel, guildId)) return false;
  const roles = world.guilds.get(guildId)?.members.get(account.user.id)?.roles ?? [];
  const said = [own, all].map((entries) => judge(entries, account.user.id, roles, guildId));
  return said.find((one) => one !== null) ?? null;
}
