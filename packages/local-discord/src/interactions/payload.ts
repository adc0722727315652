import { maxFileBytes } from '../state/files.ts';
import type { Interaction } from '../state/interaction.ts';
import { permissionsIn } from '../state/permissions.ts';
import { contextOf } from '../state/interaction.ts';
import { reactionsOf } from '../state/reactions.ts';
import { interactionChannelShape, memberShape } from '../state/shapes.ts';
import type { World } from '../state/world.ts';

function guildPart(world: World, { guild, channel, user }: Interaction) {
  const member = guild?.members.get(user.id);
  if (!guild || !member) return { user };
  const permissions = permissionsIn(world, channel, user.id).toString();
  return {
    guild_id: guild.id,
    guild: { id: guild.id, locale: guild.locale, features: [] },
    guild_locale: guild.locale,
    member: { ...memberShape(member), permissions },
  };
}

/** INTERACTION_CREATE: what the bot is told. The content of the source is always there. */
export function interactionPayload(world: World, interaction: Interaction) {
  const { id, kind, token, data, channel, user, source, owners, guild } = interaction;
  const bot = world.application.user.id;
  const installed = guild === null ? channel.type === 1 : guild.installed;
  return {
    id,
    application_id: world.application.id,
    type: kind,
    token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: interactionChannelShape(world, channel, user),
    locale: world.accounts.get(user.id)?.locale ?? 'en-US',
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(channel),
    app_permissions: permissionsIn(world, channel, installed ? bot : user.id).toString(),
    attachment_size_limit: maxFileBytes,
    ...guildPart(world, interaction),
    ...(source && { message: { ...source.message, reactions: reactionsOf(source, bot) } }),
  };
}
