import type { Article } from '../article/article.ts';
import { articlesOf, type Dossier } from '../article/dossier.ts';
import type { Source } from '../article/source.ts';
import { Refusal } from '../base/refusal.ts';
import { day, utcDay } from '../base/time.ts';
import type { Task } from '../engine/engine.ts';
import type { Forgetting } from '../store/forget.ts';
import type { ArticleRef, Owner } from '../store/ownership.ts';
import type { OwnedKeyValue } from '../store/key-value.ts';
import { additionOf } from '../story/additions.ts';
import type { Report, Reports } from '../store/reports.ts';
import type { UsageRepository } from '../store/usage-repository.ts';
import { nextDay } from './budget.ts';
import { type Principal, guildOwner, personOwner, settingsFor } from './principal.ts';
import { createFind, createForget } from './forget.ts';
import type { EarlierVersion } from './changes.ts';
import { createEarlierVersion, createRead, type ReadOptions } from './read.ts';
import type { Reading } from './reading.ts';
import { createStories, type StoriesOptions, type StoryMember } from './stories.ts';
import type { StudyOptions } from './study-job.ts';
import { createStudy } from './study.ts';
import { type Period, periodOf } from './usage.ts';
import { createPreferences, type Preferences } from './preferences.ts';

/** The newsroom's desk: it remembers, budgets, falls back and checks. */
export type Desk = {
  /**
   * Lists it among those that were lately read in a channel, if there is one and others see it. Throws a Refusal where
   * the source can't be read.
   */
  read(source: Source, principal: Principal, signal: AbortSignal, channel?: string): Promise<Article>;
  /** What its link led to before that was read anew, within the last hour; null where it is no other, or not theirs. */
  earlierVersion(article: string, principal: Principal): Promise<EarlierVersion | null>;
  /** Lists an article among those that were lately read in a channel. */
  recordRead(article: ArticleRef, channel: string, principal: Principal): Promise<void>;
  /** Those that were lately read in a channel, newest first; none that were read privately. */
  recent(place: Owner, channel: string): Promise<ArticleRef[]>;
  /**
   * Snapshots of one reading as it grows: each holds all that is checked so far, the last is `complete`. One that is
   * `complete` and `pending` is whole, and followed by what the second look leaves of it.
   * A slow consumer misses snapshots, never the last one, and holds nobody up. What is remembered, or is being
   * read for another one already, costs nothing. A `fresh` one is made anew although one is remembered.
   */
  study(
    article: Dossier,
    task: Task,
    principal: Principal,
    signal: AbortSignal,
    fresh?: boolean,
  ): AsyncIterable<Reading>;
  /**
   * An article that an owner keeps, by `#id` or its link.
   * @throws Refusal `article.unknown`
   */
  find(text: string, owner: Owner): Promise<ArticleRef>;
  /** What was used in so many UTC days, this one among them; of all guilds together where there is no `guild`. */
  period(length: number, guild?: string): Promise<Period>;
  /** The guilds that used most in so many days. */
  guilds(length: number, most: number): ReturnType<UsageRepository['guilds']>;
  /** What was found wrong, the newest first. */
  reports: Reports['latest'];
  /** What a guild has spent today, and what it may, in US dollars; null is no limit. */
  budget(guild: string | null): Promise<{ spent: number; cap: number | null; renews: number }>;
  /** Throws Refusal `store.failed` where it couldn't be done: then nothing of it is. */
  forget: Forgetting;
  preferences: Preferences;
  /** The other articles on the same story: those of the place, and privately those of the person too; newest first. */
  storyOf(article: Article, principal: Principal): Promise<StoryMember[]>;
  /** The same, whole. */
  storyArticles(article: Article, principal: Principal): Promise<Article[]>;
  /** The sentence that says most of what earlier articles don't; null where nothing is new, or can't be told. */
  additionOf(article: Article, earlier: readonly Article[]): number | null;
  /** Whether an article is kept by a person alone: what is made of it is for their eyes. */
  isOnlyTheirs(article: string, place: Owner, person: string | null): Promise<boolean>;
  /** A reading that is still remembered, by its key, if all that it is of is the principal's to read. */
  recall(key: string, principal: Principal): Promise<Reading | null>;
  /**
   * Notes what somebody finds wrong with a reading, for the admins of the guild and the operator.
   * @throws Refusal `reading.gone`, `store.failed`
   */
  report(key: string, text: string, principal: Principal): Promise<void>;
};

export type DeskOptions = ReadOptions &
  StudyOptions &
  Pick<StoriesOptions, 'termsOf'> & {
    reports: Reports;
    forget: Forgetting;
    preferences: OwnedKeyValue<boolean>;
  };

export function createDesk(options: DeskOptions): Desk {
  const { ownership } = options;
  const recall = createRecall(options);
  const stories = createStories(options);
  const storyOf: Desk['storyOf'] = (article, { keeper, readers }) =>
    stories(article, keeper === readers[0] ? [keeper] : readers);
  return {
    read: createRead(options),
    earlierVersion: createEarlierVersion(options),
    recordRead: async (article, channel, principal) =>
      ownership.add(principal.keeper, article, channel, (await settingsFor(options, principal)).days * day),
    recent: (place, channel) => ownership.recent(place, channel),
    study: createStudy(options),
    ...openReports(options),
    find: createFind(options),
    forget: createForget(options),
    preferences: createPreferences(options.preferences),
    recall,
    storyOf,
    async storyArticles(article, principal) {
      const members = await storyOf(article, principal);
      const found = await Promise.all(members.map(({ id }) => options.articles.get(id)));
      return found.filter((other) => other !== undefined);
    },
    additionOf: (article, earlier) =>
      options.termsOf ? additionOf(article, earlier, options.termsOf) : null,
    async isOnlyTheirs(article, place, person) {
      if (person === null || (await ownership.has([place], article))) return false;
      return ownership.has([personOwner(person)], article);
    },
    async report(key, text, principal) {
      const reading = await recall(key, principal);
      if (!reading) throw new Refusal('reading.gone', {});
      const article = articlesOf(reading.article)[0]?.id ?? '';
      await saveReport(options, { guild: principal.guild, reading: key, article, text });
    },
  };
}

function openReports(options: DeskOptions): Pick<Desk, 'period' | 'guilds' | 'reports' | 'budget'> {
  const { usage, reports, ledger, settings, caps, now } = options;
  return {
    period: (length, guild) => periodOf(options, now(), length, guild),
    guilds: (length, most) => usage.guilds(utcDay(now(), length - 1), most),
    reports: (most, guild) => reports.latest(most, guild),
    budget: async (guild) => ({
      spent: await ledger.spent(guild === null ? 'bot' : guildOwner(guild), 'usd'),
      cap: guild === null ? caps.botUsd : (await settings.of(guild)).budget,
      renews: nextDay(now()),
    }),
  };
}

function createRecall({ readings, ownership }: DeskOptions): Desk['recall'] {
  return async (key, { readers }) => {
    const reading = await readings.get(key);
    if (!reading) return null;
    const owned = articlesOf(reading.article).map(({ id }) => ownership.has(readers, id));
    return (await Promise.all(owned)).every(Boolean) ? reading : null;
  };
}

/** Unlike what is only remembered, a report that is lost has to be said. */
async function saveReport({ reports, log }: DeskOptions, report: Report): Promise<void> {
  try {
    await reports.add(report);
  } catch (error) {
    log.error({ err: error }, 'a report could not be saved');
    throw new Refusal('store.failed', {}, { cause: error });
  }
}
