import { parentPort } from 'node:worker_threads';
import { Refusal } from '../../base/refusal.ts';
import type { Outcome } from './hand.ts';
import { parse, type Parsable } from './parse.ts';

/** How V8 says that a page is nested too deep or has grown too large for it. */
const EXHAUSTED = /call stack|invalid (?:string|array|array buffer|typed array) length|allocation failed/i;

const FIRST_PAGE = '<html><body><article><h1>A page</h1><p>The first.</p></article></body></html>';

function read(input: Parsable): Promise<Outcome> {
  return parse(input).then((story) => ({ story }), explain);
}

/** A class doesn't survive the way out of a worker: a refusal travels as its key and parameters. */
function explain(error: unknown): Outcome {
  if (error instanceof Refusal) return { refusal: { key: error.key, params: error.params } };
  if (error instanceof RangeError && EXHAUSTED.test(error.message))
    return { refusal: { key: 'page.too-heavy', params: {} } };
  return { bug: error };
}

// A page read now, while nobody waits, makes the first real one as fast as the next.
await read({ kind: 'html', bytes: Buffer.from(FIRST_PAGE), url: null, charset: 'utf-8' });
parentPort?.on('message', (input: Parsable) => void read(input).then(answer));
answer('ready');

function answer(message: Outcome | 'ready'): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port, not a window
  parentPort?.postMessage(message);
}
