import { isRefusal, type RefusalKey, type Refusals } from '../../base/refusal.ts';
import { serveJobs } from '../../base/worker-pool/serve.ts';
import type { Story } from '../article.ts';
import { parse, type Parsable } from './parse.ts';

/** Structured cloning keeps no classes: a refusal is posted as its key and parameters. */
export type ParseOutcome = { story: Story } | { refusal: { key: RefusalKey; params: Refusals[RefusalKey] } };

/** How V8 says that a page is nested too deep or has grown too large for it. */
const exhausted = /call stack|invalid (?:string|array|array buffer|typed array) length|allocation failed/i;

const firstPage = '<html><body><article><h1>A page</h1><p>The first.</p></article></body></html>';

function read(input: Parsable): Promise<ParseOutcome> {
  return parse(input).then((story) => ({ story }), explain);
}

function explain(error: unknown): ParseOutcome {
  if (isRefusal(error)) return { refusal: { key: error.key, params: error.params } };
  if (error instanceof RangeError && exhausted.test(error.message))
    return { refusal: { key: 'page.too-heavy', params: {} } };
  throw error;
}

// A page read now, while nobody waits, makes the first real one as fast as the next.
await read({ kind: 'html', bytes: Buffer.from(firstPage), url: null, charset: 'utf-8' });
serveJobs(read);
