import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as z from 'zod';

const versions = z.record(z.string(), z.string());
const schema = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions.default({}),
});
const manifests = ['package.json', 'packages/local-discord/package.json'];

test('each dependency has its line of why, at its exact version', () => {
  const parsed = manifests.map((file) => schema.parse(JSON.parse(readFileSync(file, 'utf8'))));
  const listed = parsed.flatMap((one) => Object.values(one).flatMap(Object.entries));
  const all = Object.fromEntries<string>(listed);
  assert.deepEqual(
    listed.filter(([name, version]) => all[name] !== version),
    [],
    'one version of each',
  );
  for (const version of Object.values(all)) assert.match(version, /^\d+\.\d+\.\d+/);
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(
    /^\| (\S+) +\| (\d\S*) +\| (\S.*?) +\| \S/gm,
  );
  const told = [...rows].map(([, name, version]) => `${name} ${version}`);
  assert.deepEqual(
    told.toSorted(),
    Object.entries(all)
      .map((entry) => entry.join(' '))
      .toSorted(),
  );
});

test('decisions are numbered one by one, in their names and titles', () => {
  const numbers = readdirSync('docs/decisions')
    .toSorted()
    .map((name) => {
      const [, number = ''] = /^(\d{4})-[a-z-]+\.md$/.exec(name) ?? [];
      assert.match(
        readFileSync(`docs/decisions/${name}`, 'utf8'),
        new RegExp(`^# ${Number(number)}\\. `),
        name,
      );
      return Number(number);
    });
  assert.deepEqual(
    numbers,
    numbers.map((_, index) => index + 1),
  );
});

test('the files that CONTRIBUTING names are there', () => {
  const named = [
    ...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(/`((?:src|commands|test|bench|docs)\/[\w./*-]+)`/g),
  ].map(([, path = '']) => path);
  const real = named.filter((path) => !/NAME|TAG|CODE|\*/.test(path));
  assert.ok(real.length > 10);
  assert.deepEqual(
    real.filter((path) => !existsSync(path)),
    [],
  );
});
