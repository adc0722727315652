import assert from 'node:assert/strict';
import { test } from 'node:test';
import { within } from '../../src/base/abort.ts';

const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;

test('waiting within a time leaves no timer behind, whatever comes of it', async () => {
  const before = timers();
  await within(60_000, Promise.resolve());
  await assert.rejects(within(60_000, Promise.reject(new Error('broken'))), /broken/);
  assert.equal(timers(), before);
});

test('it waits no longer than that', async () => {
  await within(1, new Promise(() => {}));
});
