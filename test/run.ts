import { spawn } from 'node:child_process';
import { glob } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

/**
 * `node test/run.ts [FILES]`: all tests, or these. The files of a folder share a process, and with it what takes most
 * of their time: loading modules and compiling them; so do folders with a few files each.
 */

/** Milliseconds after which a test hangs, on a slow and busy machine too. */
const timeout = 300_000;
/** At a time: each waits for timers, sockets and other processes, but with more, deadlines of three seconds are missed. */
const processes = availableParallelism() + 1;
/** Folders with no more files share a process, and those with more than the most have several. */
const [few, most] = [3, 30];
/** They have a process each, the last because the sockets of others would see its mocked timers. */
const separate = new Set([
  'test/shards.test.ts',
  'test/crash.test.ts',
  'test/main.test.ts',
  'test/playground/browser.test.ts',
  'test/engine/model/queue.test.ts',
]);
/** What starts or waits for other processes takes as long as a folder with so many files. */
const lengths = new Map([
  ['test/shards.test.ts', 40],
  ['test/crash.test.ts', 40],
  ['test/main.test.ts', 25],
  ['test/terminal', 25],
  ['test/playground/browser.test.ts', 25],
]);

const { values, positionals } = parseArgs({ allowPositionals: true, options: { here: { type: 'boolean' } } });
if (values.here) runHere(positionals);
else
  await runGroups(
    positionals.length > 0 ? positionals : await Array.fromAsync(glob('{test,packages/*/test}/**/*.test.ts')),
  );

function runHere(files: string[]): void {
  const events = run({ files, isolation: 'none', timeout });
  events.on('test:fail', ({ todo }) => {
    if (todo === undefined || todo === false) process.exitCode = 1;
  });
  events.compose(spec).pipe(process.stdout);
}

async function runGroups(files: string[]): Promise<void> {
  const queue = groupsOf(files.toSorted());
  const runAll = async () => {
    for (let group = queue.shift(); group; group = queue.shift()) await runGroup(group);
  };
  await Promise.all(Array.from({ length: processes }, runAll));
}

type Group = { name: string; files: string[] };

/** What takes the longest first. */
function groupsOf(files: readonly string[]): Group[] {
  const folders = Map.groupBy(files, folderOf);
  const isSmall = (folder: string) => folder !== 'test' && (folders.get(folder)?.length ?? 0) <= few;
  const groupOf = (file: string) => (isSmall(folderOf(file)) ? 'small folders' : folderOf(file));
  const groups = Map.groupBy(files, (file) => (separate.has(file) ? file : groupOf(file)));
  const length = ({ name, files }: Group) => lengths.get(name) ?? files.length;
  return Array.from(groups, ([name, files]) => ({ name, files }))
    .flatMap(divide)
    .toSorted((one, other) => length(other) - length(one));
}

function divide({ name, files }: Group): Group[] {
  const parts = Math.ceil(files.length / most);
  if (parts === 1) return [{ name, files }];
  return Array.from({ length: parts }, (_, part) => ({
    name: `${name} (${part + 1} of ${parts})`,
    files: files.filter((_, index) => index % parts === part),
  }));
}

/** `test/desk`, `packages/local-discord/test`. */
function folderOf(file: string): string {
  const depth = file.startsWith('packages/') ? 3 : 2;
  return dirname(file).split('/').slice(0, depth).join('/');
}

async function runGroup({ name, files }: Group): Promise<void> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, '--here', ...files],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'passed' : 'FAILED'} ${name}, ${seconds} s`);
  if (code === 0) return;
  process.exitCode = 1;
  console.log(output);
}
