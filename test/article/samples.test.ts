import assert from 'node:assert/strict';
import { test } from 'node:test';
import { samples } from './samples.ts';

for (const { name, paste, expected } of samples()) {
  test(`${name}: what is expected of it stands in it`, () => {
    const said = [
      ...expected.actors.map(({ name }) => name),
      ...expected.acts.map(({ evidence }) => evidence),
      ...expected.questions.flatMap(({ answer }) => answer ?? []),
    ];
    assert.deepEqual(
      said.filter((words) => !paste.includes(words)),
      [],
    );
  });
}
