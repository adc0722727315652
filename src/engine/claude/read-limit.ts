import type { ReadLimit } from '../model/rate-limiter.ts';

/**
 * Of the `anthropic-ratelimit-*` headers; `reset` is when the bucket will be full again, by the provider's clock.
 * Source: https://platform.claude.com/docs/en/api/rate-limits, read on 2026-11-24.
 */
export const readLimit: ReadLimit = (headers, name, now) => {
  const read = (part: string) => headers.get(`anthropic-ratelimit-${name}-${part}`) ?? '';
  const clock = Date.parse(headers.get('date') ?? '') || now;
  return {
    limit: Number.parseInt(read('limit'), 10),
    left: Number.parseInt(read('remaining'), 10),
    fullInMs: Date.parse(read('reset')) - clock,
  };
};
