import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type APIApplicationCommandBasicOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command } from '../command/command.ts';
import { listOptions, type Option, type OptionName } from '../command/option.ts';
import { wordsFor, type Words } from '../words/words.ts';

const { ChatInput } = ApplicationCommandType;
const { BotDM, Guild, PrivateChannel } = InteractionContextType;
const { GuildInstall, UserInstall } = ApplicationIntegrationType;
const english = wordsFor('en');

/** Every attribute is stated, so that a declaration can be compared with what Discord holds. */
export function declareCommands(commands: readonly Command[]): RESTPostAPIApplicationCommandsJSONBody[] {
  const typed = commands.filter(({ reach }) => reach === 'typed');
  return [...typed.map(declareSlash), ...typed.flatMap(declareMenu)];
}

/** A command in a message's menu has a name of its own, and neither description nor options. */
function declareMenu({ menu, needs }: Command): RESTPostAPIApplicationCommandsJSONBody[] {
  if (menu === undefined) return [];
  return [
    {
      type: ApplicationCommandType.Message,
      name: menuName(menu),
      name_localizations: translated(({ menus }) => menus[menu]),
      ...whereAllowed(needs),
    },
  ];
}

/** What a menu's command is called in an interaction, whatever the person's language. */
export function menuName(menu: NonNullable<Command['menu']>): string {
  return english.menus[menu];
}

function whereAllowed(needs: Command['needs']) {
  return {
    contexts: needs === 'guild' ? [Guild] : [Guild, BotDM, PrivateChannel],
    integration_types: needs === 'guild' ? [GuildInstall] : [GuildInstall, UserInstall],
    default_member_permissions: null,
    nsfw: false,
  };
}

function declareSlash({ name, options, needs }: Command): RESTPostAPIApplicationCommandsJSONBody {
  return {
    type: ChatInput,
    name,
    ...named((words) => words.commands[name]),
    options: listOptions(options)
      .filter(([, option]) => !option.hidden)
      .toSorted(([, one], [, other]) => Number(other.required ?? false) - Number(one.required ?? false))
      .map(([name, option]) => declareOption(name, option)),
    ...whereAllowed(needs),
  };
}

function declareOption(name: OptionName, option: Option): APIApplicationCommandBasicOption {
  const common = {
    name,
    ...named((words) => words.options[name]),
    required: option.required ?? false,
  };
  const { Attachment, Boolean, String } = ApplicationCommandOptionType;
  switch (option.type) {
    case 'text':
      return {
        ...common,
        type: String,
        min_length: 1,
        max_length: option.maxLength,
        autocomplete: option.source ?? false,
      };
    case 'language':
      return { ...common, type: String, min_length: 1, max_length: 50, autocomplete: true };
    case 'choice':
      return { ...common, type: String, choices: option.choices.map(declareChoice) };
    case 'file':
      return { ...common, type: Attachment };
    case 'flag':
      return { ...common, type: Boolean };
    default:
      return option satisfies never;
  }
}

function declareChoice(value: keyof Words['choices']) {
  return {
    name: english.choices[value],
    name_localizations: translated((words) => words.choices[value]),
    value,
  };
}

function named(of: (words: Words) => { name: string; description: string }) {
  return {
    name_localizations: translated((words) => of(words).name),
    description: of(english).description,
    description_localizations: translated((words) => of(words).description),
  };
}

/** By Discord's locales, each that has a catalogue of its own. */
function translated(of: (words: Words) => string): Partial<Record<Locale, string>> {
  const locales = Object.values(Locale).filter((locale) => wordsFor(locale) !== english);
  return Object.fromEntries(locales.map((locale) => [locale, of(wordsFor(locale))]));
}
