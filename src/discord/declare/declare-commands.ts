import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandSubcommandOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Right } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { groupOf, ownName, type GroupName } from '../../command/name.ts';
import { wordsFor } from '../../words/words.ts';
import { declareOptions, named, translated } from './declare-option.ts';
import { commonRight, rightBits } from '../access/rights.ts';

const { ChatInput } = ApplicationCommandType;
const { BotDM, Guild, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;

/** Every attribute is stated, so that a declaration can be compared with what Discord holds. */
export function declareCommands(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const listed = commands.filter(({ buttonOnly }) => !buttonOnly);
  const groups = new Set(listed.map(({ name }) => groupOf(name)).filter((group) => group !== null));
  return [
    ...listed.filter(({ name }) => groupOf(name) === null).map(declareSlash),
    ...Array.from(groups, (group) => declareGroup(group, membersOf(group, listed))),
    ...listed.flatMap(declareMenu),
  ];
}

/** A command in a message's menu has a name of its own, and neither description nor options. */
function declareMenu({ menu, needs, right }: Command): RESTPostAPIApplicationCommandsJSONBody[] {
  if (menu === undefined) return [];
  return [
    {
      type: ApplicationCommandType.Message,
      name: menuName(menu),
      name_localizations: translated(({ menus }) => menus[menu]),
      ...whereAllowed(needs, right),
    },
  ];
}

/** What a menu's command is called in an interaction, whatever the person's language. */
export function menuName(menu: NonNullable<Command['menu']>): string {
  return wordsFor('en').menus[menu];
}

function whereAllowed(needs: Command['needs'], right: Right | undefined) {
  return {
    contexts: needs === 'guild' ? [Guild] : [Guild, BotDM, PrivateChannel],
    integration_types: needs === 'guild' ? [GuildInstall] : [GuildInstall, UserInstall],
    default_member_permissions: right === undefined ? null : rightBits[right].toString(),
    nsfw: false,
  };
}

function declareSlash({ name, options, needs, right }: Command): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ChatInput,
    name,
    ...named((words) => words.commands[name]),
    options: declareOptions(options),
    ...whereAllowed(needs, right),
  };
}

function membersOf(group: GroupName, commands: readonly Command[]): Command[] {
  return commands.filter(({ name }) => groupOf(name) === group);
}

/** It can be used wherever one of its members can; the bot itself refuses those that can't. */
function declareGroup(name: GroupName, members: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ChatInput,
    name,
    ...named((words) => words.groups[name]),
    options: members.map(declareMember),
    ...whereAllowed(
      members.every(({ needs }) => needs === 'guild') ? 'guild' : undefined,
      commonRight(members),
    ),
  };
}

function declareMember({ name, options }: Command): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name: ownName(name),
    ...named((words) => words.commands[name]),
    options: declareOptions(options),
  };
}
