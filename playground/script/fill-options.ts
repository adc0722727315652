import { chooseCommand, type CommandOption, type CommandValues, componentTypes } from 'local-discord';
import { entriesOf, valuesOf } from './choices.ts';
import { ScriptError } from './script-error.ts';
import type { StepInput, Step } from './parse-script.ts';
import { channelOf, fileOf, personOf, textOf, type Playback } from './playback.ts';

/** The kinds of options, by Discord's numbers. */
const optionTypes = { integer: 4, boolean: 5, number: 10, file: 11 };
/** Kinds of options whose values are ids, and the select that has the same entries. */
const selectTypes: Record<number, number> = {
  6: componentTypes.userSelect,
  7: componentTypes.channelSelect,
  8: componentTypes.roleSelect,
  9: componentTypes.mentionableSelect,
};

function isTrue({ name, text, line }: StepInput): boolean {
  if (text !== 'true' && text !== 'false') throw new ScriptError(line, `"${name}" is true or false`);
  return text === 'true';
}

function valueOf(playback: Playback, option: CommandOption, input: StepInput): CommandValues[string] {
  const { type, choices } = option;
  if (type === optionTypes.file) return fileOf(playback, input);
  if (type === optionTypes.boolean) return isTrue(input);
  const picked = selectTypes[type];
  const entries = picked && entriesOf(playback.discord.world, { type: picked });
  if (entries) return valuesOf(entries, input.text, input.line)[0] ?? '';
  const text = textOf(playback, input);
  const value = choices?.find(({ name }) => name === text)?.value ?? text;
  return type === optionTypes.integer || type === optionTypes.number ? Number(value) : value;
}

/** A slash command's options as a person's client sends them. */
export function optionsOf(playback: Playback, { rest, inputs }: Step): CommandValues {
  const { options } = chooseCommand(
    playback.discord.world,
    personOf(playback).account,
    channelOf(playback),
    rest,
  );
  const entries = inputs.map((one) => {
    const option = options.find(({ name }) => name === one.name);
    const names = options.map(({ name }) => name).join(', ') || 'none';
    if (!option) throw new ScriptError(one.line, `/${rest} has no option "${one.name}", only ${names}`);
    return [option.name, valueOf(playback, option, one)] as const;
  });
  return Object.fromEntries(entries);
}
