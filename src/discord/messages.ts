import { MessageType, Routes, type GatewayMessageCreateDispatchData } from 'discord.js';
import { Refusal } from '../base/refusal.ts';
import type { Command } from '../command/command.ts';
import { completeValues } from '../command/complete.ts';
import { listOptions } from '../command/option.ts';
import { askerOf, guildOwner, personOwner } from '../desk/asker.ts';
import type { Owner } from '../store/holdings.ts';
import { answer } from './answer.ts';
import { decline, declineAside } from './decline.ts';
import type { Asked, Face } from './face.ts';
import { loggable } from './failure.ts';
import { closedBy, type Spot } from './gate.ts';
import { mentionsBot } from './mention.ts';
import { fetchPermissions } from './permissions.ts';
import { pressesFor } from './press.ts';
import { channelReply } from './reply.ts';
import { questionIn, readMessage } from './requests.ts';
import { type Claimant, requireRight } from './rights.ts';
import { goOn, isTalkPlace } from './talk.ts';
import { createOpenThread, type OpenThread, threadReply } from './thread.ts';

type Message = GatewayMessageCreateDispatchData;

/** A message to the bot: each thing that it asks for is answered by a reply of its own. Never throws. */
export async function onMessage(face: Face, message: Message): Promise<void> {
  if (!isForBot(face, message)) return;
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

/** From a person: in direct messages, with the bot's mention, or as a question in reply to it. */
function isForBot({ bot }: Face, message: Message): boolean {
  const { author, content, guild_id, mentions, referenced_message, type, webhook_id } = message;
  if (author.bot || webhook_id !== undefined) return false;
  if (type !== MessageType.Default && type !== MessageType.Reply) return false;
  if (guild_id === undefined) return true;
  if (!mentions.some(({ id }) => id === bot)) return false;
  return mentionsBot(content, bot) || (referenced_message?.author.id === bot && soundsAsking(content));
}

/** A reply that isn't addressed to the bot in words: thanks and laughter are left alone. */
function soundsAsking(content: string): boolean {
  return /[?？؟]/u.test(content) || content.trim().split(/\s+/).length > 2;
}

async function placeOf(face: Face, message: Message): Promise<Omit<Asked, 'command' | 'values'>> {
  return {
    person: message.author.id,
    guild: message.guild_id ?? null,
    place: ownerOf(message),
    channel: message.channel_id,
    locale: await localeOf(face, message),
    mayAttach: true,
    isWhispered: false,
    message: message.id,
    isTalk: message.guild_id === undefined || isTalkPlace(message.channel_type),
    isEdit: false,
    isThreaded: false,
  };
}

/** Where Discord doesn't tell what a thread is in, it is in no channel that was chosen. */
function spotOf({ parents, log }: Face, { guild_id, channel_id: channel, member }: Message): Spot {
  const parent = () =>
    parents(channel).catch((error: unknown) => {
      log.warn({ channel, ...loggable(error) }, 'Discord did not tell what a thread is in');
      return null;
    });
  return { guild: guild_id ?? null, channel, roles: member?.roles ?? [], parent };
}

/** A message doesn't tell what its author may do, as an interaction does: Discord is asked. */
function claimantOf({ lines }: Face, { author, guild_id, channel_id: channel, member }: Message): Claimant {
  const guild = guild_id ?? null;
  const claimant = { person: author.id, roles: member?.roles ?? [] };
  const permissions = async () =>
    guild === null ? 0n : fetchPermissions(lines.bot, { guild, channel }, claimant);
  return { ...claimant, guild, permissions };
}

/** Direct messages to the bot are their author's. */
function ownerOf({ guild_id, author }: Message): Owner {
  return guild_id === undefined ? personOwner(author.id) : guildOwner(guild_id);
}

function localeOf({ locales }: Face, { author, guild_id, content }: Message): Promise<string> {
  return locales.of({ author: author.id, guild: guild_id ?? null, content });
}

async function answerMessage(face: Face, message: Message, asked: Asked, open: OpenThread): Promise<void> {
  const { command, channel, guild, place } = asked;
  await requireRight(face, command, claimantOf(face, message));
  if (command.needs === 'guild' && guild === null) throw new Refusal('guild.needed', {});
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

function isAboutArticle({ options }: Command): boolean {
  return listOptions(options).some(([, { source }]) => source);
}

/** Until there is a name for the thread. */
function showTyping({ lines, log }: Face, channel: string): void {
  lines.bot
    .post(Routes.channelTyping(channel))
    .catch((error: unknown) => log.debug(loggable(error), 'nobody was shown that an answer is being made'));
}
