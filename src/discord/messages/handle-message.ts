import { MessageType, Routes } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import { hour } from '../../base/time.ts';
import { placeRefusal } from '../../command/access.ts';
import type { Command } from '../../command/command.ts';
import { sourceOptions, type AnyValues } from '../../command/options/option.ts';
import { prepare, type PrepareDependencies } from '../../command/prepare.ts';
import { principalOf } from '../../desk/principal.ts';
import { isThread } from '../access/channels.ts';
import { loggable } from '../discord-errors.ts';
import { guessLocale } from '../phrases/guess-locale.ts';
import type { Settings } from '../../settings/table.ts';
import { acceptRequest } from '../replies/accept-request.ts';
import type { DiscordRequest } from '../replies/discord-request.ts';
import type { RunDependencies } from '../replies/request-run.ts';
import { invocationsFor } from '../custom-ids/invocation-ids.ts';
import { type AutoReadDependencies, autoReadLinks } from './auto-read.ts';
import { decline, type DeclineDependencies, declinePrivately } from './decline.ts';
import { type Message, messageOrigin, type OriginDependencies } from './message-origin.ts';
import { isPlainRequest, mentionsBot, soundsLikeQuestion } from './parse-mention.ts';
import { questionIn, readMessage } from './read-message.ts';

export type MessageDependencies = RunDependencies &
  PrepareDependencies &
  OriginDependencies &
  DeclineDependencies &
  AutoReadDependencies;

/**
 * A message to the bot: each thing that it asks for is answered by itself, and once, even if several processes hear of
 * it. Never throws.
 */
export async function handleMessage(deps: MessageDependencies, message: Message): Promise<void> {
  if (!isFromPerson(message)) return;
  const isAnswered = isForBot(deps, message) || (await isFollowUp(deps, message));
  await (isAnswered ? acceptMention : autoReadLinks)(deps, message);
}

async function acceptMention(deps: MessageDependencies, message: Message): Promise<void> {
  if (deps.blocked.has(message.guild_id ?? ''))
    return deps.logUnreachable(message.channel_id, { guild: message.guild_id, blocked: true });
  let locale = guessLocale(message.content) ?? 'en';
  let refusal: Refusal | null = null;
  try {
    const origin = await messageOrigin(deps, message);
    ({ locale } = origin);
    if (!(await deps.locks.take(origin.place, `message ${message.id}`, hour, true))) return;
    refusal = await placeRefusal(deps.settings, origin);
    const invocations = invocationsFor(deps.invocations, principalOf(origin, false));
    const conversations = deps.conversations(origin.place);
    const found = await readMessage({ ...deps, invocations, conversations }, message).catch(
      (error: unknown) => {
        throw refusal ?? error;
      },
    );
    const accepted = await Promise.all(
      found.map((invocation) => prepareRequest(deps, message, invocation, origin)),
    );
    await Promise.all(accepted.map((one) => accept(deps, one)));
  } catch (error) {
    await (refusal ? declinePrivately : decline)(deps, { message, locale, error });
  }
}

function isFromPerson({ author, type, webhook_id }: Message): boolean {
  if (author.bot || webhook_id !== undefined) return false;
  return type === MessageType.Default || type === MessageType.Reply;
}

/** In direct messages, with the bot's mention, or as a question in reply to it. */
function isForBot({ bot }: MessageDependencies, message: Message): boolean {
  const { content, guild_id, mentions, referenced_message } = message;
  if (guild_id === undefined) return true;
  if (!mentions.some(({ id }) => id === bot)) return false;
  return mentionsBot(content, bot) || (referenced_message?.author.id === bot && soundsLikeQuestion(content));
}

/** A question in a thread that the bot has opened, and to nobody else: seen only where Message Content is allowed. */
async function isFollowUp(
  { bot, settings, fetchThread, log }: MessageDependencies,
  { channel_id: channel, channel_type, content, mentions, referenced_message }: Message,
): Promise<boolean> {
  if (!settings.limits.messageContent || !isThread(channel_type) || mentions.length > 0) return false;
  if (referenced_message && referenced_message.author.id !== bot) return false;
  if (!isPlainRequest(content)) return false;
  const thread = await fetchThread(channel).catch((error: unknown) => {
    log.warn({ channel, ...loggable(error) }, 'Discord did not tell who opened a thread');
    return null;
  });
  return thread?.owner === bot;
}

/** With the settings of its guild, by which it is allowed. */
type Accepted = { request: DiscordRequest; settings: Settings };

/** The reply goes to that message. @throws Refusal what `prepare` throws; `source.missing` */
export async function prepareRequest(
  deps: MessageDependencies,
  { id: message }: Pick<Message, 'id'>,
  invocation: { command: Command; values: AnyValues },
  origin: Awaited<ReturnType<typeof messageOrigin>>,
): Promise<Accepted> {
  const { request, missing, settings } = await prepare(deps, invocation, origin);
  if (missing.length > 0) throw new Refusal('source.missing', {});
  const { person, channel } = origin;
  const { command } = invocation;
  const isAboutArticle = sourceOptions(command.options).length > 0;
  const isThreaded = !request.isConversation && settings.threads && isAboutArticle;
  const thread = isThreaded ? { name: questionIn(command, request.values) } : null;
  const reply = { kind: 'message', message, thread } as const;
  return { request: { ...request, person, channel, reply, mayAttach: true, autoRead: null }, settings };
}

async function accept(deps: MessageDependencies, { request, settings }: Accepted): Promise<void> {
  await acceptRequest(deps, request, settings, async () => {
    // A thread is opened once there is a name for it.
    if (request.reply.kind === 'message' && request.reply.thread) showTyping(deps, request.channel);
  });
}

function showTyping({ rest, log }: MessageDependencies, channel: string): void {
  rest.bot
    .post(Routes.channelTyping(channel))
    .catch((error: unknown) => log.debug(loggable(error), 'typing could not be shown'));
}
