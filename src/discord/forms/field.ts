import { ComponentType, type APIComponentInLabel } from 'discord.js';
import type { AnyValues, Option } from '../../command/options/option.ts';
import type { Suggestion } from '../../command/options/suggest.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../card/actions.ts';
import { selectFor, selectField } from './select-field.ts';
import {
  languageInput,
  languagesInput,
  linesInput,
  numberInput,
  shortInput,
  textInput,
  type Field,
} from './text-field.ts';

/** `value` is what the option already holds; of the `suggestions`, if there are any, one has to be chosen. */
export type FieldState = {
  id: string;
  value: AnyValues[string];
  suggestions: readonly Suggestion[];
  words: Words;
  locale: string;
};

/** The most radio buttons of a group. */
const maxRadios = 10;

/**
 * What a form shows for an option. Of several sources one will do, a list may be empty, and a value that is there can
 * be taken away; anything else is required.
 */
export function fieldFor(option: Option, state: FieldState): APIComponentInLabel {
  const required = option.required ?? (!option.source && state.value === undefined);
  const common = { custom_id: state.id, required };
  switch (option.type) {
    case 'text':
      return state.suggestions.length > 0
        ? suggestionSelect(common, state)
        : textInput(common, option, state);
    case 'language':
      return languageInput(common, state);
    case 'number':
      return numberInput(common, option, state);
    case 'hosts':
    case 'words':
      return linesInput(common, state);
    case 'languages':
      return languagesInput(common, state);
    case 'time':
    case 'span':
    case 'zone':
      return shortInput(common, state);
    case 'choice':
    case 'flag':
      return oneOf(choicesOf(option, state), common);
    case 'file':
      return { type: ComponentType.FileUpload, ...common };
    case 'channel':
    case 'person':
    case 'role':
    case 'channels':
    case 'roles':
      return selectFor(option, common, state.value);
    default:
      return option satisfies never;
  }
}

type Choice = { value: string; label: string; isCurrent: boolean };

function choicesOf(
  option: Extract<Option, { type: 'choice' | 'flag' }>,
  { words, value: current }: FieldState,
): Choice[] {
  const { choices, labels } = words;
  if (option.type === 'choice') {
    return option.choices.map((value) => ({ value, label: choices[value], isCurrent: value === current }));
  }
  return [
    { value: 'yes', label: labels.yes, isCurrent: current === true || current === 'yes' },
    { value: 'no', label: labels.no, isCurrent: current === false || current === 'no' },
  ];
}

/** Unlike radio buttons, what was chosen can be taken back. */
function suggestionSelect(common: Field, { suggestions, value: current }: FieldState): APIComponentInLabel {
  const fitting = suggestions.filter(({ value }) => value.length <= 100).slice(0, 25);
  const choices = fitting.map(({ name, value }) => ({ value, label: name, isCurrent: value === current }));
  return { type: ComponentType.StringSelect, ...selectField(common), options: optionsOf(choices) };
}

/** Radio buttons show all there is at once; a select takes over where there are too many, or only one. */
function oneOf(choices: readonly Choice[], common: Field): APIComponentInLabel {
  const options = optionsOf(choices);
  const areFew = options.length > 1 && options.length <= maxRadios;
  if (areFew) return { type: ComponentType.RadioGroup, ...common, options };
  return { type: ComponentType.StringSelect, ...selectField(common), options };
}

function optionsOf(choices: readonly Choice[]) {
  return choices.map(({ value, label, isCurrent }) => ({
    value,
    label: shorten(label, 100),
    ...(isCurrent && { default: true }),
  }));
}
