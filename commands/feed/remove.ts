import { defineCommand } from '../../src/command/command.ts';
import { feedList } from '../../src/command/feeds/feed-panel.ts';
import { feedOption, followNamed } from '../../src/command/feeds/suggest-feeds.ts';
import { termValues } from '../../src/command/feeds/terms.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';

export const feedRemove = defineCommand({
  name: 'feed remove',
  options: { feed: { ...feedOption, required: true } },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { feed }) {
    const { feeds, words } = context;
    const guild = guildOf(context);
    const follow = await followNamed(feeds, guild, feed);
    await feeds.remove(guild, follow.id);
    const list = await feedList(context, [words.feeds.removed(follow.title)]);
    const { at, quiet, ...terms } = termValues(follow);
    const values = { ...terms, ...(follow.deliver === 'each' ? { quiet } : { at }), source: follow.url };
    yield {
      ...list,
      followUps: [
        { label: words.feeds.undo, command: 'feed add', values, slot: 'button' },
        ...list.followUps,
      ],
    };
  },
});
