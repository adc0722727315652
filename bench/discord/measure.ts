import { readFileSync } from 'node:fs';
import { componentTypes, flatten, type Message } from 'local-discord';

/** Real Discord exempts interactions from its global limit; the local one counts edits, so it is told not to. */
export const unlimited = { limit: 1e9, window: 1000 };

export const sample = readFileSync(
  new URL('../../playground/samples/en-harbour.txt', import.meta.url),
  'utf8',
);

/** Finished: what is still being made can only be cancelled. */
export const hasButtons = (message: Message) =>
  flatten(message.components).some(({ type, label }) => type === componentTypes.button && label !== 'Cancel');

export function percentiles(times: number[]): string {
  return `p50 ${percentile(times, 0.5).toFixed(1)} p99 ${percentile(times, 0.99).toFixed(1)} ms`;
}

export const median = (times: number[]) => percentile(times, 0.5);

function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
}
