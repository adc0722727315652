import { ApplicationCommandOptionType, Locale, type APIApplicationCommandBasicOption } from 'discord.js';
import {
  listOptions,
  maxListLength,
  rangeOf,
  suggestOf,
  wordsOf,
  type Option,
  type OptionName,
  type Options,
} from '../../command/options/option.ts';
import { wordsFor, type Words } from '../../words/words.ts';
import { channelTypesOf } from '../access/channels.ts';

const english = wordsFor('en');

/** Discord wants the required ones first. */
export function declareOptions(options: Options): APIApplicationCommandBasicOption[] {
  return listOptions(options)
    .filter(([, option]) => !option.hidden)
    .toSorted(([, one], [, other]) => Number(other.required ?? false) - Number(one.required ?? false))
    .map(([name, option]) => declareOption(name, option));
}

function declareOption(name: OptionName, option: Option): APIApplicationCommandBasicOption {
  const common = {
    name,
    ...named((words) => wordsOf(words, name, option)),
    required: option.required ?? false,
  };
  const { Attachment, Boolean, Channel, Role, String, User } = ApplicationCommandOptionType;
  switch (option.type) {
    case 'choice':
      return { ...common, type: String, choices: option.choices.map(declareChoice) };
    case 'number':
      return declareNumber(common, option);
    case 'channel':
      return { ...common, type: Channel, channel_types: channelTypesOf(option) };
    case 'person':
      return { ...common, type: User };
    case 'role':
      return { ...common, type: Role };
    case 'file':
      return { ...common, type: Attachment };
    case 'flag':
      return { ...common, type: Boolean };
    case 'text':
    case 'language':
    case 'channels':
    case 'roles':
    case 'hosts':
    case 'time':
    case 'span':
    case 'zone':
    case 'words':
    case 'languages':
      return { ...common, type: String, min_length: 1, ...typingOf(option) };
    default:
      return option satisfies never;
  }
}

type TypedList = 'channels' | 'roles' | 'hosts' | 'words' | 'languages';
type TypedName = 'language' | 'time' | 'span' | 'zone';
type Of<T extends Option['type']> = Extract<Option, { type: T }>;

function typingOf(option: Of<'text' | TypedList | TypedName>) {
  const autocomplete = suggestOf(option) !== undefined;
  if (option.type === 'text') return { max_length: option.maxLength, autocomplete };
  return { max_length: isList(option) ? maxListLength : 50, autocomplete };
}

function isList({ type }: Option): boolean {
  return (
    type === 'channels' || type === 'roles' || type === 'hosts' || type === 'words' || type === 'languages'
  );
}

function declareNumber(
  common: Pick<APIApplicationCommandBasicOption, 'name' | 'description' | 'required'>,
  option: Of<'number'>,
): APIApplicationCommandBasicOption {
  const { Integer, Number } = ApplicationCommandOptionType;
  const { min, max } = rangeOf(option);
  const range = { min_value: min, max_value: max };
  return option.whole ? { ...common, ...range, type: Integer } : { ...common, ...range, type: Number };
}

function declareChoice(value: keyof Words['choices']) {
  return {
    name: english.choices[value],
    name_localizations: translated((words) => words.choices[value]),
    value,
  };
}

export function named(of: (words: Words) => { name: string; description: string }) {
  return {
    name_localizations: translated((words) => of(words).name),
    description: of(english).description,
    description_localizations: translated((words) => of(words).description),
  };
}

/** By Discord's locales, each that has a catalogue of its own. */
export function translated(of: (words: Words) => string): Partial<Record<Locale, string>> {
  const locales = Object.values(Locale).filter((locale) => wordsFor(locale) !== english);
  return Object.fromEntries(locales.map((locale) => [locale, of(wordsFor(locale))] as const));
}
