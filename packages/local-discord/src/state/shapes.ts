import { permissionsIn } from './permissions.ts';
import type { Channel, Guild, Member, Role, User } from './model.ts';
import type { World } from './world.ts';

/** The world's things as they go over the wire. */
export function roleShape(role: Role) {
  return {
    id: role.id,
    name: role.name,
    permissions: role.permissions.toString(),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: role.managed,
    mentionable: role.mentionable,
    icon: null,
    unicode_emoji: null,
    flags: 0,
  };
}

/** A member without the user, as events carry it. */
export function bareMemberShape(member: Member) {
  return {
    avatar: null,
    banner: null,
    communication_disabled_until: null,
    flags: 0,
    joined_at: member.joinedAt,
    nick: null,
    pending: false,
    premium_since: null,
    roles: member.roles,
    mute: false,
    deaf: false,
  };
}

export function memberShape(member: Member) {
  return { ...bareMemberShape(member), user: member.user };
}

function lastMessageId(channel: Channel): string | null {
  return [...channel.messages.values()].findLast((stored) => !stored.onlyFor)?.message.id ?? null;
}

function threadShape(channel: Channel) {
  const count = [...channel.messages.values()].filter((stored) => !stored.onlyFor).length;
  return {
    id: channel.id,
    type: channel.type,
    name: channel.name,
    guild_id: channel.guildId,
    parent_id: channel.parentId,
    owner_id: channel.ownerId,
    last_message_id: lastMessageId(channel),
    flags: 0,
    rate_limit_per_user: 0,
    message_count: count,
    total_message_sent: count,
    member_count: channel.threadMembers.size,
    ...(channel.appliedTags.length > 0 && { applied_tags: channel.appliedTags }),
    thread_metadata: {
      archived: channel.archived,
      archive_timestamp: channel.archivedAt ?? channel.createdAt,
      auto_archive_duration: 1440,
      locked: channel.locked,
      create_timestamp: channel.createdAt,
    },
  };
}

const requireTagFlag = 1 << 4;

function forumShape({ tags, requiresTag }: Channel) {
  const unused = { moderated: false, emoji_id: null, emoji_name: null };
  return {
    available_tags: tags.map((tag) => ({ ...tag, ...unused })),
    default_forum_layout: 0,
    default_sort_order: null,
    default_reaction_emoji: null,
    flags: requiresTag ? requireTagFlag : 0,
  };
}

/** `viewer` is whose direct message it is: the other one is its recipient. */
export function channelShape(channel: Channel, viewer?: User) {
  if (channel.type === 11 || channel.type === 12) return threadShape(channel);
  const common = { id: channel.id, type: channel.type, last_message_id: lastMessageId(channel), flags: 0 };
  if (channel.type === 3) {
    const { name, recipients, ownerId } = channel;
    return { ...common, name, recipients, icon: null, owner_id: ownerId };
  }
  if (channel.type === 1) {
    return { ...common, recipients: channel.recipients.filter((user) => user.id !== viewer?.id) };
  }
  return {
    ...common,
    ...(channel.type === 15 && forumShape(channel)),
    name: channel.name,
    topic: channel.topic,
    guild_id: channel.guildId,
    parent_id: null,
    position: channel.position,
    nsfw: false,
    rate_limit_per_user: 0,
    permission_overwrites: channel.overwrites.map((overwrite) => ({
      id: overwrite.id,
      type: overwrite.type,
      allow: overwrite.allow.toString(),
      deny: overwrite.deny.toString(),
    })),
  };
}

/** The channel object of an interaction: with the person's own permissions in it. */
export function interactionChannelShape(world: World, channel: Channel, user: User) {
  const permissions = permissionsIn(world, channel, user.id).toString();
  return { ...channelShape(channel, world.application.user), permissions };
}

/** A channel that somebody chose: with what the app may do in it. */
export function resolvedChannelShape(world: World, channel: Channel) {
  const app_permissions = permissionsIn(world, channel, world.application.user.id).toString();
  return { ...channelShape(channel, world.application.user), app_permissions };
}

export function channelsOf(world: World, guild: Guild): Channel[] {
  return [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
}
