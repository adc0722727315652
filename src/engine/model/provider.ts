import type { Engine, LiveCheck } from '../engine.ts';
import type { Fault } from './fault.ts';
import type { Tokens } from './prices.ts';
import type { ReadLimit } from './rate-limiter.ts';
import type { Timeouts } from './timeouts.ts';

/** One article: its sentences, numbered, a line each. `title` may be ''. */
export type PromptDocument = { title: string; context: string; text: string };

/** One question to a model, before it is put as its provider wants it. */
export type ModelRequest = {
  system: string;
  documents: PromptDocument[];
  /** What is asked, in one or more texts; the last is the task. */
  asks: string[];
  /** JSON Schema, of plain keywords: what comes back is checked here. */
  schema: Record<string, unknown>;
  /** The longest answer, in tokens, thoughts apart. */
  outputTokens: number;
  /** Others follow that begin with the same system prompt and documents: a cache pays. */
  comesAgain: boolean;
};

/** What comes of a call while it lasts. */
export type CallEvents = {
  headers(headers: Headers): void;
  /** The model that answers, by the provider's word. */
  model(id: string): void;
  /** Counts so far; later ones replace earlier ones. */
  usage(usage: Partial<Tokens>): void;
  text(text: string): void;
  /** What the model thinks: paid for, and no part of its answer. */
  thought(text: string): void;
};

/** An answer as a whole; `requireEnd` throws a `Fault` where the model hasn't ended its turn. */
export type BatchAnswer = { model: string; text: string; usage: Partial<Tokens>; requireEnd: () => void };

/** Requests that are answered within a day. What fails throws what `faultOf` understands. */
export type Batches = {
  /** Of the price of a call. */
  share: number;
  submit(requests: readonly { id: string; request: ModelRequest }[], signal: AbortSignal): Promise<string>;
  /** By id, of those that have an answer; null where not all have ended. */
  collect(batch: string, signal: AbortSignal): Promise<ReadonlyMap<string, BatchAnswer> | null>;
  /** What hasn't begun isn't answered. Never throws. */
  cancel(batch: string): Promise<void>;
  /** Deletes what the provider keeps of one that has ended. Never throws. */
  forget(batch: string): Promise<void>;
};

/** One model of a provider: all that differs from one provider to the next. */
export type Provider = {
  readonly name: Exclude<Engine['name'], 'extractive'>;
  readonly model: string;
  /** Changes with whatever of the provider changes the drafts: part of a reading's key. */
  readonly version: string;
  readonly timeouts: Timeouts;
  /**
   * What a reading counts against caps in US dollars where its price isn't known; without it, none is made under a cap.
   */
  readonly countedUsd?: number;
  /** The longest article that is read whole, in tokens of its numbered sentences as `mostTokens` counts them. */
  articleTokens(): number;
  /** The most tokens of prompt and answer that one call can take. */
  most(request: ModelRequest): { prompt: number; output: number };
  /** What counts against a rate limit, in tokens, about. */
  counted(request: ModelRequest): number;
  /** In US dollars; null where the price isn't known. */
  price(tokens: Tokens): number | null;
  readLimit: ReadLimit;
  /**
   * One call, no retry. `alive` is called at every sign of life. Resolves only when the model has ended its turn; throws
   * the signal's reason, or what `faultOf` understands.
   */
  stream(request: ModelRequest, signal: AbortSignal, alive: () => void, events: CallEvents): Promise<void>;
  faultOf(error: unknown): Fault;
  /** Where it answers later for less. */
  batches?: Batches;
  /** What it has found out of its server. */
  server?(): LiveCheck['server'];
};
