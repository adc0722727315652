import { Refusal } from '../../base/refusal.ts';
import type { Suggest } from '../options/suggest.ts';
import type { Feeds, Follow } from '../../feeds/feeds.ts';

/** The guild's feeds by title; the value is an id. */
const suggestFeeds: Suggest = async ({ guild, feeds }, typed) => {
  const wanted = typed.toLocaleLowerCase();
  const follows = guild === null ? [] : await feeds.list(guild);
  return follows
    .filter(({ title, url }) => `${title} ${url}`.toLocaleLowerCase().includes(wanted))
    .map(({ id, title }) => ({ name: title, value: id }));
};

/**
 * By its id, title or address.
 * @throws Refusal `feed.unknown`
 */
export async function followNamed(feeds: Feeds, guild: string, text: string): Promise<Follow> {
  const wanted = text.trim().toLocaleLowerCase();
  const found = (await feeds.list(guild)).find(({ id, title, url }) =>
    [id, title, url].some((name) => name.toLocaleLowerCase() === wanted),
  );
  if (!found) throw new Refusal('feed.unknown', {});
  return found;
}

export const feedOption = {
  type: 'text',
  maxLength: 500,
  suggest: suggestFeeds,
  suggestedOnly: true,
} as const;
