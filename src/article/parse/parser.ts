import { orAbort } from '../../base/abort.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Story } from '../article.ts';
import { hire, type Hand, type HandLimits, type Outcome } from './hand.ts';
import type { Parsable } from './parse.ts';

export type { Parsable } from './parse.ts';

export type Parser = {
  /** Starts a worker where there is none: while a page is downloaded, so that it needn't wait. */
  prepare(): void;
  /** @throws Refusal `page.*`, `pdf.*`; the signal's reason when it aborts */
  parse(input: Parsable, signal: AbortSignal): Promise<Story>;
  close(): Promise<void>;
};

export type ParserOptions = Partial<HandLimits> & { workers?: number };

type Job = { input: Parsable } & PromiseWithResolvers<Outcome>;

type Crew = {
  limits: HandLimits & { workers: number };
  closing: AbortController;
  hands: Set<Hand>;
  starting: number;
  idle: Hand[];
  queue: Set<Job>;
};

const LIMITS = { workers: 2, milliseconds: 5000, megabytes: 160 };

/**
 * Reads pages and PDFs in worker threads, so that this thread never waits for one: a worker that takes too much
 * time or memory is killed and replaced. They start when there is work for them.
 */
export function createParser(options: ParserOptions = {}): Parser {
  const crew: Crew = {
    limits: { ...LIMITS, ...options },
    closing: new AbortController(),
    hands: new Set(),
    starting: 0,
    idle: [],
    queue: new Set(),
  };
  return {
    prepare() {
      if (crew.hands.size === 0) void addHand(crew);
    },
    async parse(input, signal) {
      crew.closing.signal.throwIfAborted();
      const job = { input, ...Promise.withResolvers<Outcome>() };
      crew.queue.add(job);
      work(crew);
      try {
        return settle(await orAbort(job.promise, signal));
      } finally {
        crew.queue.delete(job);
      }
    },
    close: () => close(crew),
  };
}

function work(crew: Crew): void {
  for (const job of crew.queue) {
    const hand = takeIdle(crew);
    if (!hand) break;
    crew.queue.delete(job);
    void run(crew, hand, job);
  }
  if (crew.queue.size > crew.starting && crew.hands.size < crew.limits.workers) void addHand(crew);
}

function takeIdle(crew: Crew): Hand | undefined {
  const hand = crew.idle.pop();
  if (!hand || hand.isAlive()) return hand;
  replace(crew, hand);
  return takeIdle(crew);
}

async function run(crew: Crew, hand: Hand, job: Job): Promise<void> {
  job.resolve(await hand.read(job.input));
  if (hand.isAlive()) crew.idle.push(hand);
  else replace(crew, hand);
  work(crew);
}

function replace(crew: Crew, dead: Hand): void {
  crew.hands.delete(dead);
  if (!crew.closing.signal.aborted) void addHand(crew);
}

async function addHand(crew: Crew): Promise<void> {
  const hand = hire(crew.limits, crew.closing.signal);
  crew.hands.add(hand);
  crew.starting++;
  try {
    await hand.ready;
    crew.idle.push(hand);
  } catch (error) {
    crew.hands.delete(hand);
    rejectAll(crew, error);
  }
  crew.starting--;
  work(crew);
}

async function close(crew: Crew): Promise<void> {
  const reason = new Error('the parser is closed');
  crew.closing.abort(reason);
  rejectAll(crew, reason);
  await Promise.all(Array.from(crew.hands, (hand) => hand.dismiss()));
}

function rejectAll({ queue }: Crew, error: unknown): void {
  for (const job of queue) job.reject(error);
  queue.clear();
}

function settle(outcome: Outcome): Story {
  if ('story' in outcome) return outcome.story;
  if ('refusal' in outcome) throw new Refusal(outcome.refusal.key, outcome.refusal.params);
  throw outcome.bug;
}
