import { MessageType, Routes } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { completeValues } from '../../command/prepare.ts';
import { nameIn } from '../../command/name.ts';
import { listOptions } from '../../command/option.ts';
import { principalOf } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import { runRequest } from '../replies/run-request.ts';
import { decline, declineAside } from './decline.ts';
import type { Request, Dependencies } from '../dependencies.ts';
import { loggable } from '../replies/error-view.ts';
import { placeRefusal } from '../../command/access.ts';
import { mentionsBot } from './parse-mention.ts';
import { invocationsFor } from '../state/custom-id.ts';
import { channelReply } from '../replies/reply.ts';
import { questionIn, readMessage } from './read-message.ts';
import { requireRight } from '../access/rights.ts';
import { continueConversation } from '../state/conversation.ts';
import { createOpenThread, type OpenThread, threadReply } from '../replies/thread-reply.ts';
import { autoReadLinks } from './auto-read.ts';
import { memberOf, type Message, placeOf, locationOf } from './message-origin.ts';

/** A message to the bot: each thing that it asks for is answered by itself. Never throws. */
export async function handleMessage(deps: Dependencies, message: Message): Promise<void> {
  if (!isFromPerson(message)) return;
  await (isForBot(deps, message) ? answerMention : autoReadLinks)(deps, message);
}

async function answerMention(deps: Dependencies, message: Message): Promise<void> {
  if (deps.blocked.has(message.guild_id ?? '')) {
    deps.unreachableChannels.note(message.channel_id, { guild: message.guild_id, blocked: true });
    return;
  }
  let closed: Refusal | null = null;
  try {
    closed = await placeRefusal(deps, locationOf(deps, message));
    if (deps.jobs.isClosing) throw closed ?? new Refusal('bot.stopping', {});
    const place = await placeOf(deps, message);
    const invocations = invocationsFor(deps.invocations, principalOf(place, false));
    const requests = await readMessage({ ...deps, invocations }, message).catch((error: unknown) => {
      throw closed ?? error;
    });
    if (closed && !requests.every(({ command }) => command.right)) throw closed;
    const open = createOpenThread(deps, message);
    await Promise.all(
      requests.map((request) => answerMessage(deps, message, { ...request, ...place }, open)),
    );
  } catch (error) {
    await (closed ? declineAside : decline)(deps, message, error);
  }
}

function isFromPerson({ author, type, webhook_id }: Message): boolean {
  if (author.bot || webhook_id !== undefined) return false;
  return type === MessageType.Default || type === MessageType.Reply;
}

/** In direct messages, with the bot's mention, or as a question in reply to it. */
function isForBot({ bot }: Dependencies, message: Message): boolean {
  const { content, guild_id, mentions, referenced_message } = message;
  if (guild_id === undefined) return true;
  if (!mentions.some(({ id }) => id === bot)) return false;
  return mentionsBot(content, bot) || (referenced_message?.author.id === bot && soundsAsking(content));
}

/** A reply that isn't addressed to the bot in words: thanks and laughter are left alone. */
function soundsAsking(content: string): boolean {
  return /[?？؟]/u.test(content) || content.trim().split(/\s+/).length > 2;
}

async function answerMessage(
  deps: Dependencies,
  message: Message,
  asked: Request,
  open: OpenThread,
): Promise<void> {
  const { command, channel, guild, place } = asked;
  await requireRight(deps, command, memberOf(deps, message));
  if (command.needs === 'guild' && guild === null) throw new Refusal('guild.needed', {});
  refuseOpenly(asked);
  const talk = await deps.conversations(place).get(channel);
  const given = continueConversation(talk ?? [], command, asked.values);
  const { values, missing } = completeValues(command, given, { channel, place, desk: deps.desk });
  if (missing.length > 0) throw new Refusal('source.missing', {});
  const isConversation = asked.isConversation || talk !== undefined;
  const isThreaded = !isConversation && deps.settings.of(guild).threads && isAboutArticle(command);
  const reply = isThreaded
    ? threadReply(deps, message, open, questionIn(command, values))
    : channelReply(deps.rest, channel, message.id);
  if (isThreaded) showTyping(deps, channel);
  await runRequest(deps, { ...asked, values, isConversation, isThreaded }, reply);
}

/** A message in a server can't be answered to one person alone. How to ask is no secret. */
function refuseOpenly({ command, guild, locale }: Request): void {
  if (guild === null || !command.private || command.mention !== undefined) return;
  throw new Refusal('answer.open', { typed: `/${nameIn(wordsFor(locale), command.name)}` });
}

function isAboutArticle({ options }: Command): boolean {
  return listOptions(options).some(([, { source }]) => source);
}

/** Until there is a name for the thread. */
function showTyping({ rest, log }: Dependencies, channel: string): void {
  rest.bot
    .post(Routes.channelTyping(channel))
    .catch((error: unknown) => log.debug(loggable(error), 'nobody was shown that an answer is being made'));
}
