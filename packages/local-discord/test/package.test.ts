import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const manifest = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const [, example = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(root, 'README.md'), 'utf8')) ?? [];

test('it imports Node, its own files and its own dependencies, and nothing else', async () => {
  const named = new Set<string>();
  for await (const file of glob('src/**/*.{ts,js}', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/\bfrom '((?:@[\w-]+\/)?[a-z][\w:.-]*)[^']*'/g))
      named.add(name);
  }
  const foreign = [...named].filter((name) => !name.startsWith('node:'));
  assert.deepEqual(foreign.toSorted(), Object.keys(manifest.dependencies).toSorted());
});

test('the example of its README runs', async () => {
  await run(process.execPath, ['--input-type=module', '--eval', example], { cwd: root });
});

test('built, it runs and has its types in another repository', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'local-discord-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@types'), { recursive: true });
  const installed = dirname(dirname(findPackageJSON('discord.js', import.meta.url) ?? ''));
  const { PATH = '' } = process.env;
  const options = { cwd: folder, env: { PATH: `${join(installed, '.bin')}:${PATH}` } };
  await run(process.execPath, [join(root, 'build.ts'), join(modules, 'local-discord')], options);
  for (const name of [...Object.keys(manifest.dependencies), 'discord.js', '@types/node', '@types/ws']) {
    symlinkSync(join(installed, name), join(modules, name));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'example.js'), example);
  await run(process.execPath, ['example.js'], options);
  const typed =
    "import { startDiscord } from 'local-discord';\nexport const port: Promise<string> = startDiscord();\n";
  writeFileSync(join(folder, 'typed.ts'), typed);
  const flags = ['--noEmit', '--strict', '--skipLibCheck', '--types', 'node', '--module', 'nodenext'];
  const { stdout } = await run('tsc', [...flags, 'typed.ts'], options).catch(
    (error: { stdout: string }) => error,
  );
  assert.match(stdout, /^typed\.ts\(2,14\): error TS2322: Type 'Promise<LocalDiscord>' is not assignable/);
});
