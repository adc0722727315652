import { addCost, type Cost } from '../engine.ts';
import { noTokens, type Tokens } from './prices.ts';
import type { Provider } from './provider.ts';

/** What the calls for one draft cost, failed ones included. */
export type Meter = {
  usage: (usage: Partial<Tokens>) => void;
  /** Until the provider says how many tokens were written, a byte counts as one: more is never charged. */
  text: (text: string) => void;
  /** A call is made, with so many tokens in its prompt at most. */
  sent: (promptTokens: number) => void;
  /**
   * A call has ended, well or not. One that was aborted may have cost more than was heard: its prompt where nothing was,
   * and what was written and hadn't come yet.
   */
  close: (isAborted: boolean) => void;
  /** How many calls were charged so far: those that the model has begun to answer. */
  charged: () => number;
  total: () => Cost;
};

/** So many tokens a model writes in a second or two. */
const onTheWay = 300;

export function startMeter({ price }: Pick<Provider, 'price'>): Meter {
  let closed: Cost = { ...noTokens, usd: price(noTokens) };
  let [current, heard, charged, prompt]: [Tokens | null, number, number, number] = [null, 0, 0, 0];
  const total = () => (current === null ? closed : addCost(closed, { ...current, usd: price(current) }));
  return {
    usage(usage) {
      if (current === null) charged += 1;
      current = { ...(current ?? noTokens), ...usage };
    },
    text(text) {
      if (text === '') return;
      if (current === null) charged += 1;
      heard += Buffer.byteLength(text);
      const counted = current ?? unanswered(prompt);
      current = { ...counted, outputTokens: Math.max(counted.outputTokens, heard) };
    },
    sent(tokens) {
      prompt = tokens;
    },
    close(isAborted) {
      if (isAborted) current = withTokensOnTheWay(current ?? unanswered(prompt));
      [closed, current, heard] = [total(), null, 0];
    },
    charged: () => charged,
    total,
  };
}

const unanswered = (prompt: number): Tokens => ({ ...noTokens, cacheWriteTokens: prompt });

const withTokensOnTheWay = (tokens: Tokens): Tokens => ({
  ...tokens,
  outputTokens: tokens.outputTokens + onTheWay,
});
