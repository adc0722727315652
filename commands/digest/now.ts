import { defineCommand } from '../../src/command/command.ts';
import { digestMarkdown } from '../../src/command/feeds/digest-markdown.ts';
import { digestView } from '../../src/command/feeds/digest-view.ts';
import { feedChannel } from '../../src/command/feeds/place.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';
import { emptyView } from '../../src/command/view.ts';

/** What the channel's next digest holds by now, for whoever doesn't want to wait: nothing is posted, nothing used up. */
export const digestNow = defineCommand({
  name: 'digest now',
  options: { markdown: { type: 'flag' } },
  needs: 'guild',
  private: true,
  async *run(context, { markdown = false }) {
    const { feeds, locale, now, signal, words } = context;
    yield { ...emptyView, notes: [words.views.reading], busy: true };
    const stories = await feeds.stories(guildOf(context), await feedChannel(context), null, signal);
    const date = new Intl.DateTimeFormat(locale, { dateStyle: 'full' }).format(now());
    const view = digestView(context, words.feeds.digestNow, date, stories);
    const file = { name: 'digest.md', text: digestMarkdown(view) };
    yield markdown ? { ...view, file } : view;
  },
});
