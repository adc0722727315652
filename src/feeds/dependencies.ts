import type { FeedAnswer } from '../article/download/fetch-feed.ts';
import type { Validators } from '../article/download/response-cache.ts';
import type { Logger } from '../base/log.ts';
import type { Desk } from '../desk/desk.ts';
import type { ReadAhead } from '../desk/read-ahead.ts';
import type { Locks } from '../store/locks.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { FeedsRepository } from '../store/feeds.ts';
import type { TermsOf } from '../story/lead.ts';
import type { Deliverer } from './feeds.ts';
import type { FeedBytes } from './parse-worker.ts';
import type { Parsed } from './parse-feed.ts';

export type FeedDependencies = {
  repository: FeedsRepository;
  fetchFeed(link: string, known: Validators | null, signal: AbortSignal): Promise<FeedAnswer>;
  /** Runs in a worker. */
  parse(input: FeedBytes, signal: AbortSignal): Promise<Parsed>;
  /** The language of each text (BCP 47), `und` where it can't be told; elsewhere than in the gateway's thread. */
  detectLanguages(texts: readonly string[], signal: AbortSignal): Promise<string[]>;
  desk: Pick<Desk, 'read' | 'study' | 'budget' | 'recordRead' | 'recall'>;
  /** Reads without a model, and for nothing: what is spent beside people's questions has an end before theirs. */
  quotes: Pick<Desk, 'study'>;
  /** Readings that are wanted later; null where nobody offers them. */
  ahead: ReadAhead | null;
  locks: Pick<Locks, 'take'>;
  settings: Pick<GuildSettings, 'of'>;
  /** What texts are compared by. */
  termsOf: TermsOf;
  now: () => number;
  log: Logger;
  /** The most that a guild may follow. */
  mostFollows: number;
  /** The least time between two looks at a feed, in milliseconds. */
  shortest: number;
  /** Milliseconds between two looks for due work. */
  tick: number;
};

/** What deliveries are made and sent with. */
export type Work = { deps: FeedDependencies; deliverer: Deliverer; signal: AbortSignal };
