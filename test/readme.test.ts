import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { test } from 'node:test';
import { promisify } from 'node:util';
import * as z from 'zod';
import { commands } from '../commands/index.ts';
import { adminTable, commandTable, withoutPadding } from '../docs/write.ts';
import { parseScript } from '../playground/script/parse-script.ts';

const readme = readFileSync('README.md', 'utf8');
const env = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  NUTGRAF_DATA: mkdtempSync(join(tmpdir(), 'nutgraf-readme-')),
};
const run = promisify(execFile);

test('the table of commands is made from the list', () => {
  assert.ok(withoutPadding(readme).includes(withoutPadding(commandTable(commands))), 'run `npm run docs`');
});

test('the page for admins has the table of settings', () => {
  const page = withoutPadding(readFileSync('docs/admins.md', 'utf8'));
  assert.ok(page.includes(withoutPadding(adminTable())), 'run `npm run docs`');
});

test('every page it links to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  assert.ok(links.length > 5);
  assert.deepEqual(
    links.filter((path) => !existsSync(path)),
    [],
  );
});

test('its pictures are those of their script, with its words for them, and small', () => {
  const lone = /!\[(?<alt>[^\]]+)\]\(docs\/pictures\/(?<name>[\w-]+)\.png\)/;
  const pair =
    /<source media="\(prefers-color-scheme: light\)" srcset="docs\/pictures\/(?<light>[\w-]+)\.png"><img alt="(?<words>[^"]+)" src="docs\/pictures\/(?<dark>[\w-]+)\.png">/;
  const shown = [...readme.matchAll(new RegExp(`${lone.source}|${pair.source}`, 'g'))].flatMap(
    ({ groups: { alt, name, light, words, dark } = {} }) =>
      dark === undefined
        ? [[name, alt]]
        : [
            [dark, words],
            [light, 'The same in the light look.'],
          ],
  );
  const steps = parseScript(readFileSync('playground/samples/pictures.script', 'utf8'));
  const taken = steps.flatMap(({ verb, rest, inputs }) => {
    return verb === 'picture' ? [[rest, inputs.find(({ name }) => name === 'alt')?.text]] : [];
  });
  assert.deepEqual(shown, taken);
  for (const [name] of taken) assert.ok(statSync(`docs/pictures/${name}.png`).size < 150_000, name);
});

const manifest = z
  .object({ scripts: z.object({ nutgraf: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

for (const [index, [line]] of [...readme.matchAll(/^npm run --silent nutgraf .*$/gm)].entries()) {
  test(`its line runs: ${line}`, async () => {
    // npm takes as long to start as the program: the first is run by it, the others as it would run them.
    const shell = index === 0 ? line : line.replace('npm run --silent nutgraf --', manifest.scripts.nutgraf);
    const { stdout } = await run('sh', ['-c', shell], { env });
    assert.match(stdout, /\S/);
  });
}

test('npm start brings up a local Discord, shows the three commands and ends when asked', async () => {
  assert.match(readme, /^npm install && npm start\b/m);
  const child = spawn('npm', ['start', '--silent'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const shown: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    shown.push(line);
    if (/ANTHROPIC_API_KEY/.test(line)) child.kill('SIGTERM');
  }
  assert.match(shown[0] ?? '', /^Nutgraf \S+ is opening a Discord on this machine…$/);
  assert.match(
    shown.join('\n'),
    /set DISCORD_TOKEN in \.env[^\n]*\nFor a model to read, set ANTHROPIC_API_KEY/,
  );
  assert.deepEqual(
    shown.filter((line) => line.startsWith('> /')).map((line) => line.split(' ')[1]),
    ['/summarize', '/actors', '/ask'],
  );
  assert.deepEqual(await ended, [0, null]);
});
