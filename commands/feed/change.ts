import { isDeepStrictEqual } from 'node:util';
import { defineCommand } from '../../src/command/command.ts';
import { feedPanel } from '../../src/command/feeds/feed-panel.ts';
import { feedOption, followNamed } from '../../src/command/feeds/suggest-feeds.ts';
import {
  changedTerms,
  phraseNotes,
  termNames,
  termOptions,
  termValues,
} from '../../src/command/feeds/terms.ts';
import { targetNotes } from '../../src/command/feeds/target.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';

export const feedChange = defineCommand({
  name: 'feed change',
  // A form of the panel says which term it was for: one that was emptied has nothing else to say.
  options: {
    feed: { ...feedOption, required: true },
    ...termOptions,
    paused: { type: 'flag' },
    setting: { type: 'text', maxLength: 32, hidden: true },
  },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { feed, paused, setting, ...values }) {
    const { feeds, words } = context;
    const guild = guildOf(context);
    const { id, ...before } = await followNamed(feeds, guild, feed);
    const terms = changedTerms(
      before,
      values,
      termNames.filter((name) => name === setting),
    );
    const notes = await targetNotes(context, terms);
    // Only what was chosen just now.
    const given = { only: values.only ? terms.only : [], except: values.except ? terms.except : [] };
    const isSame = paused === undefined && isDeepStrictEqual(termValues(terms), termValues(before));
    if (!isSame) await feeds.change(guild, id, terms, paused);
    const said = isSame ? words.config.unchanged : words.feeds.changed;
    yield await feedPanel(context, id, [said, ...notes, ...phraseNotes(words, given)]);
  },
});
