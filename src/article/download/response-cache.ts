import { LRUCache } from 'lru-cache';

/** What a link leads to. */
export type Download = {
  /** The address after all redirects, without tracking parameters. */
  url: string;
  /** Essence of the content type, in lower case: `text/html`, `application/pdf`, or a `text/` type to read as it is. */
  type: string;
  /** As the server declares it, unchecked. */
  charset: string | null;
  bytes: Uint8Array;
};

/** What a server said of an answer, so that it can be asked whether anything has changed since. */
export type Validators = { etag: string | null; modified: string | null };
export type CachedResponse = Validators & { download: Download };

export type ResponseCache = {
  get(url: string): CachedResponse | undefined;
  set(url: string, response: CachedResponse): void;
};

/** Keeps the latest answers in this process, the ones not used for longest leave first. */
export function createResponseCache(maxBytes: number): ResponseCache {
  const cache = new LRUCache<string, CachedResponse>({
    maxSize: maxBytes,
    sizeCalculation: ({ download }) => Math.max(1, download.bytes.length),
  });
  return {
    get: (url) => cache.get(url),
    set: (url, response) => void cache.set(url, response),
  };
}
