import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../base/refusal.ts';
import type { FollowRow } from '../store/feed-follows.ts';
import type { NewItem } from '../store/feed-looks.ts';
import type { Lead } from '../story/lead.ts';
import type { Follow, Notice, Terms } from './feeds.ts';
import type { Item } from './parse-feed.ts';
import { isZone, weekdays } from './schedule.ts';

/** What is kept as JSON, and may have been written by another version: what can't be read is as if it weren't there. */

const termsShape = z.object({
  deliver: z.enum(['each', 'daily', 'weekly']),
  day: z.enum(weekdays).default('monday'),
  at: z.string(),
  // In one that isn't known no time can be told, which would hold up all digests.
  zone: z.string().refine(isZone).catch('UTC'),
  only: z.array(z.string()),
  except: z.array(z.string()),
  languages: z.array(z.string()).default([]),
  ping: z.string().nullable(),
  language: z.string().nullable(),
  quiet: z.string().nullable(),
  publish: z.boolean(),
});
const pausedShape = z.enum(['admin', 'refused', 'gone', 'missing']).nullable();

export function toFollow({ terms, paused, ...row }: FollowRow): Follow[] {
  const parsed = termsShape.safeParse(terms);
  const state = pausedShape.safeParse(paused).data ?? null;
  return parsed.success ? [{ ...parsed.data, ...row, paused: state }] : [];
}

/** What a row holds of the terms. */
export function toRow({ channel, ...terms }: Terms): Pick<FollowRow, 'channel' | 'terms'> {
  return { channel, terms: termsShape.parse(terms) };
}

const itemShape = z.object({
  keys: z.array(z.string()),
  title: z.string(),
  url: z.string().nullable(),
  at: z.number().nullable(),
  text: z.string(),
  whole: z.boolean(),
  updated: z.number().nullable().default(null),
  name: z.string().optional(),
}) satisfies z.ZodType<Item>;

const tellingShape = z.object({ title: z.string(), outlet: z.string(), url: z.string().nullable() });

const host = z.object({ host: z.string() });
const hostProblems = [
  'feed.none',
  'link.unreachable',
  'link.certificate',
  'link.timeout',
  'link.broken',
  'link.redirects',
  'link.private',
  'link.blocked',
] as const;
/** What can go wrong with a look at a feed, as far as it is told. */
const problemShape = z.discriminatedUnion('key', [
  z.object({ key: z.enum(hostProblems), params: host }),
  z.object({ key: z.literal('link.status'), params: host.extend({ status: z.number() }) }),
  z.object({ key: z.literal('link.large'), params: z.object({ megabytes: z.number() }) }),
  z.object({ key: z.literal('page.too-heavy'), params: z.record(z.string(), z.never()) }),
]);

const stateShape = z.object({
  etag: z.string().nullable(),
  modified: z.string().nullable(),
  /** Of the bytes that were read last. */
  digest: z.string().nullable(),
  /** Milliseconds between two looks. */
  interval: z.number(),
  /** In a row, of any kind. */
  failures: z.number(),
  /** Looks in a row that failed by a bug of ours. */
  ownFailures: z.number().default(0),
  /** Answers in a row that there is nothing. */
  missing: z.number().default(0),
  /** When a look last said what there is, in milliseconds; null before the first that did. */
  looked: z.number().nullable().default(null),
  problem: problemShape.nullable(),
  lastItem: z.object({ title: z.string(), url: z.string().nullable(), at: z.number().nullable() }).nullable(),
});
export type FeedState = z.infer<typeof stateShape>;

export const freshState: FeedState = {
  etag: null,
  modified: null,
  digest: null,
  interval: 3_600_000,
  failures: 0,
  ownFailures: 0,
  missing: 0,
  looked: null,
  problem: null,
  lastItem: null,
};

export function toState(json: unknown): FeedState {
  return stateShape.safeParse(json).data ?? freshState;
}

/** What has no words of its own here is a feed that can't be read. */
export function toProblem({ key, params }: Refusal, url: string): FeedState['problem'] {
  const broken = { key: 'link.broken', params: { host: URL.parse(url)?.hostname ?? url } } as const;
  return problemShape.safeParse({ key, params }).data ?? broken;
}

/** The sentence of a refusal is made from what was kept of it. */
export function problemOf({ problem, ownFailures }: FeedState): Refusal | 'own' | null {
  if (ownFailures > 0) return 'own';
  return problem && new Refusal(problem.key, problem.params, { isFeed: true });
}

export function toItem(json: unknown): Item[] {
  const parsed = itemShape.safeParse(json);
  return parsed.success ? [parsed.data] : [];
}

const storyShape = z.object({
  kind: z.literal('story'),
  follow: z.string(),
  item: itemShape,
  outlet: z.string(),
  /** Once it is read: its reading, what its story is told by, and who else tells it. */
  read: z
    .object({
      reading: z.string(),
      /** When, in milliseconds; null where it was written down before this was. */
      at: z.number().nullable().default(null),
      lead: z.object({
        language: z.string(),
        at: z.number().nullable(),
        terms: z.array(z.tuple([z.string(), z.number()])),
        /** Missing where it was written down before this was. */
        named: z.array(z.tuple([z.string(), z.boolean()])).optional(),
      }),
      others: z.array(tellingShape),
      /** What it was before its text changed. */
      earlier: z.object({ reading: z.string(), at: z.number() }).nullable().default(null),
    })
    .nullable(),
});
export type StoryContent = z.infer<typeof storyShape>;

/** How a story's lead is kept. */
export function toLead(lead: Lead): NonNullable<StoryContent['read']>['lead'] {
  return { ...lead, terms: [...lead.terms], named: lead.named && [...lead.named] };
}

/** The lead of a story that was sent. */
export function fromLead(lead: NonNullable<StoryContent['read']>['lead']): Lead {
  return { ...lead, terms: new Map(lead.terms), named: lead.named && new Map(lead.named) };
}

const changeShape = z.object({
  kind: z.literal('change'),
  follow: z.string(),
  /** The delivery of the story that the item told before. */
  of: z.string(),
  /** As the feed tells it now; null where only the article is looked at again. */
  item: itemShape.nullable(),
});
export type ChangeContent = z.infer<typeof changeShape>;

const digestShape = z.object({
  kind: z.literal('digest'),
  /** None: all that come to the channel one by one. */
  follows: z.array(z.string()),
  rhythm: z.enum(['daily', 'weekly']),
  from: z.number(),
  /** With what a follow begins that was begun later, by its id. */
  since: z.record(z.string(), z.number()).default({}),
  to: z.number(),
});
export type DigestContent = z.infer<typeof digestShape>;

const titled = z.object({ title: z.string() });
const noticeShape = z.object({
  kind: z.literal('notice'),
  notice: z.discriminatedUnion('kind', [
    titled.extend({ kind: z.enum(['gone', 'missing']) }),
    titled.extend({ kind: z.literal('flood'), count: z.number() }),
    z.object({
      kind: z.literal('lost'),
      guild: z.string(),
      channel: z.string().nullable(),
      titles: z.array(z.string()),
    }),
  ]) satisfies z.ZodType<Notice>,
});
export type NoticeContent = z.infer<typeof noticeShape>;

const contentShape = z.discriminatedUnion('kind', [storyShape, changeShape, digestShape, noticeShape]);

export function toContent(
  json: unknown,
): StoryContent | ChangeContent | DigestContent | NoticeContent | null {
  return contentShape.safeParse(json).data ?? null;
}

export const shownShape = z.object({ channel: z.string(), message: z.string() });

/** The same for the same article in whatever feeds, also after its address was corrected. */
export function nameOf({ name, url, keys, title }: Item): string {
  return name ?? url ?? keys[0] ?? title;
}

/** One name for one thing in one channel: 22 characters. */
export function deliveryId(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** What an item's own card in a channel is called. */
export function storyId(channel: string, item: Item): string {
  return deliveryId(channel, 'story', nameOf(item));
}

/** Whatever an item is known by; what it holds once, where it may be shown. */
export function rowsOf(item: Item, isShown: boolean): NewItem[] {
  return item.keys.map((key, at) => ({ key, item: isShown && at === 0 ? item : null }));
}
