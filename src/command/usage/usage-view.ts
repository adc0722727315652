import type { Period } from '../../desk/usage.ts';
import type { Words } from '../../words/words.ts';
import type { Context } from '../command.ts';
import { formatsIn } from './formats.ts';
import { usagePicture } from './usage-picture.ts';
import { noticeNote, withMoment } from '../reading/notices.ts';
import { type Block, emptyView, type Note, type View } from '../view.ts';

const maxReports = 5;
const maxGuilds = 10;

/** Today, a week and a month in words and, by the day, as a picture; what was reported; the guilds, for the operator. */
export async function usageView(context: Context): Promise<View> {
  const { desk, guild, words, locale } = context;
  const of = (days: number) => desk.period(days, guild ?? undefined);
  const month = await of(30);
  const { usage } = words.views;
  const entry = (term: string, period: Period): Block => ({
    kind: 'entry',
    term,
    text: usageLine(period, words, locale),
  });
  return {
    ...emptyView,
    heading: { text: guild === null ? usage.everywhere : usage.here, url: null },
    blocks: [
      entry(usage.today, await of(1)),
      entry(usage.days(7), await of(7)),
      entry(usage.days(30), month),
      ...(await reportBlocks(context)),
      ...(guild === null ? await guildBlocks(context) : []),
    ],
    notes: [await budgetNote(context), usage.utc],
    pictures: await usagePicture(context, month),
    data: { guild, ...month },
  };
}

/** What there was none of is left out. */
function usageLine({ total, people, reports }: Period, { views }: Words, locale: string): string {
  const { number, dollars, percent } = formatsIn(locale);
  const judged = total.statements + total.removed;
  const input = total.inputTokens + total.cacheReadTokens + total.cacheWriteTokens;
  const parts = views.usage.parts({
    readings: number(total.readings),
    remembered: number(total.remembered),
    people: number(people),
    usd: dollars(total.usd),
    input: number(input),
    cached: number(total.cacheReadTokens),
    output: number(total.outputTokens),
    removed: percent(judged === 0 ? 0 : total.removed / judged),
    reports: number(reports),
  });
  const counts = [1, people, input, input, total.removed, reports];
  return parts.filter((_, index) => counts[index] !== 0).join(' · ');
}

/** What is spent of today's budget, or that all of it is. */
export async function budgetNote({ desk, guild, words, locale }: Context): Promise<Note> {
  const { dollars } = formatsIn(locale);
  const { spent, cap, renews } = await desk.budget(guild);
  if (cap === null) return words.views.usage.unlimited(dollars(spent));
  const key = guild === null ? 'budget' : 'guildBudget';
  if (spent >= cap) return noticeNote(words, { key, params: { renews } }, { isEmpty: true });
  return withMoment(words.views.usage.budget({ spent: dollars(spent), cap: dollars(cap) }), renews);
}

async function reportBlocks({ desk, guild, words, locale }: Context): Promise<Block[]> {
  const found = await desk.reports(maxReports, guild ?? undefined);
  if (found.length === 0) return [];
  const entries = found.map(({ at, text }): Block => {
    return { kind: 'entry', term: formatsIn(locale).day(at), text };
  });
  return [{ kind: 'section', text: words.views.usage.reported }, ...entries];
}

async function guildBlocks({ desk, words, locale }: Context): Promise<Block[]> {
  const guilds = await desk.guilds(30, maxGuilds);
  if (guilds.length === 0) return [];
  const { number, dollars } = formatsIn(locale);
  const { usage } = words.views;
  const entries = guilds.map(({ guild, readings, usd }): Block => {
    return { kind: 'entry', term: guild ?? usage.elsewhere, text: `${number(readings)} · ${dollars(usd)}` };
  });
  return [{ kind: 'section', text: usage.guilds }, ...entries];
}
