import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { SqliteQueryCompiler } from 'kysely';
import type { Database } from '../../src/store/database.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { articleOf } from '../engine/articles.ts';
import { openHarness } from './harness.ts';
import { isDone } from './message-matchers.ts';

const url = 'https://post.example/pier';
const page = articleOf(['A pier closed on Friday.', 'It was old, the mayor said.'], { id: 'pier', url });

/** A store that tells each statement that it is given. */
function openCounted(told: (statement: string) => void): Database {
  const database = openSqlite(mkdtempSync(join(tmpdir(), 'nutgraf-')), Date.now);
  const compiler = new SqliteQueryCompiler();
  const db = database.db.withPlugin({
    transformQuery({ node, queryId }) {
      const { sql, parameters } = compiler.compileQuery(node, queryId);
      told(`${sql} ← ${String(parameters[0])}`);
      return node;
    },
    transformResult: async ({ result }) => result,
  });
  return { ...database, db, transaction: (work) => db.transaction().execute(work) };
}

/** What a request does last. */
const isLast = (statement: string): boolean => /^insert into "entries".*← seen$/.test(statement);

test('a remembered answer takes few statements, and fewest before it is acknowledged', async (t) => {
  const lines = new EventEmitter();
  let statements: string[] = [];
  const database = openCounted((statement) => {
    statements.push(statement);
    lines.emit('line');
  });
  const { people, channels } = await openHarness(t, { database, study: { readSource: async () => page } });
  const ask = async () => {
    statements = [];
    const handle = people.member.slash(channels.general, 'summarize', { article: url });
    await handle.acknowledged;
    const before = statements.length;
    await handle.settled(isDone);
    while (!statements.some(isLast)) await once(lines, 'line', { signal: AbortSignal.timeout(10_000) });
    return { before, all: statements };
  };
  await ask();
  const { before, all } = await ask();
  assert.ok(before <= 2, `${before} before the acknowledgement`);
  assert.ok(all.length <= 14, all.join('\n'));
  assert.equal(all.filter((statement) => statement.includes('from "settings"')).length, 1);
});
