import {
  ComponentType,
  type APIAttachment,
  type APIMessage,
  type APIMessageTopLevelComponent,
} from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { offeredValues, sourceValues } from '../../command/conversation.ts';
import { listOptions, type AnyValues } from '../../command/options/option.ts';
import { fileOption, fileValue, hasExtension } from './attachments.ts';
import { linksIn } from './parse-links.ts';
import { decodeCustomId, type InvocationStore } from '../custom-ids/invocation-ids.ts';

/** A message that somebody points at: by replying to it, or in its menu. */
export type Target = Pick<APIMessage, 'author' | 'content' | 'attachments'> &
  Partial<Pick<APIMessage, 'components' | 'embeds' | 'message_snapshots'>>;

/** What it takes to read a card of the bot's own. */
export type CardReader = {
  /** The bot's own user. */
  bot: string;
  commands: readonly Command[];
  invocations: InvocationStore;
};

/** Shorter than this no text is an article; in characters. */
const minTextLength = 80;

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
  // A forward may come from anywhere: what was said there about the article stays there.
  if (card) return sourceValues(command, card);
  const isBare = content === '' && attachments.length === 0 && !embeds?.length && !components?.length;
  if (isBare) throw new Refusal('message.unreadable', {});
  const link = linksIn(content)[0] ?? embeds?.find(({ url }) => url)?.url;
  const text = content.trim().length >= minTextLength ? content : undefined;
  const values = sourceText(command, link) ?? fileIn(command, attachments) ?? sourceText(command, text);
  if (!values) throw new Refusal('message.empty', {});
  return values;
}

/** A text or link as the value of the command's first text source. */
export function sourceText({ options }: Command, text: string | undefined): AnyValues | null {
  const found = listOptions(options).find(([, { type, source }]) => type === 'text' && source);
  return found && text !== undefined ? { [found[0]]: text } : null;
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
  const ids = buttonIds(components ?? []);
  const invocations = await Promise.all(
    ids.map((id) => decodeCustomId(id, deps.commands, deps.invocations).catch(() => null)),
  );
  const known = invocations.filter((invocation) => invocation !== null);
  return offeredValues(
    known.map((invocation) => ({ command: invocation.command.name, values: invocation.values })),
    command,
  );
}

function buttonIds(components: readonly APIMessageTopLevelComponent[]): string[] {
  const parts = components.flatMap((row) => (row.type === ComponentType.ActionRow ? row.components : []));
  return parts.flatMap((part) => {
    return part.type === ComponentType.Button && 'custom_id' in part ? [part.custom_id] : [];
  });
}
