import { Refusal } from '../../base/refusal.ts';
import { listNames } from '../../words/list.ts';
import { nameLanguage } from '../../words/language-name.ts';
import { formatLocale, refusalSentence, type Words } from '../../words/words.ts';
import type { Context } from '../command.ts';
import type { AnyValues } from '../options/option.ts';
import { formatSpan, formatTime } from '../options/time-of-day.ts';
import { channelName, roleName } from '../settings/setting-text.ts';
import { guildOf } from '../settings/settings-panel.ts';
import { type Block, emptyView, type FollowUp, type View } from '../view.ts';
import type { Follow, FollowState } from '../../feeds/feeds.ts';
import { termNames, termOptions, type TermName, termValues } from './terms.ts';
import { whenIn } from './when.ts';

/** All feeds of a guild, each by a line, and a list from which each is opened. */
export async function feedList(context: Context, notes: readonly string[] = []): Promise<View> {
  const { feeds, words } = context;
  const guild = guildOf(context);
  const follows = await feeds.list(guild);
  const states = await Promise.all(follows.map(({ id }) => feeds.state(guild, id)));
  const known = states.filter((state) => state !== null);
  // One feed may come to several channels.
  const places = await Promise.all(
    known.map(({ follow }) => channelName(words, context.inspector, follow.channel)),
  );
  const empty: Block = { kind: 'paragraph', text: words.feeds.noFeeds };
  return {
    ...emptyView,
    heading: { text: words.groups.feed.description, url: null },
    blocks: known.length === 0 ? [empty] : await Promise.all(known.map((state) => lineOf(context, state))),
    notes: [...notes],
    followUps: known.map(({ follow: { id, title } }, index): FollowUp => ({
      label: `${title} · ${places[index] ?? ''}`,
      command: 'feed list',
      values: { feed: id },
      slot: { list: words.feeds.open },
    })),
    data: { guild, feeds: known.map(stateJson) },
  };
}

async function lineOf(context: Context, { follow, problem }: FollowState): Promise<Block> {
  const { words, inspector, now } = context;
  const { choices, feeds } = words;
  const where = await channelName(words, inspector, follow.channel);
  const when = follow.due === null ? [] : [whenIn(follow.due, follow.zone, context, now())];
  const state =
    follow.paused === null ? (problem === null ? [] : [feeds.failing]) : [feeds.paused[follow.paused]];
  return {
    kind: 'entry',
    term: follow.title,
    text: [where, choices[follow.deliver], ...when, ...state].join(' · '),
  };
}

/**
 * A feed as it is set, what it does, and all that can be done about it.
 * @throws Refusal `feed.unknown`
 */
export async function feedPanel(context: Context, id: string, notes: readonly string[] = []): Promise<View> {
  const { feeds } = context;
  const state = await feeds.state(guildOf(context), id);
  if (!state) throw new Refusal('feed.unknown', {});
  const { follow } = state;
  return {
    ...emptyView,
    heading: { text: follow.title, url: follow.url },
    blocks: [...(await termBlocks(context, follow)), ...stateBlocks(context, state)],
    notes: [...notes],
    followUps: panelActions(context, follow),
    data: stateJson(state),
  };
}

async function termBlocks(context: Context, follow: Follow): Promise<Block[]> {
  const { words, inspector } = context;
  const locale = formatLocale(context.locale);
  const { choices, feeds, labels } = words;
  const { terms } = feeds;
  const channel = await channelName(words, inspector, follow.channel);
  const ping = follow.ping === null ? feeds.nobody : await roleName(words, inspector, follow.ping);
  const nameIn = (tag: string) => nameLanguage(tag, locale) ?? tag;
  const time = feeds.at(formatTime(follow.at, locale), follow.zone);
  return [
    entry(terms.channel, channel),
    entry(terms.deliver, choices[follow.deliver]),
    ...(follow.deliver === 'each'
      ? [
          entry(
            terms.quiet,
            follow.quiet === null ? feeds.never : feeds.at(formatSpan(follow.quiet, locale), follow.zone),
          ),
        ]
      : [
          ...(follow.deliver === 'weekly' ? [entry(terms.day, choices[follow.day])] : []),
          entry(terms.at, time),
        ]),
    entry(terms.only, listNames(words, follow.only) || feeds.anything),
    entry(terms.except, listNames(words, follow.except) || feeds.none),
    entry(terms.languages, listNames(words, follow.languages.map(nameIn)) || feeds.anyLanguage),
    entry(terms.ping, ping),
    entry(
      terms.language,
      follow.language === null ? words.settings.language.nothing : nameIn(follow.language),
    ),
    ...(follow.publish ? [entry(terms.publish, labels.yes)] : []),
  ];
}

/** What it does: the next look and digest, the last item, what went wrong, what it cost, and what was left out. */
function stateBlocks(context: Context, state: FollowState): Block[] {
  const { words, locale, now } = context;
  const { feeds } = words;
  const { follow, nextLook, lastItem, problem, usd, leftOut } = state;
  const money = new Intl.NumberFormat(formatLocale(locale), {
    style: 'currency',
    currency: 'USD',
    maximumFractionDigits: 4,
  });
  const dated = lastItem?.at ? [whenIn(lastItem.at, follow.zone, context, now())] : [];
  const reasons = leftOut.map(({ reason, count }) => `${feeds.reasons[reason]}: ${count}`);
  return [
    ...(follow.paused === null ? [] : [entry(feeds.state, feeds.paused[follow.paused])]),
    ...(follow.due === null
      ? []
      : [entry(feeds.nextDigest, whenIn(follow.due, follow.zone, context, now()))]),
    ...(nextLook === null ? [] : [entry(feeds.nextLook, whenIn(nextLook, follow.zone, context, now()))]),
    entry(feeds.lastItem, lastItem === null ? feeds.none : [lastItem.title, ...dated].join(' · ')),
    ...(problem === null ? [] : [entry(feeds.problem, problemText(words, problem))]),
    entry(feeds.cost, money.format(usd)),
    ...(reasons.length === 0 ? [] : [entry(feeds.leftOut, reasons.join(' · '))]),
  ];
}

function entry(term: string, text: string): Block {
  return { kind: 'entry', term, text };
}

function problemText(words: Words, problem: Refusal | 'own'): string {
  return problem === 'own' ? words.feeds.unknownProblem : refusalSentence(words, problem);
}

/** Test, pause or go on, remove; a list from which each term opens its own control; and the way back. */
function panelActions({ words }: Context, follow: Follow): FollowUp[] {
  const { feeds } = words;
  const values = { feed: follow.id };
  const isPaused = follow.paused !== null;
  const button = (label: string, command: string, more: AnyValues = {}): FollowUp => {
    return { label, command, values: { ...values, ...more }, slot: 'button' };
  };
  const held = termValues(follow);
  const changes = termNames.filter(isOffered(follow)).map((name): FollowUp => ({
    label: feeds.terms[name],
    command: 'feed change',
    values: { ...values, setting: name, [name]: held[name] },
    prompts: [name],
    slot: { list: feeds.change },
  }));
  return [
    button(feeds.test, 'feed test'),
    button(isPaused ? feeds.resume : feeds.pause, 'feed change', { paused: !isPaused }),
    { ...button(feeds.remove, 'feed remove'), isDestructive: true },
    { label: feeds.all, command: 'feed list', values: {}, slot: 'button' },
    ...changes,
  ];
}

/** What a digest has no use for isn't offered for one, and the other way round. */
function isOffered({ deliver }: Follow): (name: TermName) => boolean {
  const useless = { each: ['day', 'at'], daily: ['day', 'quiet'], weekly: ['quiet'] }[deliver];
  return (name) => !useless.includes(name) && name in termOptions;
}

function stateJson({ follow, problem, ...state }: FollowState): object {
  return { ...follow, ...state, problem: problem === 'own' ? problem : (problem?.message ?? null) };
}
