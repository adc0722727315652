import type { Cost } from '../engine.ts';

/** US dollars for a million tokens; `write` is what it costs to put them into the provider's cache. */
export type Price = { input: number; output: number; read: number; write: number };
/** `long` is the price of every token of a request whose prompt exceeds `from` tokens, cached ones included. */
export type Prices = Price & { long?: Price & { from: number } };
export type Tokens = Omit<Cost, 'usd'>;

export const noTokens: Tokens = { inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 };

/** What one request cost; null where the price isn't known. */
export function priceAt(prices: Prices | undefined, tokens: Tokens): number | null {
  if (prices === undefined) return null;
  const prompt = tokens.inputTokens + tokens.cacheReadTokens + tokens.cacheWriteTokens;
  const price = prices.long && prompt > prices.long.from ? prices.long : prices;
  const millionths =
    tokens.inputTokens * price.input +
    tokens.outputTokens * price.output +
    tokens.cacheReadTokens * price.read +
    tokens.cacheWriteTokens * price.write;
  return millionths / 1e6;
}
