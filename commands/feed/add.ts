import { Refusal } from '../../src/base/refusal.ts';
import { defineCommand, type Context } from '../../src/command/command.ts';
import type { Follow, Look, Terms } from '../../src/feeds/feeds.ts';
import { leftOutBy } from '../../src/feeds/filter.ts';
import { feedList, feedPanel } from '../../src/command/feeds/feed-panel.ts';
import { targetNotes } from '../../src/command/feeds/target.ts';
import { newTerms, phraseNotes, termOptions } from '../../src/command/feeds/terms.ts';
import { whenIn } from '../../src/command/feeds/when.ts';
import { channelName } from '../../src/command/settings/setting-text.ts';
import { guildOf } from '../../src/command/settings/settings-panel.ts';
import { emptyView } from '../../src/command/view.ts';
import { listNames } from '../../src/words/list.ts';
import { refusalSentence, type Words } from '../../src/words/words.ts';

/** So many sources are taken at once. */
const maxSources = 10;

export const feedAdd = defineCommand({
  name: 'feed add',
  options: {
    source: { type: 'text', required: true, maxLength: 1000 },
    ...termOptions,
    channel: { ...termOptions.channel, required: true },
  },
  needs: 'guild',
  right: 'manageServer',
  private: true,
  async *run(context, { source, ...values }) {
    const { feeds, words } = context;
    const guild = guildOf(context);
    const sources = sourcesOf(source);
    if (sources.length === 0) throw new Refusal('link.invalid', {});
    if (sources.length > maxSources)
      throw new Refusal('usage.list', { option: words.options.source.name, limit: maxSources });
    const terms = newTerms(context, values, await feeds.list(guild));
    const notes = [...(await targetNotes(context, terms)), ...phraseNotes(words, terms)];
    yield { ...emptyView, notes: [words.views.reading], busy: true };
    const { added, failed, begun } = await addAll(context, guild, sources, terms);
    const [first] = added;
    if (!first) throw failed[0];
    const titles = added.map(({ title }) => title);
    const isGuess = values['time-zone'] === undefined && terms.zone === 'UTC' && first.due !== null;
    const told = [
      await outlook(context, added, first),
      ...(begun > 0 ? [words.feeds.newestComes(begun)] : []),
      ...(isGuess ? [words.feeds.inUtc(words.options['time-zone'].name)] : []),
      ...notes,
      ...failed.map((one) => refusalSentence(words, one)),
    ];
    yield added.length > 1 || failed.length > 0
      ? await feedList(context, [
          words.feeds.added(listNames(words, titles)),
          ...keywordNotes(words, terms),
          ...told,
        ])
      : await feedPanel(context, first.id, told);
  },
});

/** Between spaces or commas; an address may have commas of its own. */
function sourcesOf(text: string): string[] {
  const words = text.split(/[\s、，]+/u);
  const found = words.flatMap((word) => word.split(/^https?:/i.test(word) ? /[,;]+(?=https?:|$)/i : /[,;]+/));
  return [...new Set(found.filter(Boolean))];
}

/** One that can't be followed doesn't keep the others out. Of those that are `begun`, the newest item comes. */
async function addAll(
  { feeds, signal }: Context,
  guild: string,
  sources: readonly string[],
  terms: Terms,
): Promise<{ added: Follow[]; failed: Refusal[]; begun: number }> {
  const added: Follow[] = [];
  let begun = 0;
  const failed: Refusal[] = [];
  for (const source of sources) {
    try {
      const look = await feeds.find(source, guild, signal);
      added.push(await feeds.add(guild, look, terms));
      const [newest] = look.items;
      if (newest && beginsWith(terms, newest)) begun += 1;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      failed.push(error);
    }
  }
  return { added, failed, begun };
}

/** Whether that item is sure to come: in which language it is written isn't known before it is read. */
const beginsWith = (terms: Terms, newest: Look['items'][number]): boolean =>
  terms.deliver === 'each' && terms.languages.length === 0 && leftOutBy(terms, newest) === null;

/** Of several feeds no panel shows the words that were chosen. */
function keywordNotes(words: Words, { only, except }: Terms): string[] {
  const { terms } = words.feeds;
  return [
    ...(only.length > 0 ? [`${terms.only} — ${listNames(words, only)}`] : []),
    ...(except.length > 0 ? [`${terms.except} — ${listNames(words, except)}`] : []),
  ];
}

/** What will happen, and when: they have their terms in common. */
async function outlook(
  context: Context,
  added: readonly Follow[],
  { channel, due, zone }: Follow,
): Promise<string> {
  const { inspector, now, words } = context;
  const where = await channelName(words, inspector, channel);
  if (due !== null) return words.feeds.willDigest(where, whenIn(due, zone, context, now()));
  const states = await Promise.all(added.map(({ guild, id }) => context.feeds.state(guild, id)));
  const looks = states.flatMap((state) => state?.nextLook ?? []);
  const [next = now()] = looks.toSorted((one, other) => one - other);
  return words.feeds.willCome(where, whenIn(next, zone, context, now()));
}
