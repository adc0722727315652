import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extract } from '../../../src/article/extract/extract.ts';

const folder = join(import.meta.dirname, 'fixtures');
const address = 'https://hafenblatt.example/page';

for (const name of readdirSync(folder))
  test(name, () => {
    const file = (kind: string) => join(folder, name, kind);
    const story = extract(readFileSync(file('page.html'), 'utf8'), address);
    assert.equal(`${story.text}\n`, readFileSync(file('expected.txt'), 'utf8'));
    assert.deepEqual([story.coverage, story.shortfall], ['full', null]);
    if (!existsSync(file('expected.json'))) return;
    const expected: object = JSON.parse(readFileSync(file('expected.json'), 'utf8'));
    assert.deepEqual({ ...story, ...expected }, story);
  });
