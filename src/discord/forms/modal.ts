import {
  ComponentType,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Command } from '../../command/command.ts';
import {
  listOptions,
  wordsOf,
  type AnyValues,
  type Option,
  type OptionName,
} from '../../command/options/option.ts';
import { nameIn } from '../../command/name.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../card/actions.ts';
import type { Suggestion } from '../../command/options/suggest.ts';
import { fieldFor, type FieldState } from './field.ts';

/** What a form has room for. */
export const mostFields = 5;

/** By option: what there is to choose from where nothing else will do. */
export type Suggestions = ReadonlyMap<string, readonly Suggestion[]>;

type Reader = { words: Words; locale: string };

/**
 * A form for the options that a person has to give or may change, `mostFields` at most; each shows the value that it already
 * has. Its id is the invocation that it completes.
 */
export function buildModal(
  id: string,
  { command, values, suggestions }: { command: Command; values: AnyValues; suggestions: Suggestions },
  prompts: readonly string[],
  reader: Reader,
): APIModalInteractionResponseCallbackData {
  const { words } = reader;
  const options = listOptions(command.options).filter(([name]) => prompts.includes(name));
  return {
    custom_id: id,
    title: shorten(titleOf(command, options, words), maxTitle),
    components: options.map(([name, option]) =>
      fieldOf(name, option, { value: values[name], suggestions: suggestions.get(name) ?? [] }, reader),
    ),
  };
}

/** Discord's limit, in characters. */
const maxTitle = 45;

/** A single setting is the form's title itself; a command is called by its name where what it does takes more room. */
function titleOf({ name }: Command, options: readonly [OptionName, Option][], words: Words): string {
  const [only] = options;
  if (options.some(([, { source }]) => source)) return words.labels.pasteTitle;
  if (options.length === 1 && only?.[1].setting) return wordsOf(words, ...only).label;
  const { description } = words.commands[name];
  return description.length <= maxTitle ? description : `/${nameIn(words, name)}`;
}

function fieldOf(
  name: OptionName,
  option: Option,
  state: Pick<FieldState, 'value' | 'suggestions'>,
  { words, locale }: Reader,
): APILabelComponent {
  const { label, description } = wordsOf(words, name, option);
  return {
    type: ComponentType.Label,
    label: shorten(label, 45),
    description: shorten(description, 100),
    component: fieldFor(option, { id: name, ...state, words, locale }),
  };
}
