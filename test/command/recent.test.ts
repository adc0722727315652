import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { createRecent, type Noted } from '../../src/command/recent.ts';
import { openStore } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-'));
const store = openStore(folder, Date.now, assert.ifError);
after(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

test('what was read in a place is listed newest first, once each, none lost', async () => {
  const recent = createRecent(store.memory<Noted[]>('recent'));
  const ids = Array.from({ length: 30 }, (_, index) => `a${index}`);
  await Promise.all([...ids, 'a7'].map((id) => recent.note('1', { id, title: id })));
  const listed = (await recent.list('1')).map(({ id }) => id);
  assert.deepEqual(listed.slice(0, 3), ['a7', 'a29', 'a28']);
  assert.equal(listed.length, 25);
  assert.equal(new Set(listed).size, 25);
  assert.deepEqual(await recent.list('2'), []);
});
