import { contextOf } from '../state/interaction.ts';
import type { Account, Channel, Command, CommandOption } from '../state/model.ts';
import { judgeByIntegrations } from './command-permissions.ts';
import { can, may, permissionsIn } from '../state/permissions.ts';
import type { World } from '../state/world.ts';
import { UserActionError } from './user-action-error.ts';

/** Where a command shows: in the guild or the bot's DM, if it is installed there or by the person. */
function isOffered(world: World, command: Command, account: Account, channel: Channel): boolean {
  if (command.guild_id && command.guild_id !== channel.guildId) return false;
  if (command.contexts && !command.contexts.includes(contextOf(channel))) return false;
  const inGuild = channel.type === 1 || world.guilds.get(channel.guildId ?? '')?.installed === true;
  const { integration_types: types } = command;
  return (inGuild && types.includes(0)) || (account.installed && types.includes(1));
}

function isAllowed(world: World, command: Command, account: Account, channel: Channel): boolean {
  const { id: userId } = account.user;
  if (!can(world, channel, userId, 'UseApplicationCommands')) return false;
  if (channel.guildId === null) return true;
  const held = permissionsIn(world, channel, userId);
  if (held & may.Administrator) return true;
  const set = judgeByIntegrations(world, command, account, channel);
  if (set !== null) return set;
  if (command.default_member_permissions === null) return true;
  const needed = BigInt(command.default_member_permissions);
  return needed !== 0n && (held & needed) === needed;
}

/** The commands that Discord's client offers this person here. */
export function commandsFor(world: World, account: Account, channel: Channel): Command[] {
  return [...world.commands.values()].filter(
    (command) => isOffered(world, command, account, channel) && isAllowed(world, command, account, channel),
  );
}

export type ChosenCommand = { command: Command; path: string[]; options: CommandOption[] };

/** Finds `config` or `config set`; type 1 is a slash command, 3 a message's menu. */
export function chooseCommand(
  world: World,
  account: Account,
  channel: Channel,
  name: string,
  type = 1,
): ChosenCommand {
  const offered = commandsFor(world, account, channel).filter((command) => command.type === type);
  const whole = offered.find((command) => command.name === name);
  const [first, ...path] = whole ? [name] : name.split(' ');
  const command = whole ?? offered.find((one) => one.name === first);
  if (!command) {
    const names = offered.map((one) => one.name).join(', ') || 'none';
    throw new UserActionError(
      `there is no command "${name}" here for ${account.user.username}, only ${names}`,
    );
  }
  return { command, path, options: optionsAt(command, path) };
}

function optionsAt(command: Command, path: readonly string[]): CommandOption[] {
  let options = command.options ?? [];
  for (const name of path) {
    const inner = options.find((option) => option.name === name && option.type <= 2);
    if (!inner) throw new UserActionError(`/${command.name} has no sub-command "${name}"`);
    options = inner.options ?? [];
  }
  if (options.some((option) => option.type <= 2))
    throw new UserActionError(`/${command.name} needs a sub-command`);
  return options;
}
