import type { APIMessage } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import type { Invocation } from '../../command/conversation.ts';
import { nameIn } from '../../command/name.ts';
import { listOptions, type AnyValues, type OptionName } from '../../command/options/option.ts';
import type { KeyValue } from '../../store/key-value.ts';
import { allWords } from '../../words/words.ts';
import { fileOption, fileValue, hasExtension } from '../sources/attachments.ts';
import { againIn } from './ask-again.ts';
import type { Change } from './parse-change.ts';
import { parseMention } from './parse-mention.ts';
import { type CardReader, sourceText, type Target, targetValues } from '../sources/read-target.ts';

type Message = Target & Pick<APIMessage, 'referenced_message' | 'channel_id'>;
type ReadCommand = { command: Command; values: AnyValues };

type MessageReader = CardReader & { conversations: KeyValue<Invocation[]> };

/**
 * What a message to the bot asks for: each source is a request of its own; words are the question about it, or the
 * name of a command. Without a source of its own it is about the message that it replies to, or what was last read
 * here; small talk gets a word in return; with nothing at all, it is shown how to ask.
 * @throws Refusal `file.kind`, `file.large`, `source.several`, `message.empty`, `message.gone`, `message.unreadable`
 */
export async function readMessage(deps: MessageReader, message: Message): Promise<ReadCommand[]> {
  const { commands } = deps;
  const typed = typedCommand(commands, message.content);
  const { links, text, question, intent, change } = parseMention(typed?.rest ?? message.content);
  const hasSource = links.length > 0 || text !== null || message.attachments.length > 0;
  const isSmallTalk = intent === 'greeting' || intent === 'thanks' || intent === 'guide';
  if (isSmallTalk && !hasSource && !typed)
    return commandFor(commands, intent === 'guide' ? 'nothing' : intent);
  const again = change && !hasSource && !typed ? await askedAgain(deps, message, change) : null;
  if (again) return [again];
  const named = commands.find((command) => question !== null && isName(command, question));
  const part = question !== null ? 'question' : intent === 'people' ? 'people' : 'source';
  const command = typed?.command ?? named ?? commands.find(({ mention }) => mention === part);
  if (!command) return [];
  const rest = named ? {} : { ...questionValues(command, question), ...valuesFor(command, change) };
  const sources = await sourcesOf(deps, command, message, text === null ? links : [text]);
  if (text !== null && sources.length > 1) throw new Refusal('source.several', {});
  if (sources.length > 0) return sources.map((source) => ({ command, values: { ...source, ...rest } }));
  if (typed || question !== null || change || intent !== null) return [{ command, values: rest }];
  return commandFor(commands, 'nothing');
}

function commandFor(commands: readonly Command[], part: NonNullable<Command['mention']>): ReadCommand[] {
  const command = commands.find(({ mention }) => mention === part);
  return command ? [{ command, values: {} }] : [];
}

/** What the card answers that the message replies to, or else the last one of its conversation, otherwise. */
async function askedAgain(
  { bot, commands, conversations }: MessageReader,
  { channel_id, referenced_message: target }: Message,
  change: Change,
): Promise<ReadCommand | null> {
  if (target && target.author.id !== bot) return null;
  return againIn(commands, (await conversations.get(target?.id ?? channel_id)) ?? [], change);
}

/** What a message gives to be read; else what it forwards or replies to. */
async function sourcesOf(
  deps: CardReader,
  command: Command,
  message: Message,
  texts: readonly string[],
): Promise<AnyValues[]> {
  const own = sourcesIn(command, message, texts);
  const other = own.length === 0 && otherMessage(message);
  const target = other ? await targetValues(deps, command, other) : null;
  return target ? [target] : own;
}

/**
 * What a message without a source of its own is about: what it forwards, or what it replies to.
 * @throws Refusal `message.gone`
 */
function otherMessage(message: Message): Target | undefined {
  if (message.message_snapshots?.length) return message;
  if (message.referenced_message === null) throw new Refusal('message.gone', {});
  return message.referenced_message;
}

/** Texts and links, and the files that can be read; where there is nothing else and no file can be, that is said. */
function sourcesIn(command: Command, { attachments }: Message, texts: readonly string[]): AnyValues[] {
  const fromTexts = texts.map((text) => sourceText(command, text)).filter((values) => values !== null);
  const option = fileOption(command);
  if (!option) return fromTexts;
  const readable = attachments.filter(({ filename }) => hasExtension(filename, option.extensions));
  const files = readable.length > 0 || fromTexts.length > 0 ? readable : attachments;
  return [
    ...fromTexts,
    ...files.slice(0, 3).map((file) => ({ [option.name]: fileValue(file, option.extensions) })),
  ];
}

/** Whether these words are nothing but the name or the button, in any language, of a command that needs no more. */
function isName({ name, options, buttonOnly, menu }: Command, words: string): boolean {
  const text = words.toLocaleLowerCase().replace(/^\//u, '');
  const isEnough = listOptions(options).every(([, { required }]) => !required);
  if (buttonOnly || !isEnough) return false;
  return allWords.some((words) => {
    const called = [nameIn(words, name), ...(menu ? [words.menus[menu], words.labels[menu]] : [])];
    return called.some((one) => one.toLocaleLowerCase() === text);
  });
}

/** A command that was written out, in any language, as Discord would have taken it in its own box: "/ask who paid?". */
function typedCommand(
  commands: readonly Command[],
  content: string,
): { command: Command; rest: string } | null {
  const [, line] = /^(?:\s|<@[!&]?\d+>)*\/([^]*)$/u.exec(content) ?? [];
  if (line === undefined) return null;
  for (const command of commands.filter(({ buttonOnly }) => !buttonOnly)) {
    const name = allWords
      .map((words) => nameIn(words, command.name))
      .find((name) => line.toLocaleLowerCase().startsWith(name) && !/^\S/u.test(line.slice(name.length)));
    if (name !== undefined) return { command, rest: line.slice(name.length) };
  }
  return null;
}

/** What a command can honour of it. */
function valuesFor({ options }: Command, change: Change | null): AnyValues {
  return Object.fromEntries(Object.entries(change ?? {}).filter(([name]) => name in options));
}

function questionValues(command: Command, question: string | null): AnyValues {
  const name = questionName(command);
  return name !== null && question !== null ? { [name]: question } : {};
}

/** What was asked, where it is a question. */
export function questionIn(command: Command, values: AnyValues): string | null {
  const question = values[questionName(command) ?? ''];
  return typeof question === 'string' ? question : null;
}

function questionName({ options }: Command): OptionName | null {
  const found = listOptions(options).find(
    ([, { type, required, source }]) => type === 'text' && required && !source,
  );
  return found?.[0] ?? null;
}
