import { createHash } from 'node:crypto';

/** `limit` requests in `window` milliseconds. */
export type Rate = { limit: number; window: number };

/** Discord documents none of its limits but the global one; these are what its headers have been seen to say. */
export const globalLimit: Rate = { limit: 50, window: 1000 };
export const routeLimit: Rate = { limit: 5, window: 5000 };
export const webhookLimit: Rate = { limit: 5, window: 2000 };

export type Verdict = {
  headers: Record<string, string>;
  refused: { retryAfter: number; global: boolean } | null;
};

type Bucket = { used: number; resetsAt: number };

/** Counts requests as Discord does: a bucket for each route and major parameter, and one for all of them. */
export type Limiter = { count(key: string, rate: Rate | 'none', now: number): Verdict };

export function createLimiter(global: Rate): Limiter {
  const buckets = new Map<string, Bucket>();

  const take = (key: string, rate: Rate, now: number): Bucket => {
    const known = buckets.get(key);
    const bucket = known && known.resetsAt > now ? known : { used: 0, resetsAt: now + rate.window };
    buckets.set(key, bucket);
    bucket.used += 1;
    return bucket;
  };

  return {
    count(key, rate, now) {
      if (rate === 'none') return { headers: {}, refused: null };
      const all = take('global', global, now);
      if (all.used > global.limit) return refusal({}, all.resetsAt - now, true);
      const bucket = take(key, rate, now);
      const headers = headersOf(key, rate, bucket, now);
      return bucket.used > rate.limit
        ? refusal(headers, bucket.resetsAt - now, false)
        : { headers, refused: null };
    },
  };
}

function headersOf(key: string, rate: Rate, bucket: Bucket, now: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(rate.limit),
    'x-ratelimit-remaining': String(Math.max(0, rate.limit - bucket.used)),
    'x-ratelimit-reset': (bucket.resetsAt / 1000).toFixed(3),
    'x-ratelimit-reset-after': ((bucket.resetsAt - now) / 1000).toFixed(3),
    'x-ratelimit-bucket': createHash('md5').update(key).digest('hex'),
  };
}

function refusal(headers: Record<string, string>, wait: number, global: boolean): Verdict {
  const retryAfter = wait / 1000;
  return {
    headers: {
      ...headers,
      'retry-after': String(Math.ceil(retryAfter)),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global && { 'x-ratelimit-global': 'true' }),
    },
    refused: { retryAfter, global },
  };
}
