import { defineCommand } from '../../src/command/command.ts';
import { digestMarkdown } from '../../src/command/feeds/digest-markdown.ts';
import { digestView } from '../../src/command/feeds/digest-view.ts';
import { feedChannel } from '../../src/command/feeds/place.ts';
import { zoneOf } from '../../src/command/options/time-zone.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';
import { emptyView } from '../../src/command/view.ts';
import { formatLocale } from '../../src/words/words.ts';

/** What the channel's next digest holds by now, for whoever doesn't want to wait: nothing is posted, nothing used up. */
export const digestNow = defineCommand({
  name: 'digest now',
  options: { markdown: { type: 'flag' } },
  needs: 'guild',
  private: true,
  async *run(context, { markdown = false }) {
    const { feeds, locale, now, signal, words } = context;
    yield { ...emptyView, notes: [words.views.reading], busy: true };
    const [guild, channel] = [guildOf(context), await feedChannel(context)];
    const stories = await feeds.stories(guild, channel, null, signal);
    // The day is that of the digest to come, wherever this process runs.
    const follows = await feeds.list(guild);
    const own = follows.find((follow) => follow.channel === channel);
    const timeZone = own?.zone ?? zoneOf(locale) ?? 'UTC';
    const date = new Intl.DateTimeFormat(formatLocale(locale), { dateStyle: 'full', timeZone }).format(now());
    const told = digestView(context, words.feeds.digestNow, date, stories);
    const view = follows.length > 0 ? told : { ...told, notes: [...told.notes, words.feeds.noFeeds] };
    const file = { name: 'digest.md', text: digestMarkdown(view) };
    yield markdown ? { ...view, file } : view;
  },
});
