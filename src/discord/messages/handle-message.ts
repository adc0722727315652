import { MessageType, Routes } from 'discord.js';
import { Refusal } from '../../base/refusal.ts';
import type { Command } from '../../command/command.ts';
import { completeValues } from '../../command/complete.ts';
import { nameIn } from '../../command/name.ts';
import { listOptions } from '../../command/option.ts';
import { askerOf } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import { answer } from '../replies/run-request.ts';
import { decline, declineAside } from './decline.ts';
import type { Asked, Face } from '../dependencies.ts';
import { loggable } from '../replies/error-view.ts';
import { closedBy } from '../access/place-access.ts';
import { mentionsBot } from './parse-mention.ts';
import { pressesFor } from '../state/custom-id.ts';
import { channelReply } from '../replies/reply.ts';
import { questionIn, readMessage } from './read-message.ts';
import { requireRight } from '../access/rights.ts';
import { goOn } from '../state/conversation.ts';
import { createOpenThread, type OpenThread, threadReply } from './reply-in-thread.ts';
import { onUnasked } from './auto-read.ts';
import { claimantOf, type Message, placeOf, spotOf } from './message-origin.ts';

/** A message to the bot: each thing that it asks for is answered by itself. Never throws. */
export async function onMessage(face: Face, message: Message): Promise<void> {
  if (!isFromPerson(message)) return;
  await (isForBot(face, message) ? answerMention : onUnasked)(face, message);
}

async function answerMention(face: Face, message: Message): Promise<void> {
  if (face.blocked.has(message.guild_id ?? '')) {
    face.closed.note(message.channel_id, { guild: message.guild_id, blocked: true });
    return;
  }
  let closed: Refusal | null = null;
  try {
    closed = await closedBy(face, spotOf(face, message));
    if (face.works.isClosing) throw closed ?? new Refusal('bot.stopping', {});
    const place = await placeOf(face, message);
    const presses = pressesFor(face.presses, askerOf(place, false));
    const requests = await readMessage({ ...face, presses }, message).catch((error: unknown) => {
      throw closed ?? error;
    });
    if (closed && !requests.every(({ command }) => command.right)) throw closed;
    const open = createOpenThread(face, message);
    await Promise.all(
      requests.map((request) => answerMessage(face, message, { ...request, ...place }, open)),
    );
  } catch (error) {
    await (closed ? declineAside : decline)(face, message, error);
  }
}

function isFromPerson({ author, type, webhook_id }: Message): boolean {
  if (author.bot || webhook_id !== undefined) return false;
  return type === MessageType.Default || type === MessageType.Reply;
}

/** In direct messages, with the bot's mention, or as a question in reply to it. */
function isForBot({ bot }: Face, message: Message): boolean {
  const { content, guild_id, mentions, referenced_message } = message;
  if (guild_id === undefined) return true;
  if (!mentions.some(({ id }) => id === bot)) return false;
  return mentionsBot(content, bot) || (referenced_message?.author.id === bot && soundsAsking(content));
}

/** A reply that isn't addressed to the bot in words: thanks and laughter are left alone. */
function soundsAsking(content: string): boolean {
  return /[?？؟]/u.test(content) || content.trim().split(/\s+/).length > 2;
}

async function answerMessage(face: Face, message: Message, asked: Asked, open: OpenThread): Promise<void> {
  const { command, channel, guild, place } = asked;
  await requireRight(face, command, claimantOf(face, message));
  if (command.needs === 'guild' && guild === null) throw new Refusal('guild.needed', {});
  refuseOpenly(asked);
  const talk = await face.talks(place).get(channel);
  const given = goOn(talk ?? [], command, asked.values);
  const { values, missing } = completeValues(command, given, { channel, place, desk: face.desk });
  if (missing.length > 0) throw new Refusal('source.missing', {});
  const isTalk = asked.isTalk || talk !== undefined;
  const isThreaded = !isTalk && face.settings.of(guild).threads && isAboutArticle(command);
  const reply = isThreaded
    ? threadReply(face, message, open, questionIn(command, values))
    : channelReply(face.lines, channel, message.id);
  if (isThreaded) showTyping(face, channel);
  await answer(face, { ...asked, values, isTalk, isThreaded }, reply);
}

/** A message in a server can't be answered to one person alone. How to ask is no secret. */
function refuseOpenly({ command, guild, locale }: Asked): void {
  if (guild === null || !command.private || command.mention !== undefined) return;
  throw new Refusal('answer.open', { typed: `/${nameIn(wordsFor(locale), command.name)}` });
}

function isAboutArticle({ options }: Command): boolean {
  return listOptions(options).some(([, { source }]) => source);
}

/** Until there is a name for the thread. */
function showTyping({ lines, log }: Face, channel: string): void {
  lines.bot
    .post(Routes.channelTyping(channel))
    .catch((error: unknown) => log.debug(loggable(error), 'nobody was shown that an answer is being made'));
}
