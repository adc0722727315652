import Anthropic from '@anthropic-ai/sdk';
import type { Logger } from '../../base/log.ts';
import type { Article } from '../../article/article.ts';
import type { DraftPart, Engine, Task } from '../engine.ts';
import { requestDraft, type Reader } from '../model/draft.ts';
import { fitArticle } from '../model/fit.ts';
import { chargedAtMost, timeouts, type Timeouts } from '../model/timeouts.ts';
import { noTokens, priceOf } from './prices.ts';
import { promptVersion } from '../model/prompt.ts';
import { createQueue } from '../model/queue.ts';
import { buildRequest, mostPromptTokens } from './request.ts';
import { isShortEnough } from '../model/task.ts';

export type ClaudeOptions = {
  apiKey: string;
  /** The root of a Messages API, with or without `/v1`; null for Anthropic's own. */
  baseURL: string | null;
  model: string;
  log: Logger;
  fetch?: typeof fetch;
  timeouts?: Timeouts;
  /** Told at each call which model answers, by the provider's word. */
  answeredBy?: (model: string) => void;
  /** Calls at once, at most. */
  width?: number;
};

/** What it takes to make calls; all of one reader share one queue to the provider. */
export function connectReader(options: ClaudeOptions): Reader {
  return {
    client: connect(options),
    model: options.model,
    queue: createQueue(options.width ?? 40),
    timeouts: options.timeouts ?? timeouts,
    log: options.log,
    answeredBy: options.answeredBy ?? (() => {}),
  };
}

/** Claude reads. All drafts of one engine share one queue to the provider. */
export function createClaude(options: ClaudeOptions): Engine {
  const { model } = options;
  const reader = connectReader(options);
  return {
    name: 'claude',
    model,
    version: promptVersion,
    ignores: () => [],
    fit: (article) => fitArticle(article),
    worstCaseUsd: (article, task) => worstCaseUsd(model, article, task),
    draft(article, task, signal, onAborted) {
      if (signal.aborted) onAborted?.({ ...noTokens, usd: 0 });
      return createPushStream(signal, async (push, stop) => {
        if (isShortEnough(article, task)) pushSentences(article, push);
        else await requestDraft(reader, article, task, push, stop, onAborted);
      });
    },
  };
}

/**
 * The SDK would look for keys and addresses in the environment and on disk, obey any `retry-after`, and print prompts
 * when a variable says so: all that is given here, and retries are ours.
 */
function connect({ apiKey, baseURL, fetch }: ClaudeOptions): Anthropic {
  return new Anthropic({
    apiKey,
    baseURL: baseURL?.replace(/\/+(v1\/*)?$/u, '') ?? 'https://api.anthropic.com',
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: false,
    ...(fetch && { fetch }),
  });
}

function worstCaseUsd(model: string, article: Article, task: Task): number | null {
  if (isShortEnough(article, task)) return 0;
  const request = buildRequest(model, article, task);
  const tokens = { cacheWriteTokens: mostPromptTokens(request), outputTokens: request.max_tokens };
  const usd = priceOf(model, { ...noTokens, ...tokens });
  return usd === null ? null : usd * chargedAtMost;
}

function pushSentences(article: Article, push: (part: DraftPart) => void): void {
  push({ part: 'answerable', answerable: true });
  for (const [index, sentence] of article.sentences.entries())
    push({ part: 'statement', statement: { label: '', text: sentence, evidence: [index] } });
  push({ part: 'cost', cost: { ...noTokens, usd: 0 } });
}

/**
 * What `produce` pushes, at its own pace: a slow consumer doesn't hold it up, and one that leaves aborts it. An abort
 * drops what wasn't taken yet and throws the signal's reason.
 */
export function createPushStream<T>(
  signal: AbortSignal,
  produce: (push: (item: T) => void, signal: AbortSignal) => Promise<void>,
): AsyncIterable<T> {
  const left = new AbortController();
  const stop = AbortSignal.any([signal, left.signal]);
  return new ReadableStream<T>({
    start(items) {
      const fail = () => items.error(stop.reason);
      if (stop.aborted) return fail();
      stop.addEventListener('abort', fail, { once: true });
      const push = (item: T) => {
        if (!stop.aborted) items.enqueue(item);
      };
      produce(push, stop)
        .then(() => stop.aborted || items.close())
        .catch((error: unknown) => items.error(error))
        .finally(() => stop.removeEventListener('abort', fail));
    },
    cancel: () => left.abort(),
  });
}
