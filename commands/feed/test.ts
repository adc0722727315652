import { defineCommand } from '../../src/command/command.ts';
import { feedOption, followNamed } from '../../src/command/feeds/suggest-feeds.ts';
import { storyView } from '../../src/command/feeds/story-view.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';
import { emptyView } from '../../src/command/view.ts';

export const feedTest = defineCommand({
  name: 'feed test',
  options: { feed: { ...feedOption, required: true } },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  keepsCard: true,
  async *run(context, { feed }) {
    const { feeds, signal, words } = context;
    const guild = guildOf(context);
    yield { ...emptyView, notes: [words.views.reading], busy: true };
    const follow = await followNamed(feeds, guild, feed);
    const newest = await feeds.newest(await feeds.find(follow.url, guild, signal), guild, follow, signal);
    if (newest === null) {
      yield { ...emptyView, blocks: [{ kind: 'paragraph', text: words.feeds.empty(follow.title) }] };
      return;
    }
    const view = await storyView(context, newest.story);
    const note =
      newest.leftOut === null
        ? words.feeds.tested
        : words.feeds.wouldLeave(words.feeds.reasons[newest.leftOut]);
    yield { ...view, notes: [...view.notes, note] };
  },
});
