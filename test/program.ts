import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

export type Ended = { code: number; stdout: string; stderr: string };
type Options = { env?: Record<string, string>; cwd?: string };

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

/** The program as an operator or a script starts it: a process of its own, with no variables but these. */
export function startProgram(
  args: readonly string[],
  { env = {}, cwd }: Options = {},
): ChildProcessWithoutNullStreams {
  const kept = ['PATH', 'NODE_COMPILE_CACHE'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  });
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...args], {
    cwd,
    env: { ...Object.fromEntries(kept), ...env },
  });
}

/** Once a bot has said where to add it, which is when it serves. */
export function untilOnline({ stdout }: ChildProcessWithoutNullStreams): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let said = '';
  stdout.on('data', (chunk: Buffer) => {
    said += chunk;
    if (said.includes('oauth2/authorize')) resolve();
  });
  return promise;
}

/** Runs the program to its end. */
export async function runProgram(
  args: readonly string[],
  { input = '', ...options }: Options & { input?: string } = {},
): Promise<Ended> {
  const child = startProgram(args, options);
  const exit = once(child, 'exit');
  child.stdin.end(input);
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, stdout, stderr };
}
