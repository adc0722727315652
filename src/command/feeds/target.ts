import { Refusal } from '../../base/refusal.ts';
import type { Context } from '../command.ts';
import { roleName } from '../settings/setting-text.ts';
import type { Terms } from '../../feeds/feeds.ts';

/**
 * What is to be known of a channel and a role that were chosen together.
 * @throws Refusal `feed.everyone`, `feed.publish`, `channel.closed`
 */
export async function targetNotes(context: Context, terms: Terms): Promise<string[]> {
  const { inspector, words } = context;
  if (inspector === null) return [];
  const { channel, ping, publish } = terms;
  // Discord offers it among the roles, under the guild's own id.
  if (ping !== null && ping === context.guild) throw new Refusal('feed.everyone', {});
  const place = await inspector.posting(channel);
  if (place === null) throw new Refusal('channel.closed', { channel, lacking: ['viewChannel'] });
  const { name, lacking, isAnnouncement } = place;
  if (lacking.length > 0) throw new Refusal('channel.closed', { channel: name, lacking });
  if (publish && !isAnnouncement) throw new Refusal('feed.publish', { channel: name });
  if (ping === null || place.mayPing(ping)) return [];
  return [words.feeds.noPing(await roleName(words, inspector, ping))];
}
