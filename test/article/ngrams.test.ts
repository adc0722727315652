import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NgramsData, openNgrams } from '../../src/article/ngrams.ts';

test('the index finds every n-gram with the scores that eld itself has', async () => {
  const path = new URL('../ngrams/medium.js', import.meta.resolve('eld/medium')).href;
  const { ngramsData: own }: { ngramsData: NgramsData } = await import(path);
  const { ngrams, ...data } = openNgrams();
  assert.deepEqual(data, { type: own.type, languages: own.languages });
  const names = Object.keys(own.ngrams);
  assert.deepEqual(Object.keys(ngrams).toSorted(), names.toSorted());
  const lines = (of: NgramsData['ngrams']) =>
    names.map((name) => `${name} ${JSON.stringify(of[name])}`).join('\n');
  assert.equal(lines(ngrams), lines(own.ngrams));
});
