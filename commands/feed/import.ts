import { decode } from '../../src/article/charset.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { defineCommand, type Context } from '../../src/command/command.ts';
import { feedList } from '../../src/command/feeds/feed-panel.ts';
import type { Terms } from '../../src/feeds/feeds.ts';
import { type Outline, parseOpml } from '../../src/command/feeds/opml.ts';
import { targetNotes } from '../../src/command/feeds/target.ts';
import { newTerms, termOptions } from '../../src/command/feeds/terms.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';
import { emptyView, type View } from '../../src/command/view.ts';
import { refusalSentence } from '../../src/words/words.ts';

/** So many of those that failed are named. */
const namedFailures = 5;

export const feedImport = defineCommand({
  name: 'feed import',
  options: {
    opml: { type: 'file', extensions: ['opml', 'xml'], required: true },
    ...termOptions,
    channel: { ...termOptions.channel, required: true },
  },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { opml, ...values }) {
    const { feeds } = context;
    const guild = guildOf(context);
    const outlines = parseOpml(decode(await context.fetchFile(opml), null));
    if (outlines.length === 0) throw new Refusal('feed.opml', { name: opml.name });
    const terms = newTerms(context, values, await feeds.list(guild));
    const notes = await targetNotes(context, terms);
    yield* addOutlines(context, guild, outlines, { terms, notes });
  },
});

/** One after the other, each shown; where the guild may follow no more, the rest is left. */
async function* addOutlines(
  context: Context,
  guild: string,
  outlines: readonly Outline[],
  { terms, notes }: { terms: Terms; notes: readonly string[] },
): AsyncGenerator<View, void, void> {
  const { feeds, signal, words } = context;
  const failed: string[] = [];
  let added = 0;
  for (const [index, { title, url }] of outlines.entries()) {
    yield { ...emptyView, notes: [words.feeds.importing(index, outlines.length)], busy: true };
    try {
      await feeds.add(guild, await feeds.find(url, guild, signal), terms);
      added += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed.push(`${title}: ${refusalSentence(words, error)}`);
      if (error.key === 'feed.many') break;
    }
  }
  const told = failed.slice(0, namedFailures);
  yield await feedList(context, [words.feeds.imported(added, outlines.length), ...told, ...notes]);
}
