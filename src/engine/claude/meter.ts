import type { Cost } from '../engine.ts';
import type { Usage } from './call.ts';
import { addCost, noTokens, priceOf, type Tokens } from './prices.ts';

/** What the calls for one draft cost, failed ones included. */
export type Meter = {
  usage: (usage: Usage) => void;
  /** Until the provider says how many tokens were written, a byte counts as one: more is never charged. */
  text: (text: string) => void;
  /** A call has ended, well or not. */
  close: () => void;
  /** How many calls were charged so far: those that the model has begun to answer. */
  charged: () => number;
  total: () => Cost;
};

export function startMeter(model: string): Meter {
  let closed: Cost = { ...noTokens, usd: priceOf(model, noTokens) };
  let [open, heard, charged]: [Tokens | null, number, number] = [null, 0, 0];
  const total = () => (open === null ? closed : addCost(closed, { ...open, usd: priceOf(model, open) }));
  return {
    usage(usage) {
      if (open === null) charged += 1;
      open = readUsage(usage, open ?? noTokens);
    },
    text(text) {
      heard += Buffer.byteLength(text);
      if (open !== null) open = { ...open, outputTokens: Math.max(open.outputTokens, heard) };
    },
    close() {
      [closed, open, heard] = [total(), null, 0];
    },
    charged: () => charged,
    total,
  };
}

function readUsage(usage: Usage, before: Tokens): Tokens {
  return {
    inputTokens: count(usage.input_tokens, before.inputTokens),
    outputTokens: count(usage.output_tokens, before.outputTokens),
    cacheReadTokens: count(usage.cache_read_input_tokens, before.cacheReadTokens),
    cacheWriteTokens: count(usage.cache_creation_input_tokens, before.cacheWriteTokens),
  };
}

function count(now: unknown, before: number): number {
  return Number.isSafeInteger(now) ? Number(now) : before;
}
