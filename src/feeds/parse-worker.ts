import { serveJobs } from '../base/worker-pool/serve.ts';
import { type Parsed, parseFeed } from './parse-feed.ts';

/** Bytes, the charset as declared, and the address that relative links start from. */
export type FeedBytes = { bytes: Uint8Array; charset: string | null; base: string };

serveJobs(async ({ bytes, charset, base }: FeedBytes): Promise<Parsed> => parseFeed(bytes, charset, base));
