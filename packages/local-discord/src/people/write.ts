import { deleteMessage, editMessage, postMessage, type Draft } from '../state/messages.ts';
import { forwardMessage } from '../state/forward.ts';
import type { Channel, Message } from '../state/model.ts';
import { react } from '../state/reactions.ts';
import { UserActionError } from './user-action-error.ts';
import { uploadOf } from './command-options.ts';
import type { Person, SendOptions, Sent } from './person.ts';
import { requirePermission, findVisible, type Actor } from './visible-message.ts';
import { watchOf } from './watch.ts';

/** Beyond this a person's client sends what was pasted as a file; a mention that was typed before stays. */
const maxContent = 2000;
const mentions = /^(?:\s*<@[!&]?\d+>)*/;

function asFileIfLong(content: string, files: SendOptions['attachments'] = []) {
  if (content.length <= maxContent) return { content, files };
  const [typed = ''] = mentions.exec(content) ?? [];
  const pasted = { name: 'message.txt', content: content.slice(typed.length).trimStart() };
  return { content: typed.trim(), files: [...files, pasted] };
}

/** Throws where the client wouldn't let this person send it here. */
function requireSending(who: Actor, channel: Channel, content: string, files: readonly unknown[]): void {
  if (channel.type === 15) throw new UserActionError('a forum takes posts only');
  requirePermission(who, channel, channel.parentId ? 'SendMessagesInThreads' : 'SendMessages');
  if (files.length > 0) requirePermission(who, channel, 'AttachFiles');
  if (!content && files.length === 0) throw new UserActionError('there is nothing to send');
}

function send(who: Actor, channel: Channel, given: string, options: SendOptions = {}): Sent {
  const { world, account } = who;
  const { content, files } = asFileIfLong(given, options.attachments);
  requireSending(who, channel, content, files);
  const draft: Draft = { content };
  if (options.pings === false) draft.allowed_mentions = { parse: ['users'], replied_user: false };
  const replyTo = options.reply ? findVisible(who, options.reply).stored.message : null;
  const { message } = postMessage(world, channel, draft, files.map(uploadOf), {
    author: account.user,
    replyTo,
    ...(options.replyIsGone && { extra: { referenced_message: null } }),
  });
  return watched(who, message);
}

function watched({ watches }: Actor, message: Message): Sent {
  const history = watches.open([`reply ${message.id}`, `channel ${message.id}`]);
  return Object.assign(watchOf(history), { message });
}

function forward(who: Actor, message: { id: string }, to: Channel): Sent {
  const { stored, channel } = findVisible(who, message);
  if (stored.onlyFor) throw new UserActionError('what only one person sees can’t be forwarded');
  requireSending(who, to, 'a forward', []);
  const original = { message: stored.message, guildId: channel.guildId };
  return watched(who, forwardMessage(who.world, to, who.account.user, original).message);
}

function own(who: Actor, message: { id: string }, mayManage: boolean) {
  const { stored, channel } = findVisible(who, message);
  const isOwn = stored.message.author.id === who.account.user.id;
  if (!isOwn && !mayManage) throw new UserActionError('that is somebody else’s message');
  if (!isOwn) requirePermission(who, channel, 'ManageMessages');
  return stored;
}

/** An ephemeral message is dismissed by the one who sees it. */
function remove(who: Actor, message: { id: string }): void {
  const { stored } = findVisible(who, message);
  deleteMessage(who.world, stored.onlyFor ? stored : own(who, message, true));
}

type Writing = Pick<Person, 'send' | 'mention' | 'forward' | 'edit' | 'delete' | 'react'>;

export function writing(who: Actor): Writing {
  const { world, account } = who;
  return {
    send: (channel, content, options) => send(who, channel, content, options),
    mention: (channel, content, options) => {
      return send(who, channel, `<@${world.application.user.id}> ${content}`.trim(), options);
    },
    forward: (message, to) => forward(who, message, to),
    edit: (message, content) => editMessage(world, own(who, message, false), { content }, []),
    delete: (message) => remove(who, message),
    react: (message, emoji) => {
      const { stored, channel } = findVisible(who, message);
      if (!stored.reactions.has(emoji)) requirePermission(who, channel, 'AddReactions');
      react(world, stored, account.user.id, emoji);
    },
  };
}
