import { setTimeout as sleep } from 'node:timers/promises';
import { serveJobs } from '../../../src/base/worker-pool/serve.ts';

/** What a test has a worker do; each answers with the worker's environment, or with its number. */
const jobs: Record<string, () => unknown> = {
  environment: () => Object.keys(process.env),
  loop: () => {
    for (;;);
  },
  throw: () => {
    throw new TypeError('no such job');
  },
  'exit now': () => process.exit(),
  'exit later': () => void setImmediate(() => process.exit()),
  buffers: async () => {
    const held = [];
    for (;;) {
      held.push(Buffer.alloc(8e6, 1));
      await sleep(1);
    }
  },
};

let count = 0;
serveJobs(async (name: string) => (await jobs[name]?.()) ?? ++count);
