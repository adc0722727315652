import { priceAt, type Prices, type Tokens } from '../model/prices.ts';

/**
 * Source: https://platform.claude.com/docs/en/about-claude/pricing and the models' own pages, read on 2026-11-24.
 * Fable 5.2 was added on 2026-11-28. Sonnet 5.5's cache reads cost half since 2026-10-07; Haiku 5.5's are as released on that day.
 */
const prices: Record<string, Prices> = {
  'claude-haiku-5-5': {
    input: 0.1,
    output: 0.5,
    read: 0.01,
    write: 0.125,
    long: { from: 100_000, input: 0.5, output: 2.5, read: 0.05, write: 0.625 },
  },
  'claude-sonnet-5-5': { input: 2, output: 10, read: 0.1, write: 2.5 },
  'claude-opus-5-5': { input: 4, output: 20, read: 0.2, write: 5 },
  // Only its first two are known: a read is counted at the usual tenth, rather too much than too little.
  'claude-fable-5-2': { input: 8, output: 40, read: 0.8, write: 10 },
  'claude-fable-5-1': { input: 10, output: 50, read: 0.25, write: 12.5 },
  'claude-sonnet-5': { input: 2, output: 10, read: 0.2, write: 2.5 },
  'claude-opus-5': { input: 5, output: 25, read: 0.5, write: 6.25 },
  'claude-haiku-4-5': { input: 1, output: 5, read: 0.1, write: 1.25 },
};

export const pricedModels: readonly string[] = Object.keys(prices);

/** What one request cost; null where the model's price isn't known. */
export function priceOf(model: string, tokens: Tokens): number | null {
  return priceAt(prices[undated(model)], tokens);
}

/** `claude-haiku-4-5-20251001` is `claude-haiku-4-5`. */
export function undated(model: string): string {
  return model.replace(/-\d{8}$/u, '');
}
