import { flatten, shapeComponents } from './components.ts';
import { storeFile, type Upload } from './files.ts';
import type { Attachment, Channel, Component, Message, StoredMessage, User } from './model.ts';
import { can } from './permissions.ts';
import type { World } from './world.ts';

export const messageFlags = {
  crossposted: 1,
  ephemeral: 64,
  loading: 128,
  suppressEmbeds: 4,
  silent: 4096,
  snapshot: 16384,
  componentsV2: 32768,
} as const;

/** What a message is made or edited from; what is undefined stays as it is. */
export type Draft = {
  content?: string | null;
  flags?: number | null;
  embeds?: Record<string, unknown>[] | null;
  components?: unknown[] | null;
  /** Kept or uploaded files; an id below 25 counts the uploads. */
  attachments?: { id: string; description?: string | null }[] | null;
  allowed_mentions?: {
    parse?: string[] | null;
    users?: string[] | null;
    roles?: string[] | null;
    replied_user?: boolean | null;
  } | null;
};

export type Origin = {
  author: User;
  type?: number;
  onlyFor?: string | null;
  interactionId?: string | null;
  nonce?: string | null;
  /** The message that is replied to. */
  replyTo?: Message | null;
  extra?: Partial<Message>;
};

function writtenIn(draft: Draft): string {
  const components = flatten((draft.components ?? []) as Component[]);
  return [draft.content, ...components.map((one) => one.content)].join(' ');
}

/** Roles named in the text that are pinged: by `allowed_mentions`, and where the role or the author's rights let it. */
function mentionedRoles(world: World, channel: Channel, draft: Draft, author: User): string[] {
  const rules = draft.allowed_mentions;
  const roles = world.guilds.get(channel.guildId ?? '')?.roles;
  const ids = [...writtenIn(draft).matchAll(/<@&(\d+)>/g)].map(([, id]) => id ?? '');
  const isPinged = (id: string) =>
    (!rules || rules.parse?.includes('roles') || rules.roles?.includes(id)) &&
    (roles?.get(id)?.mentionable || can(world, channel, author.id, 'MentionEveryone'));
  return [...new Set(ids)].filter((id) => roles?.has(id) && isPinged(id));
}

/** Users named in the text that may be pinged, by the rules of `allowed_mentions`. */
function mentioned(world: World, draft: Draft, replyTo: Message | null): User[] {
  const text = writtenIn(draft);
  const rules = draft.allowed_mentions;
  const mayPing = (id: string) => !rules || rules.parse?.includes('users') || rules.users?.includes(id);
  const ids = [...text.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id ?? '').filter(mayPing);
  const repliedTo = replyTo && (!rules || rules.replied_user) ? [replyTo.author.id] : [];
  const users = [...new Set([...ids, ...repliedTo])].map((id) => world.accounts.get(id)?.user);
  return users.filter((user): user is User => user !== undefined);
}

function richEmbeds({ embeds }: Draft): Record<string, unknown>[] {
  return (embeds ?? []).map((embed) => Object.assign({}, embed, { type: 'rich' }));
}

/** Uploads in their order, described by the entries whose id counts them. */
function storeUploads(world: World, channel: Channel, draft: Draft, uploads: Upload[], ephemeral: boolean) {
  return uploads.map((upload, index) => {
    const entry = draft.attachments?.find((one) => one.id === String(index));
    const description = entry?.description ?? upload.description;
    return storeFile(world, channel, { ...upload, ...(description && { description }) }, ephemeral);
  });
}

function referenceTo(message: Message, { guildId }: Channel): NonNullable<Message['message_reference']> {
  const { channel_id, id: message_id } = message;
  return { type: 0, channel_id, message_id, ...(guildId && { guild_id: guildId }) };
}

function newMessage(
  world: World,
  channel: Channel,
  draft: Draft,
  attachments: Attachment[],
  origin: Origin,
): Message {
  const replyTo = origin.replyTo ?? null;
  return {
    id: world.newId(),
    channel_id: channel.id,
    type: origin.type ?? (replyTo ? 19 : 0),
    content: draft.content ?? '',
    author: origin.author,
    timestamp: new Date(world.clock.now()).toISOString(),
    edited_timestamp: null,
    flags: draft.flags ?? 0,
    components: shapeComponents(draft.components ?? [], attachments, world.newId),
    attachments,
    embeds: richEmbeds(draft),
    mentions: mentioned(world, draft, replyTo),
    mention_roles: mentionedRoles(world, channel, draft, origin.author),
    mention_everyone: false,
    pinned: false,
    tts: false,
    ...(replyTo && { message_reference: referenceTo(replyTo, channel), referenced_message: replyTo }),
    ...origin.extra,
  };
}

export function postMessage(
  world: World,
  channel: Channel,
  draft: Draft,
  uploads: Upload[],
  origin: Origin,
): StoredMessage {
  const onlyFor = origin.onlyFor ?? null;
  const attachments = storeUploads(world, channel, draft, uploads, onlyFor !== null);
  const message = newMessage(world, channel, draft, attachments, origin);
  const { interactionId = null, nonce = null } = origin;
  const stored = { message, onlyFor, interactionId, nonce, reactions: new Map() };
  channel.messages.set(message.id, stored);
  world.events.emit({ kind: 'message', change: 'create', stored, channel });
  return stored;
}

function keptAttachments(message: Message, draft: Draft): Attachment[] {
  if (!draft.attachments) return message.attachments;
  const kept = new Set(draft.attachments.map((entry) => entry.id));
  return message.attachments.filter((attachment) => kept.has(attachment.id));
}

export function editMessage(world: World, stored: StoredMessage, draft: Draft, uploads: Upload[]): void {
  const { message } = stored;
  const channel = world.channels.get(message.channel_id);
  if (!channel) return;
  const fresh = storeUploads(world, channel, draft, uploads, stored.onlyFor !== null);
  message.attachments = [...keptAttachments(message, draft), ...fresh];
  if (draft.content !== undefined) message.content = draft.content ?? '';
  if (draft.embeds !== undefined) message.embeds = richEmbeds(draft);
  if (draft.components !== undefined) {
    message.components = shapeComponents(draft.components ?? [], message.attachments, world.newId);
  }
  if (draft.flags) message.flags |= draft.flags & (messageFlags.componentsV2 | messageFlags.suppressEmbeds);
  const wasLoading = message.flags & messageFlags.loading;
  message.flags &= ~messageFlags.loading;
  if (!wasLoading) message.edited_timestamp = new Date(world.clock.now()).toISOString();
  message.mentions = mentioned(
    world,
    { ...draft, content: message.content },
    message.referenced_message ?? null,
  );
  world.events.emit({ kind: 'message', change: 'update', stored, channel });
}

export function deleteMessage(world: World, stored: StoredMessage): void {
  const channel = world.channels.get(stored.message.channel_id);
  if (!channel?.messages.delete(stored.message.id)) return;
  world.events.emit({ kind: 'message', change: 'delete', stored, channel });
}

export function findMessage(world: World, id: string): StoredMessage | undefined {
  for (const channel of world.channels.values()) {
    const found = channel.messages.get(id);
    if (found) return found;
  }
  return undefined;
}
