/** What was spent, as a catalogue's sentence names it; `usd` is null where the model's price isn't known. */
export type Spent = {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  usd: number | null;
};

/** A tenth of a cent is a lot here, so five digits: $0.00042. */
export function dollars(usd: number | null): string {
  return usd === null ? '$?' : `$${usd.toFixed(5)}`;
}
