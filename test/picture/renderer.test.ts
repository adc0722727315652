import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createRenderer, type PictureJob } from '../../src/picture/renderer.ts';

const relations = [{ from: 'Acme', verb: 'sues', to: 'Globex' }];
const map: PictureJob = { kind: 'map', input: { title: 'Who', relations, left: [] } };
const never = new AbortController().signal;

test('a picture is a PNG, the same each time, also from another thread', async () => {
  const drawings = await Promise.all([
    createRenderer().draw(map, never),
    ...[1, 2].map(() => createRenderer({ milliseconds: 10_000, idleMilliseconds: 0 }).draw(map, never)),
  ]);
  for (const drawing of drawings) {
    assert.ok(drawing);
    assert.equal(Buffer.from(drawing.bytes).toString('latin1', 1, 4), 'PNG');
    assert.equal(drawing.width, 1120);
    assert.deepEqual(drawing, drawings[0]);
  }
});

test('this thread goes on while a picture is drawn', async () => {
  const renderer = createRenderer();
  await renderer.draw(map, never);
  let turns = 0;
  const clock = setInterval(() => (turns += 1), 1);
  const many = Array.from({ length: 40 }, (_, index) => ({
    from: `A ${index % 7}`,
    verb: 'sues',
    to: `B ${index % 5}`,
  }));
  await renderer.draw({ kind: 'map', input: { title: 'Who', relations: many, left: [] } }, never);
  clearInterval(clock);
  assert.ok(turns >= 5, `${turns} turns`);
});

test('a picture that takes too long fails, and the next one is drawn', async () => {
  const renderer = createRenderer({ milliseconds: 1, idleMilliseconds: 60_000 });
  await assert.rejects(renderer.draw(map, never), { name: 'WorkerExhausted' });
  await assert.rejects(renderer.draw(map, never), { name: 'WorkerExhausted' });
  const patient = createRenderer();
  const broken = { kind: 'map', input: null } as unknown as PictureJob;
  await assert.rejects(patient.draw(broken, never), TypeError);
  assert.ok(await patient.draw(map, never));
});

test('nobody waits for a picture that nobody wants any more', async () => {
  const renderer = createRenderer();
  const gone = new AbortController();
  const first = renderer.draw(map, gone.signal);
  const second = renderer.draw(map, never);
  gone.abort(new Error('enough'));
  await assert.rejects(first, /enough/);
  assert.ok(await second);
});

test('who only says what could be drawn loads neither graphviz nor resvg', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const values = readFileSync(new URL(`../../src/picture/${file}`, import.meta.url), 'utf8').matchAll(
      /^(?:import|export) (?!type)[^;]*? from '([^']+)';/gm,
    );
    for (const [, name = ''] of values) {
      assert.doesNotMatch(name, /graphviz|resvg/, file);
      if (name.startsWith('./')) visit(name.slice(2));
    }
  };
  visit('picture.ts');
  assert.deepEqual([...seen], ['picture.ts', 'renderer.ts']);
});
