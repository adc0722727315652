import { day } from '../src/base/time.ts';
import { defineCommand } from '../src/command/command.ts';
import { digestView } from '../src/command/feeds/digest-view.ts';
import { feedChannel } from '../src/command/feeds/place.ts';
import { whenIn } from '../src/command/feeds/when.ts';
import { zoneOf } from '../src/command/options/time-zone.ts';
import { guildOf } from '../src/command/settings/settings-panel.ts';
import { emptyView } from '../src/command/view.ts';

/** Nobody catches up with more. */
const longest = 7 * day;

export const catchup = defineCommand({
  name: 'catchup',
  options: {},
  needs: 'guild',
  private: true,
  async *run(context) {
    const { feeds, lastAsked, locale, now, signal, words } = context;
    const known = (await lastAsked()) ?? 0;
    const since = Math.max(known, now() - longest);
    yield { ...emptyView, notes: [words.views.reading], busy: true };
    const stories = await feeds.stories(guildOf(context), await feedChannel(context), since, signal);
    const from = words.feeds.since(whenIn(since, zoneOf(locale) ?? 'UTC', context, now()));
    const view = digestView(context, words.feeds.missed, from, stories);
    const none = (await feeds.list(guildOf(context))).length === 0;
    yield {
      ...view,
      notes: [
        ...view.notes,
        ...(none ? [words.feeds.noFeeds] : []),
        since === known ? words.feeds.sinceAsked : words.feeds.sinceWeek,
      ],
    };
  },
});
