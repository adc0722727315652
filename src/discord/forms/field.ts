import { ComponentType, type APIComponentInLabel } from 'discord.js';
import type { AnyValues, Option } from '../../command/option.ts';
import type { Suggestion } from '../../command/suggest.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../card/actions.ts';
import { selectFor, selectField } from './select-field.ts';
import { hostsInput, languageInput, numberInput, textInput, type Field } from './text-field.ts';

/** `value` is what the option already holds; of what is `offered`, if anything, one has to be chosen. */
export type Held = {
  id: string;
  value: AnyValues[string];
  offered: readonly Suggestion[];
  words: Words;
  locale: string;
};

/** The most radio buttons of a group. */
const mostRadios = 10;

/**
 * What a form shows for an option. Of several sources one will do, a list may be empty, and a value that is there can
 * be taken away; anything else that is asked for is needed.
 */
export function fieldFor(option: Option, held: Held): APIComponentInLabel {
  const required = option.required ?? (!option.source && held.value === undefined);
  const common = { custom_id: held.id, required };
  switch (option.type) {
    case 'text':
      return held.offered.length > 0 ? offeredSelect(common, held) : textInput(common, option, held);
    case 'language':
      return languageInput(common, held);
    case 'number':
      return numberInput(common, option, held);
    case 'hosts':
      return hostsInput(common, held);
    case 'choice':
    case 'flag':
      return oneOf(choicesOf(option, held), common);
    case 'file':
      return { type: ComponentType.FileUpload, ...common };
    case 'channel':
    case 'person':
    case 'channels':
    case 'roles':
      return selectFor(option.type, common, held.value);
    default:
      return option satisfies never;
  }
}

type Choice = { value: string; label: string; isHeld: boolean };

function choicesOf(
  option: Extract<Option, { type: 'choice' | 'flag' }>,
  { words, value: held }: Held,
): Choice[] {
  const { choices, labels } = words;
  if (option.type === 'choice') {
    return option.choices.map((value) => ({ value, label: choices[value], isHeld: value === held }));
  }
  return [
    { value: 'yes', label: labels.yes, isHeld: held === true },
    { value: 'no', label: labels.no, isHeld: held === false },
  ];
}

/** Unlike radio buttons, what was chosen can be taken back. */
function offeredSelect(common: Field, { offered, value: held }: Held): APIComponentInLabel {
  const fitting = offered.filter(({ value }) => value.length <= 100).slice(0, 25);
  const choices = fitting.map(({ name, value }) => ({ value, label: name, isHeld: value === held }));
  return { type: ComponentType.StringSelect, ...selectField(common), options: optionsOf(choices) };
}

/** Radio buttons show all there is at once; a select takes over where there are too many, or only one. */
function oneOf(choices: readonly Choice[], common: Field): APIComponentInLabel {
  const options = optionsOf(choices);
  const areFew = options.length > 1 && options.length <= mostRadios;
  if (areFew) return { type: ComponentType.RadioGroup, ...common, options };
  return { type: ComponentType.StringSelect, ...selectField(common), options };
}

function optionsOf(choices: readonly Choice[]) {
  return choices.map(({ value, label, isHeld }) => ({
    value,
    label: shorten(label, 100),
    ...(isHeld && { default: true }),
  }));
}
