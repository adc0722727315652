import hooks, { type HookCallbacks } from 'node:async_hooks';
import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, chmodSync, constants, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { spec } from 'node:test/reporters';

/**
 * `node test/run.ts [FILES]`: all tests, or these. The files of a folder share a process, and with it what takes most
 * of their time: loading modules and compiling them; so do folders with a few files each.
 */

/** Bytes that the files of a run stay below. */
const space = 2e9;
/** Milliseconds after which a test hangs, on a slow and busy machine too. */
const timeout = 300_000;
/** At a time: each waits for timers, sockets and other processes, but with more, deadlines of three seconds are missed. */
const processes = availableParallelism() + 1;
/** Folders with no more files share a process, and those with more than the most have several. */
const [few, most] = [6, 30];
/** They wait half a minute for leases of processes that died, and take next to no work: they run beside the others. */
const waiting = new Set(['test/shards.test.ts', 'test/crash.test.ts']);
/** They have a process each, the last because the sockets of others would see its mocked timers. */
const separate = new Set([
  ...waiting,
  'test/main.test.ts',
  'test/playground/browser.test.ts',
  'test/engine/model/queue.test.ts',
]);
/** Loaded for the store's tests already: an embedded Postgres takes seconds to load. */
const moved = new Map([['test/desk/flights.test.ts', 'test/store']]);
/** What takes as long as a folder with so many files. */
const lengths = new Map([
  ['test/playground/browser.test.ts', 36],
  ['test/article', 32],
  ['small folders', 26],
  ['test/terminal', 20],
  ['test/store', 18],
  ['test/main.test.ts', 18],
  ['test', 14],
]);
/** They end with this process. */
const running = new Set<ChildProcess>();

const { values, positionals } = parseArgs({ allowPositionals: true, options: { here: { type: 'boolean' } } });
if (values.here) await runHere(positionals);
else
  await runGroups(
    positionals.length > 0 ? positionals : await Array.fromAsync(glob('{test,packages/*/test}/**/*.test.ts')),
  );

async function runHere(files: string[]): Promise<void> {
  forgetPromises();
  const { run } = await import('node:test');
  const events = run({ files, isolation: 'none', timeout });
  events.on('test:fail', ({ todo }) => {
    if (todo === undefined || todo === false) process.exitCode = 1;
  });
  events.compose(spec).pipe(process.stdout);
}

/**
 * node:test tracks each promise, to tell whose an error is that nobody caught; with it an `await` takes twenty times as
 * long. Untracked, such an error still fails the run, but may be no test's: so it is printed with its stack.
 */
function forgetPromises(): void {
  const { createHook } = hooks;
  Object.assign(hooks, {
    createHook: (callbacks: HookCallbacks) => createHook({ ...callbacks, trackPromises: false }),
  });
  for (const event of ['uncaughtExceptionMonitor', 'unhandledRejection'])
    process.on(event, (error) => console.error(error));
}

async function runGroups(files: string[]): Promise<void> {
  const folder = makeFolder();
  const groups = groupsOf(files.toSorted());
  const isWaiting = ({ name }: Group) => waiting.has(name);
  const queue = groups.filter((group) => !isWaiting(group));
  const runAll = async () => {
    for (let group = queue.shift(); group; group = queue.shift()) await runGroup(group, folder);
  };
  const waited = groups.filter(isWaiting).map((group) => runGroup(group, folder));
  await Promise.all([...waited, ...Array.from({ length: processes }, runAll)]);
}

/**
 * For what the tests write, until this process ends; in memory where that has the space: each of a thousand stores waits
 * for the disk several times.
 */
function makeFolder(): string {
  const folder = mkdtempSync(join(hasSpace('/dev/shm') ? '/dev/shm' : tmpdir(), 'nutgraf-tests-'));
  // Some tests are other users for a while.
  chmodSync(folder, 0o1777);
  process.once('exit', () => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  return folder;
}

function hasSpace(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    return false;
  }
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > space;
}

type Group = { name: string; files: string[] };

/** What takes the longest first. */
function groupsOf(files: readonly string[]): Group[] {
  const folders = Map.groupBy(files, folderOf);
  const isSmall = (folder: string) => folder !== 'test' && (folders.get(folder)?.length ?? 0) <= few;
  const groupOf = (file: string) =>
    moved.get(file) ?? (isSmall(folderOf(file)) ? 'small folders' : folderOf(file));
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

async function runGroup({ name, files }: Group, folder: string): Promise<void> {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', import.meta.filename, '--here', ...files],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: folder } },
  );
  running.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  const code = await new Promise((resolve) => child.once('close', resolve));
  running.delete(child);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? 'passed' : 'FAILED'} ${name}, ${seconds} s`);
  if (code === 0) return;
  process.exitCode = 1;
  console.log(output);
}
