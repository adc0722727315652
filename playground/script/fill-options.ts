import { chooseCommand, type CommandOption, type GivenOptions, TYPE } from 'local-discord';
import { entriesOf, valuesOf } from './choices.ts';
import { ScriptFlaw } from './script-error.ts';
import type { Given, Step } from './parse-script.ts';
import { channelOf, fileOf, personOf, textOf, type Stage } from './playback.ts';

/** The kinds of options, by Discord's numbers. */
const KIND = { integer: 4, boolean: 5, number: 10, file: 11 };
/** Kinds of options whose values are ids, and the select that has the same entries. */
const PICKED: Record<number, number> = {
  6: TYPE.userSelect,
  7: TYPE.channelSelect,
  8: TYPE.roleSelect,
  9: TYPE.mentionableSelect,
};

function isTrue({ name, text, line }: Given): boolean {
  if (text !== 'true' && text !== 'false') throw new ScriptFlaw(line, `"${name}" is true or false`);
  return text === 'true';
}

function valueOf(stage: Stage, option: CommandOption, given: Given): GivenOptions[string] {
  const { type, choices } = option;
  if (type === KIND.file) return fileOf(stage, given);
  if (type === KIND.boolean) return isTrue(given);
  const picked = PICKED[type];
  const entries = picked && entriesOf(stage.discord.world, { type: picked });
  if (entries) return valuesOf(entries, given.text, given.line)[0] ?? '';
  const text = textOf(stage, given);
  const value = choices?.find(({ name }) => name === text)?.value ?? text;
  return type === KIND.integer || type === KIND.number ? Number(value) : value;
}

/** A slash command's options as a person's client sends them. */
export function optionsOf(stage: Stage, { rest, given }: Step): GivenOptions {
  const { options } = chooseCommand(stage.discord.world, personOf(stage).account, channelOf(stage), rest);
  const entries = given.map((one) => {
    const option = options.find(({ name }) => name === one.name);
    const names = options.map(({ name }) => name).join(', ') || 'none';
    if (!option) throw new ScriptFlaw(one.line, `/${rest} has no option "${one.name}", only ${names}`);
    return [option.name, valueOf(stage, option, one)] as const;
  });
  return Object.fromEntries(entries);
}
