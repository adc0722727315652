import Anthropic from '@anthropic-ai/sdk';
import { mostTokens } from '../model/tokens.ts';
import { longestArticle } from '../model/fit.ts';
import { priceAt, type Prices } from '../model/prices.ts';
import type { ModelRequest, Provider } from '../model/provider.ts';
import { batchShare, cancelBatch, collectBatch, deleteBatch, isBatched, submitBatch } from './batch.ts';
import { streamMessage } from './call.ts';
import { faultOf } from './fault.ts';
import { priceOf } from './prices.ts';
import { readLimit } from './read-limit.ts';
import { buildRequest } from './request.ts';
import { timeouts } from '../model/timeouts.ts';

export type ClaudeOptions = {
  apiKey: string;
  /** The root of a Messages API, with or without `/v1`; null for Anthropic's own. */
  baseURL: string | null;
  model: string;
  /** Instead of those that are known here. */
  prices?: Prices | undefined;
  fetch?: typeof fetch;
};

/** Anthropic's models, over the Messages API. */
export function createClaudeProvider(options: ClaudeOptions): Provider {
  const { model } = options;
  const client = connect(options);
  return {
    name: 'claude',
    model,
    version: '',
    timeouts,
    articleTokens: () => longestArticle,
    most: (request) => mostOf(model, request),
    counted: (request) =>
      Math.ceil(Buffer.byteLength(JSON.stringify(buildRequest(model, request).messages)) / 3),
    price: (tokens) => (options.prices ? priceAt(options.prices, tokens) : priceOf(model, tokens)),
    readLimit,
    stream: (request, signal, alive, events) =>
      streamMessage({ client, request: buildRequest(model, request), signal, alive }, events),
    faultOf: (error) => faultOf(error, model),
    ...(isBatched(model) && {
      batches: {
        share: batchShare,
        submit: (requests, signal) => submitBatch(client, model, requests, signal),
        collect: (batch, signal) => collectBatch(client, batch, signal),
        cancel: (batch) => cancelBatch(client, batch),
        forget: (batch) => deleteBatch(client, batch),
      },
    }),
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

/** What the provider adds to a prompt by itself, to make the model keep to a schema. A guess, on the safe side. */
const hiddenTokens = 2000;

function mostOf(model: string, asked: ModelRequest): { prompt: number; output: number } {
  const { system, output_config, messages, max_tokens } = buildRequest(model, asked);
  return {
    prompt: mostTokens(JSON.stringify({ system, output_config, messages })) + hiddenTokens,
    output: max_tokens,
  };
}
