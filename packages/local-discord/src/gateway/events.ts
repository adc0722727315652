import { GatewayIntentBits as Intent } from 'discord-api-types/v10';
import { interactionPayload } from '../interactions/payload.ts';
import type { WorldEvent } from '../state/event-bus.ts';
import { guildCreateShape } from '../state/guild-shape.ts';
import type { Channel, Guild } from '../state/model.ts';
import { can } from '../state/permissions.ts';
import { bareMemberShape, channelShape, memberShape } from '../state/shapes.ts';
import { shardOf } from '../state/snowflake.ts';
import { seenByBot } from '../state/bot-view.ts';
import type { World } from '../state/world.ts';
import type { Session } from './session.ts';

export type GatewayEvent = { event: string; data: unknown };
type Of<K extends WorldEvent['kind']> = Extract<WorldEvent, { kind: K }>;

const channelEventNames = { create: 'CREATE', update: 'UPDATE', delete: 'DELETE' } as const;

function wants(session: Session, channel: Channel, inGuild: number, inDm: number): boolean {
  return Boolean(session.intents & (channel.type === 1 ? inDm : inGuild));
}

function place(channel: Channel) {
  return { channel_id: channel.id, ...(channel.guildId && { guild_id: channel.guildId }) };
}

function messageEvent(
  world: World,
  session: Session,
  { change, stored, channel }: Of<'message'>,
): GatewayEvent | null {
  if (stored.onlyFor || !wants(session, channel, Intent.GuildMessages, Intent.DirectMessages)) return null;
  if (change === 'delete')
    return { event: 'MESSAGE_DELETE', data: { id: stored.message.id, ...place(channel) } };
  const member = world.guilds.get(channel.guildId ?? '')?.members.get(stored.message.author.id);
  const data = {
    ...seenByBot(world, stored, session.intents),
    ...place(channel),
    channel_type: channel.type,
    ...(member && { member: bareMemberShape(member) }),
  };
  return { event: change === 'create' ? 'MESSAGE_CREATE' : 'MESSAGE_UPDATE', data };
}

/** Opening a direct channel isn't told to bots since API v8. */
function channelEvent(session: Session, { change, channel }: Of<'channel'>): GatewayEvent | null {
  if (channel.type === 1 || !(session.intents & Intent.Guilds)) return null;
  const name = channel.parentId ? 'THREAD' : 'CHANNEL';
  return { event: `${name}_${channelEventNames[change]}`, data: channelShape(channel) };
}

function reactionEvent(world: World, session: Session, event: Of<'reaction'>): GatewayEvent | null {
  const { channel, stored, userId, emoji, change } = event;
  if (stored.onlyFor || !wants(session, channel, Intent.GuildMessageReactions, Intent.DirectMessageReactions))
    return null;
  const member = world.guilds.get(channel.guildId ?? '')?.members.get(userId);
  const data = {
    user_id: userId,
    message_id: stored.message.id,
    message_author_id: stored.message.author.id,
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
    ...place(channel),
    ...(member && change === 'add' && { member: memberShape(member) }),
  };
  return { event: `MESSAGE_REACTION_${change === 'add' ? 'ADD' : 'REMOVE'}`, data };
}

function typingEvent(world: World, session: Session, { channel, userId }: Of<'typing'>): GatewayEvent | null {
  if (!wants(session, channel, Intent.GuildMessageTyping, Intent.DirectMessageTyping)) return null;
  const timestamp = Math.floor(world.clock.now() / 1000);
  return { event: 'TYPING_START', data: { user_id: userId, timestamp, ...place(channel) } };
}

function guildEvent(world: World, session: Session, { change, guild }: Of<'guild'>): GatewayEvent | null {
  if (!(session.intents & Intent.Guilds)) return null;
  if (change === 'delete') return { event: 'GUILD_DELETE', data: { id: guild.id } };
  if (change === 'outage') return { event: 'GUILD_DELETE', data: { id: guild.id, unavailable: true } };
  const withMembers = Boolean(session.intents & Intent.GuildMembers);
  return { event: 'GUILD_CREATE', data: guildCreateShape(world, guild, withMembers) };
}

function memberEvent(session: Session, { guild, userId }: Of<'member'>): GatewayEvent | null {
  const member = guild.members.get(userId);
  if (!member || !(session.intents & Intent.GuildMembers)) return null;
  return { event: 'GUILD_MEMBER_ADD', data: { ...memberShape(member), guild_id: guild.id } };
}

/** Whether a shard hears of it: guilds are spread over shards, direct messages all go to the first. */
function concerns(world: World, session: Session, channel: Channel | null, guild: Guild | null): boolean {
  const id = guild?.id ?? channel?.guildId;
  const [index, count] = session.shard;
  if ((id ? shardOf(id, count) : 0) !== index) return false;
  if (channel?.type === 3) return false;
  const place = guild ?? world.guilds.get(id ?? '');
  if (!place) return true;
  if (!place.installed) return false;
  return !channel || can(world, channel, world.application.user.id, 'ViewChannel');
}

/** What this session is told of what happened; null for what it may not see or didn't ask for. */
export function eventFor(world: World, session: Session, event: WorldEvent): GatewayEvent | null {
  if (event.kind === 'interaction') {
    const { interaction } = event;
    const shard = interaction.guild ? shardOf(interaction.guild.id, session.shard[1]) : 0;
    if (shard !== session.shard[0]) return null;
    return { event: 'INTERACTION_CREATE', data: interactionPayload(world, interaction) };
  }
  const channel = 'channel' in event ? event.channel : null;
  const guild = 'guild' in event ? event.guild : null;
  if ((!channel && !guild) || !concerns(world, session, channel, guild)) return null;
  if (event.kind === 'message') return messageEvent(world, session, event);
  if (event.kind === 'channel') return channelEvent(session, event);
  if (event.kind === 'reaction') return reactionEvent(world, session, event);
  if (event.kind === 'typing') return typingEvent(world, session, event);
  if (event.kind === 'guild') return guildEvent(world, session, event);
  return event.kind === 'member' ? memberEvent(session, event) : null;
}
