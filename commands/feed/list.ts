import { defineCommand } from '../../src/command/command.ts';
import { feedList as listView, feedPanel } from '../../src/command/feeds/feed-panel.ts';
import { feedOption, followNamed } from '../../src/command/feeds/suggest-feeds.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';

export const feedList = defineCommand({
  name: 'feed list',
  options: { feed: feedOption },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { feed }) {
    if (feed === undefined) yield await listView(context);
    else yield await feedPanel(context, (await followNamed(context.feeds, guildOf(context), feed)).id);
  },
});
