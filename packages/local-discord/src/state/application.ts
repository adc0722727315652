import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';
import type { World } from './world.ts';

export const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** A small app shows its switched-on privileged intents as the "limited" flags. */
export function applicationFlags({ application }: World): number {
  const pairs = [
    [GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
    [GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
    [GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
  ] as const;
  return pairs.reduce((flags, [intent, flag]) => (application.privileged & intent ? flags | flag : flags), 0);
}

export function applicationShape(world: World, flags: number) {
  const { application, guilds, accounts } = world;
  const users = [...accounts.values()].filter((account) => account.installed).length;
  return {
    id: application.id,
    name: application.name,
    icon: null,
    description: '',
    type: null,
    flags,
    flags_new: String(flags),
    bot: application.user,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: application.user,
    approximate_guild_count: [...guilds.values()].filter((guild) => guild.installed).length,
    approximate_user_install_count: users,
    approximate_user_authorization_count: users,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
    integration_types_config: { '0': {}, '1': {} },
  };
}
