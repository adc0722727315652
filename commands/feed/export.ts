import { defineCommand } from '../../src/command/command.ts';
import { writeOpml } from '../../src/command/feeds/opml.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';
import { emptyView } from '../../src/command/view.ts';

export const feedExport = defineCommand({
  name: 'feed export',
  options: {},
  needs: 'guild',
  right: 'manageServer',
  private: true,
  keepsCard: true,
  async *run(context) {
    const { feeds, words } = context;
    const follows = await feeds.list(guildOf(context));
    const text = follows.length === 0 ? words.feeds.noFeeds : words.feeds.exported(follows.length);
    const file = {
      name: 'feeds.opml',
      text: writeOpml(words.groups.feed.description, follows),
      type: 'text/x-opml',
    };
    yield {
      ...emptyView,
      blocks: [{ kind: 'paragraph', text }],
      ...(follows.length > 0 && { file }),
      data: { feeds: follows },
    };
  },
});
