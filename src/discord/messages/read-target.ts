import {
  ComponentType,
  type APIAttachment,
  type APIMessage,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { listOptions, type AnyValues } from '../../command/option.ts';
import { fileOption, fileValue, hasExtension } from './attachments.ts';
import type { Dependencies } from '../dependencies.ts';
import { linksIn } from './parse-mention.ts';
import { decodeCustomId, type InvocationStore } from '../state/custom-id.ts';
import { offeredValues } from '../state/conversation.ts';

/** A message that somebody points at: by replying to it, or in its menu. */
export type Target = Pick<APIMessage, 'author' | 'content' | 'attachments'> &
  Partial<Pick<APIMessage, 'components' | 'embeds' | 'message_snapshots'>>;

/** What it takes to read a card of the bot's own. */
export type CardReader = Pick<Dependencies, 'bot' | 'commands'> & { invocations: InvocationStore };

/** Shorter than this no text is an article; in characters. */
const shortestText = 80;

/**
 * What there is to read in a message, as values for a command: a link, a file, or a text that is long enough. A card
 * of the bot's own, forwarded or not, goes on about its article; null where it has none.
 * @throws Refusal `message.empty`, `message.unreadable`, `file.large`
 */
export async function targetValues(
  deps: CardReader,
  command: Command,
  target: Target,
): Promise<AnyValues | null> {
  if (target.author.id === deps.bot) return cardValues(deps, command, target);
  const [forwarded] = target.message_snapshots ?? [];
  const { content, attachments, embeds, components } = forwarded?.message ?? target;
  const card = forwarded && (await cardValues(deps, command, forwarded.message));
  if (card) return sourcesOf(command, card);
  const isBare = content === '' && attachments.length === 0 && !embeds?.length && !components?.length;
  if (isBare) throw new Refusal('message.unreadable', {});
  const file = fileIn(command, attachments);
  const text = content.trim().length >= shortestText ? content : undefined;
  const link = linksIn(content)[0] ?? embeds?.find(({ url }) => url)?.url;
  const values = link === undefined ? (file ?? sourceText(command, text)) : sourceText(command, link);
  if (!values) throw new Refusal('message.empty', {});
  return values;
}

/** A text or link as the value of the command's first text source. */
export function sourceText({ options }: Command, text: string | undefined): AnyValues | null {
  const found = listOptions(options).find(([, { type, source }]) => type === 'text' && source);
  return found && text !== undefined ? { [found[0]]: text } : null;
}

/** A forward may come from anywhere: what was said there about the article stays there. */
function sourcesOf({ options }: Command, values: AnyValues): AnyValues {
  const sources = listOptions(options).filter(([name, { source }]) => source && values[name]);
  return Object.fromEntries(sources.map(([name]) => [name, values[name]]));
}

function fileIn(command: Command, attachments: readonly APIAttachment[]): AnyValues | null {
  const option = fileOption(command);
  const file = option && attachments.find(({ filename }) => hasExtension(filename, option.extensions));
  return file ? { [option.name]: fileValue(file, option.extensions) } : null;
}

/** A card knows what can be asked next: the same command as one of its buttons, or another about the same source. */
async function cardValues(
  deps: CardReader,
  command: Command,
  { components }: Pick<Target, 'components'>,
): Promise<AnyValues | null> {
  const ids = pressIds(components ?? []);
  const invocations = await Promise.all(
    ids.map((id) => decodeCustomId(id, deps.commands, deps.invocations).catch(() => null)),
  );
  const known = invocations.filter((press) => press !== null);
  return offeredValues(
    known.map((press) => ({ command: press.command.name, values: press.values })),
    command,
  );
}

function pressIds(components: readonly APIMessageTopLevelComponent[]): string[] {
  const parts = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  return parts.flatMap((part) => {
    return part.type === ComponentType.Button && 'custom_id' in part ? [part.custom_id] : [];
  });
}
