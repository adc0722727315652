import { DiscordAPIError, Routes } from 'discord.js';
import { createGuildInspector, type InspectorDependencies } from '../access/guild-inspector.ts';
import { fetchGuild } from '../access/permissions.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { idOf } from '../replies/reply.ts';

type Dependencies = InspectorDependencies & { rest: Pick<RestClients, 'bot' | 'deliveries'> };

/**
 * Where only those who run a guild see what concerns `channel`, whose name not everybody may know: Discord's own channel
 * for moderators, else the owner's direct messages.
 */
export async function adminPlace(deps: Dependencies, guild: string, channel: string) {
  const rest = deps.rest.deliveries;
  const inspector = createGuildInspector(deps, guild);
  try {
    const { name, owner_id: owner, public_updates_channel_id: moderators } = await fetchGuild(rest, guild);
    const lost = (await inspector.channel(channel))?.name ?? null;
    const names = { guild: name, channel: lost };
    const posting = moderators ? await inspector.posting(moderators) : null;
    if (moderators && moderators !== channel && posting?.lacking.length === 0)
      return { place: moderators, ...names };
    const direct = await rest.post(Routes.userChannels(), { body: { recipient_id: owner } });
    return { place: idOf(direct), ...names };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status < 500) return null;
    throw error;
  }
}
