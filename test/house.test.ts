import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** From the ground up (docs/house.md). What shares a floor never meets. */
const floors = [
  ['src/base'],
  ['src/words', 'src/article', 'src/store', 'src/picture', 'src/metrics'],
  ['src/engine', 'src/settings', 'src/story'],
  ['src/desk'],
  ['src/feeds'],
  ['src/command', 'src/worker'],
  ['commands', 'src/discord', 'src/terminal', 'src/doctor'],
  ['src/newsroom.ts'],
  ['src/main.ts'],
];
/** What stands beside the house imports nothing of it: the bot's playground, and the Discord that it opens. */
const apart = ['playground', 'packages/local-discord'];

const roomOf = (file: string) => floors.flat().find((room) => file === room || file.startsWith(`${room}/`));
const floorOf = (room: string) => floors.findIndex((rooms) => rooms.includes(room));

async function importsOf(pattern: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  for await (const file of glob(pattern)) {
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import)\s*\(?\s*'(\.[^']*)'/g,
    )) {
      found.push([file, normalize(join(dirname(file), target))]);
    }
  }
  return found;
}

test('every file stands in a room, and imports only from floors below its own', async () => {
  const climbs: string[] = [];
  for (const [file, target] of await importsOf('{src,commands}/**/*.ts')) {
    const [from, to] = [roomOf(file), roomOf(target)];
    if (target === 'package.json' || (from === 'src/main.ts' && target.startsWith('playground/'))) continue;
    if (!from || !to) climbs.push(`${file} or ${target} stands in no room`);
    else if (from !== to && floorOf(to) >= floorOf(from)) climbs.push(`${file} imports ${target}`);
  }
  assert.deepEqual(climbs, []);
});

for (const folder of ['src/discord', 'src/desk/check']) {
  test(`the rooms of ${folder} import each other in no circle`, async () => {
    const inside = (file: string) => file.slice(folder.length + 1).split('/')[0] ?? '';
    const imports = new Map<string, Set<string>>();
    for (const [file, target] of await importsOf(`${folder}/**/*.ts`)) {
      if (!target.startsWith(`${folder}/`) || inside(file) === inside(target)) continue;
      imports.set(inside(file), (imports.get(inside(file)) ?? new Set()).add(inside(target)));
    }
    const walk = (path: readonly string[]): string[] =>
      [...(imports.get(path.at(-1) ?? '') ?? [])].flatMap((next) =>
        path.includes(next) ? [[...path, next].join(' > ')] : walk([...path, next]),
      );
    assert.ok(imports.size > 3);
    assert.deepEqual(
      [...imports.keys()].flatMap((room) => walk([room])),
      [],
    );
  });
}

for (const room of apart) {
  test(`${room} imports nothing from outside of it`, async () => {
    const imports = await importsOf(`${room}/**/*.{ts,js}`);
    assert.ok(imports.length > 0);
    assert.deepEqual(
      imports.filter(([, target]) => !target.startsWith(`${room}/`)),
      [],
    );
  });
}

const wiring = new Set(['src/main.ts', 'src/newsroom.ts', 'src/worker/worker.ts']);

test('only the wiring names a concrete engine, store or face', async () => {
  const concrete = /^src\/(engine\/(claude|openai|extractive)|store\/store\.ts|discord|terminal)/;
  const named = (await importsOf('{src,commands}/**/*.ts'))
    .filter(([file, target]) => concrete.test(target) && !wiring.has(file) && !concrete.test(file))
    .map(([file, target]) => `${file} imports ${target}`);
  assert.deepEqual(named, []);
});

/** What is loaded with a file: its own imports, but for types and what it loads when it is wanted. */
function loadedWith(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file) || !file.endsWith('.ts')) return known;
  known.add(file);
  const imports = /^(?:import|export)(?! type\b)[^;]*? from '(\.[^']*)'/gm;
  for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(imports))
    loadedWith(normalize(join(dirname(file), target)), known);
  return known;
}

test('what reads and checks in a thread is not loaded beside it', () => {
  const heavy = ['src/desk/check/languages/index.ts', 'src/engine/extractive/read.ts'];
  assert.ok(heavy.every((file) => existsSync(file)));
  for (const start of ['src/newsroom.ts', 'src/discord/bot.ts', 'commands/index.ts']) {
    const loaded = loadedWith(start);
    assert.ok(loaded.size > 30, start);
    assert.deepEqual(
      heavy.filter((file) => loaded.has(file)),
      [],
      start,
    );
  }
});

test('what the engines of models share knows no provider', async () => {
  const sources = await Array.fromAsync(glob('src/engine/model/**/*.ts'), (file) =>
    readFileSync(file, 'utf8'),
  );
  assert.ok(sources.length > 0);
  for (const source of sources) assert.doesNotMatch(source, /from '(@anthropic-ai\/|openai)/);
});

test('docs/house.md tells the same floors', () => {
  const rows = [...readFileSync('docs/house.md', 'utf8').matchAll(/^\| *\d+ *\| (.+?) *\|/gm)];
  const told = rows.map(([, rooms = '']) => [...rooms.matchAll(/`([^`]+?)\/?`/g)].map(([, room]) => room));
  assert.deepEqual(told, floors);
});

test('docs/house.md has a line for every folder', () => {
  const [, tree = ''] = /^## The tree\n+```\n([^]*?)```/m.exec(readFileSync('docs/house.md', 'utf8')) ?? [];
  const path: string[] = [];
  const listed = [...tree.matchAll(/^( *)([\w-]+)\/(?= |$)/gm)].map(([, indent = '', name = '']) => {
    path.splice(indent.length / 2, Infinity, name);
    return path.join('/');
  });
  const folders = globSync('{src,commands}/**/', { exclude: (name) => name.includes('.') });
  assert.deepEqual(listed.toSorted(), folders.map((folder) => folder.replace(/\/$/, '')).toSorted());
});

test('docs/house.md follows a request through files that are there', async () => {
  const files = await Array.fromAsync(glob('{src,commands}/**/*.ts'));
  const [, way = ''] =
    /## The way of a request\n(.*?)\n## /s.exec(readFileSync('docs/house.md', 'utf8')) ?? [];
  const named = Array.from(way.matchAll(/`([\w./-]+\.ts)`/g), ([, name = '']) => name);
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.filter(
      (name) => name !== 'commands/NAME.ts' && !files.some((file) => `/${file}`.endsWith(`/${name}`)),
    ),
    [],
  );
});
