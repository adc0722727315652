import type { APIAttachment } from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import type { Command } from '../command/command.ts';
import { listOptions, type AnyValues } from '../command/option.ts';
import { allWords } from '../words/words.ts';
import { fileOption, fileValue, hasExtension } from './attachment.ts';
import { parseMention } from './mention.ts';

type Message = { content: string; attachments: readonly APIAttachment[] };
type Request = { command: Command; values: AnyValues };

/**
 * What a message to the bot asks for: each source is a request of its own; words are the question about it, or the
 * name of a command; with neither, it is shown how to ask.
 * @throws Refusal `file.kind`, `file.large`, `source.several`
 */
export function readMessage(message: Message, commands: readonly Command[]): Request[] {
  const { links, text, question } = parseMention(message.content);
  const named = commands.find((command) => question !== null && isName(command, question));
  const part = question !== null ? 'question' : 'source';
  const command = named ?? commands.find(({ mention }) => mention === part);
  if (!command) return [];
  const asked = named ? {} : questionValues(command, question);
  const sources = [
    ...[...links, ...(text === null ? [] : [text])].map((source) => textSource(command, source)),
    ...fileSources(command, message.attachments, links.length === 0 && text === null),
  ];
  if (text !== null && sources.length > 1) throw new Refusal('source.several', {});
  if (sources.length > 0) return sources.map((source) => ({ command, values: { ...source, ...asked } }));
  if (question !== null) return [{ command, values: asked }];
  const guide = commands.find(({ mention }) => mention === 'nothing');
  return guide ? [{ command: guide, values: {} }] : [];
}

/** Whether these words are nothing but a command's name, in any language. */
function isName({ name, reach }: Command, words: string): boolean {
  const said = words.toLocaleLowerCase();
  return reach === 'typed' && allWords.some(({ commands }) => commands[name].name === said);
}

function questionValues({ options }: Command, question: string | null): AnyValues {
  const found = listOptions(options).find(
    ([, { type, required, source }]) => type === 'text' && required && !source,
  );
  return found && question !== null ? { [found[0]]: question } : {};
}

function textSource({ options }: Command, text: string): AnyValues {
  const found = listOptions(options).find(([, { type, source }]) => type === 'text' && source);
  return found ? { [found[0]]: text } : {};
}

/** Files that can be read; where nothing else is given and none can, that is said. */
function fileSources(command: Command, files: readonly APIAttachment[], areAll: boolean): AnyValues[] {
  const option = fileOption(command);
  if (!option) return [];
  const readable = files.filter(({ filename }) => hasExtension(filename, option.extensions));
  const chosen = readable.length > 0 || !areAll ? readable : files;
  return chosen.slice(0, 3).map((file) => ({ [option.name]: fileValue(file, option.extensions) }));
}
