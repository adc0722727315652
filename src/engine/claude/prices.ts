import type { Cost } from '../engine.ts';
import type Anthropic from '@anthropic-ai/sdk';

/** US dollars for a million tokens; `write` is the cache's five-minute write. */
type Price = { input: number; output: number; read: number; write: number };
/** `long` is the price of every token of a request whose prompt exceeds `longFrom` tokens, cached ones included. */
type Prices = Price & { long?: Price };
export type Tokens = Omit<Cost, 'usd'>;

const longFrom = 100_000;

/**
 * Source: https://platform.claude.com/docs/en/about-claude/pricing and the models' own pages, read on 2026-11-24.
 * Sonnet 5.5's cache reads cost half since 2026-10-07; Haiku 5.5's are as released on that day.
 */
const prices: Record<string, Prices> = {
  'claude-haiku-5-5': {
    input: 0.1,
    output: 0.5,
    read: 0.01,
    write: 0.125,
    long: { input: 0.5, output: 2.5, read: 0.05, write: 0.625 },
  },
  'claude-sonnet-5-5': { input: 2, output: 10, read: 0.1, write: 2.5 },
  'claude-opus-5-5': { input: 4, output: 20, read: 0.2, write: 5 },
  'claude-fable-5-1': { input: 10, output: 50, read: 0.25, write: 12.5 },
  'claude-sonnet-5': { input: 2, output: 10, read: 0.2, write: 2.5 },
  'claude-opus-5': { input: 5, output: 25, read: 0.5, write: 6.25 },
  'claude-haiku-4-5': { input: 1, output: 5, read: 0.1, write: 1.25 },
};

export const noTokens: Tokens = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };

export const pricedModels: readonly string[] = Object.keys(prices);

export function isPriced(model: string): boolean {
  return undated(model) in prices;
}

/** What one request cost; null where the model's price isn't known. */
export function priceOf(model: string, tokens: Tokens): number | null {
  const known = prices[undated(model)];
  if (known === undefined) return null;
  const prompt = tokens.inputTokens + tokens.cacheReadTokens + tokens.cacheWriteTokens;
  const price = prompt > longFrom && known.long !== undefined ? known.long : known;
  const millionths =
    tokens.inputTokens * price.input +
    tokens.outputTokens * price.output +
    tokens.cacheReadTokens * price.read +
    tokens.cacheWriteTokens * price.write;
  return millionths / 1e6;
}

type Params = Anthropic.Messages.MessageCreateParams;
type ThinkingParams = { thinking?: Params['thinking']; effort?: 'low'; roomForThought: number };

const off: ThinkingParams = { thinking: { type: 'disabled' }, roomForThought: 0 };
const always: ThinkingParams = { effort: 'low', roomForThought: 8192 };

/**
 * How little each model can be made to think: a draft is found in the text, and a person waits for it. Opus 5.5 and
 * Fable can't be stopped, Sonnet 5.5 has a word of its own for it.
 * Source: the models' "what's new" pages on platform.claude.com, read on 2026-11-24.
 */
const thinking: Record<string, ThinkingParams> = {
  'claude-haiku-5-5': off,
  'claude-sonnet-5-5': { thinking: { type: 'between_tools' }, roomForThought: 0 },
  'claude-opus-5-5': always,
  'claude-fable-5-1': always,
  'claude-sonnet-5': off,
  'claude-opus-5': off,
};

/** A model without an entry is asked nothing about thinking, and has room for it. */
export function thinkingOf(model: string): ThinkingParams {
  return thinking[undated(model)] ?? { roomForThought: 8192 };
}

/** `claude-haiku-4-5-20251001` is `claude-haiku-4-5`. */
export function undated(model: string): string {
  return model.replace(/-\d{8}$/u, '');
}
