import {
  ApplicationCommandOptionType,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
} from 'discord.js';
import type { Command } from '../../command/command.ts';

type Data = {
  name: string;
  options?: APIApplicationCommandInteractionDataOption[] | undefined;
};

export type ResolvedCommand = {
  command: Command;
  options: APIApplicationCommandInteractionDataBasicOption[];
};

/** The command that a slash command or one of its sub-commands stands for, with its options; null where there is none. */
export function resolveCommand(commands: readonly Command[], data: Data): ResolvedCommand | null {
  const [first, ...rest] = data.options ?? [];
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const isMember = first?.type === Subcommand && rest.length === 0;
  const name = isMember ? `${data.name} ${first.name}` : data.name;
  const sent = isMember ? first.options : data.options;
  const options = (sent ?? []).filter(
    (option) => option.type !== Subcommand && option.type !== SubcommandGroup,
  );
  const command = commands.find((command) => !command.buttonOnly && command.name === name);
  return command ? { command, options } : null;
}
