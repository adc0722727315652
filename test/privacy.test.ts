import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { retention } from '../src/desk/read.ts';
import { readingRetention } from '../src/desk/study-job.ts';
import { retention as pressRetention } from '../src/discord/custom-ids/invocation-ids.ts';
import { openFile } from '../src/store/sqlite-file.ts';

const page = readFileSync('docs/privacy.md', 'utf8');
const rows = new Map(
  [...page.matchAll(/^\| `(\w+)` .*\| ([^|]+?) +\|$/gm)].map(([, where = '', time = '']) => [where, time]),
);

/** The tables of a new store; `entries` is what the namespaces lie in. */
function tables(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
  const { file: db } = openFile(folder, new Date());
  const found = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  db.close();
  rmSync(folder, { recursive: true });
  return found.map(({ name }) => String(name)).filter((name) => name !== 'entries');
}

test('the page on privacy names every namespace and every table, and no others', () => {
  const wiring = ['src/main.ts', 'src/newsroom.ts'].map((file) => readFileSync(file, 'utf8')).join();
  const namespaces = [...wiring.matchAll(/\.(?:keyValue|ownedKeyValue)(?:<[^>]*>)?\('(\w+)'/g)].map(
    ([, name = '']) => name,
  );
  assert.ok(namespaces.length > 0);
  assert.deepEqual([...rows.keys()].toSorted(), [...namespaces, ...tables()].toSorted());
});

test('the page on privacy tells how long the desk keeps things', () => {
  const days = (milliseconds: number) => `${milliseconds / 86_400_000} days`;
  assert.equal(rows.get('articles'), days(retention.article));
  assert.equal(rows.get('origins'), days(retention.origin));
  assert.equal(rows.get('readings'), days(readingRetention));
  assert.equal(rows.get('links'), '1 hour');
  assert.equal(retention.link, 3_600_000);
  assert.equal(rows.get('presses'), `${days(pressRetention.button)}; a form's, 1 hour`);
  assert.equal(pressRetention.form, 3_600_000);
});
