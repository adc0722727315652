import { ApplicationCommandOptionType, Locale, type APIApplicationCommandBasicOption } from 'discord.js';
import { listOptions, type Option, type OptionName, type Options } from '../command/option.ts';
import { wordsFor, type Words } from '../words/words.ts';

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
  return Object.fromEntries(locales.map((locale) => [locale, of(wordsFor(locale))]));
}
