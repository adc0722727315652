import { once } from 'node:events';
import { createClaude } from '../engine/claude/open.ts';
import { createLog } from '../../src/base/log.ts';
import { articleOf, oddArticles } from '../engine/articles.ts';
import { openDesk, summarize } from './newsroom.ts';

/** A process of its own that asks for one reading 25 times at once, and prints who answered, and how often. */
const [database = '', baseURL = '', apiKey = ''] = process.argv.slice(2);
const claude = createClaude({ apiKey, baseURL, model: 'claude-haiku-5-5', log: createLog('silent') });
const { last, store } = await openDesk({ primary: claude }, database);
const article = oddArticles['a common story'] ?? articleOf([]);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
const readings = await Promise.all(Array.from({ length: 25 }, () => last(article, summarize)));
process.stdout.write(`${JSON.stringify(readings.map(({ engine }) => engine))}\n`);
await store.close();
process.exit();
