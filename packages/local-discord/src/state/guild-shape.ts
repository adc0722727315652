import type { Guild } from './model.ts';
import { bareMemberShape, channelShape, channelsOf, memberShape, roleShape } from './shapes.ts';
import { can } from './permissions.ts';
import type { World } from './world.ts';

/** What a guild never has here, so that its shape is complete. */
const unusedFields = {
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  default_message_notifications: 1,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
};

export function guildShape(guild: Guild) {
  return {
    ...unusedFields,
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    system_channel_id: guild.systemChannelId,
    public_updates_channel_id: guild.publicUpdatesChannelId,
    preferred_locale: guild.locale,
    roles: [...guild.roles.values()].map(roleShape),
  };
}

/** GUILD_CREATE: without the members intent only the bot itself is among the members. */
export function guildCreateShape(world: World, guild: Guild, withMembers: boolean) {
  const bot = world.application.user.id;
  const seen = channelsOf(world, guild).filter((channel) => can(world, channel, bot, 'ViewChannel'));
  const members = [...guild.members.values()].filter((member) => withMembers || member.user.id === bot);
  const own = guild.members.get(bot);
  return {
    ...guildShape(guild),
    joined_at: own ? bareMemberShape(own).joined_at : guild.createdAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map(memberShape),
    channels: seen.filter((channel) => channel.parentId === null).map((channel) => channelShape(channel)),
    threads: seen.filter((channel) => channel.parentId !== null).map((channel) => channelShape(channel)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
