import type { ReadLimit } from '../model/rate-limiter.ts';

/**
 * Of the `x-ratelimit-*` headers; `reset` is how long until the bucket is full again: "6m0s", "1.2s", "80ms".
 * Source: https://platform.openai.com/docs/guides/rate-limits, read on 2026-11-28.
 */
export const readLimit: ReadLimit = (headers, name) => {
  const read = (part: string) => headers.get(`x-ratelimit-${part}-${name}`) ?? '';
  return {
    limit: Number.parseInt(read('limit'), 10),
    left: Number.parseInt(read('remaining'), 10),
    fullInMs: durationOf(read('reset')),
  };
};

const units: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1, '': 1000 };

/** Milliseconds; NaN where it is none. */
function durationOf(text: string): number {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s|$)/gu)];
  if (parts.length === 0 || parts.map(([part]) => part).join('') !== text) return Number.NaN;
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0);
}
