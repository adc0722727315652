import {
  ComponentType,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Command } from '../../command/command.ts';
import { listOptions, wordsOf, type AnyValues, type Option, type OptionName } from '../../command/option.ts';
import type { Words } from '../../words/words.ts';
import { shorten } from '../card/actions.ts';
import { fieldFor, type Held } from './field.ts';
import type { Offers } from '../interactions/typing-place.ts';

type Reader = { words: Words; locale: string };

/**
 * A form for the options that a person has to give or may change, five at most; each shows the value that it already
 * has. Its id is the press that it completes.
 */
export function buildModal(
  id: string,
  { command, values, offers }: { command: Command; values: AnyValues; offers: Offers },
  asked: readonly string[],
  reader: Reader,
): APIModalInteractionResponseCallbackData {
  const { words } = reader;
  const options = listOptions(command.options).filter(([name]) => asked.includes(name));
  return {
    custom_id: id,
    title: shorten(titleOf(command, options, words), 45),
    components: options
      .slice(0, 5)
      .map(([name, option]) =>
        fieldOf(name, option, { value: values[name], offered: offers.get(name) ?? [] }, reader),
      ),
  };
}

/** A single setting is the form's title itself. */
function titleOf({ name }: Command, options: readonly [OptionName, Option][], words: Words): string {
  const [only] = options;
  if (options.some(([, { source }]) => source)) return words.labels.pasteTitle;
  if (options.length === 1 && only?.[1].setting) return wordsOf(words, ...only).label;
  return words.commands[name].description;
}

function fieldOf(
  name: OptionName,
  option: Option,
  held: Pick<Held, 'value' | 'offered'>,
  { words, locale }: Reader,
): APILabelComponent {
  const { label, description } = wordsOf(words, name, option);
  return {
    type: ComponentType.Label,
    label: shorten(label, 45),
    description: shorten(description, 100),
    component: fieldFor(option, { id: name, ...held, words, locale }),
  };
}
