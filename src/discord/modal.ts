import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord.js';
import type { Command } from '../command/command.ts';
import { listOptions, type Option, type OptionName } from '../command/option.ts';
import type { Words } from '../words/words.ts';
import { shorten } from './card/actions.ts';

/** The most characters that Discord lets a person type into a field. */
const fieldLength = 4000;

/** A form for the options that a person still has to give, five at most; its id is the press that it completes. */
export function openModal(
  id: string,
  command: Command,
  missing: readonly string[],
  words: Words,
): APIModalInteractionResponseCallbackData {
  const asked = listOptions(command.options).filter(([name]) => missing.includes(name));
  const title = asked.some(([, { source }]) => source)
    ? words.labels.pasteTitle
    : words.commands[command.name].description;
  return {
    custom_id: id,
    title: shorten(title, 45),
    components: asked.slice(0, 5).flatMap(([name, option]) => field(name, option, words)),
  };
}

function field(name: OptionName, option: Option, words: Words): APILabelComponent[] {
  const component = input(name, option, words);
  if (component === null) return [];
  const { name: label, description } = words.options[name];
  const capital = label.charAt(0).toUpperCase() + label.slice(1);
  return [
    {
      type: ComponentType.Label,
      label: shorten(capital, 45),
      description: shorten(description, 100),
      component,
    },
  ];
}

/** A flag is never missing. Of several sources one will do; anything else that is asked for is needed. */
function input(name: OptionName, option: Option, words: Words): APILabelComponent['component'] | null {
  const required = !option.source;
  const line = { type: ComponentType.TextInput, custom_id: name, required } as const;
  switch (option.type) {
    case 'text': {
      const style = option.long ? TextInputStyle.Paragraph : TextInputStyle.Short;
      return { ...line, style, max_length: Math.min(option.maxLength, fieldLength) };
    }
    case 'language':
      return { ...line, style: TextInputStyle.Short, max_length: 50 };
    case 'choice': {
      const options = option.choices.map((value) => ({ label: words.choices[value], value }));
      return { type: ComponentType.StringSelect, custom_id: name, options, required };
    }
    case 'file':
      return { type: ComponentType.FileUpload, custom_id: name, required };
    case 'flag':
      return null;
    default:
      return option satisfies never;
  }
}
