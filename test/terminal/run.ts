import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createLog } from '../../src/base/log.ts';
import type { Command } from '../../src/command/command.ts';
import type { ReadOptions } from '../../src/desk/read.ts';
import { runTerminal } from '../../src/terminal/terminal.ts';
import { never, openDesk } from '../desk/newsroom.ts';

export type Ended = { code: number; stdout: string; stderr: string };
/** A store in this folder, and a reader of links: with none of them a store of its own, and no link is read. */
type Options = { folder?: string; readSource?: ReadOptions['readSource'] };

/** The terminal face in this process: quick enough for every bad line there is. */
export async function runLine(
  commands: readonly Command[],
  args: readonly string[],
  { folder, ...parts }: Options = {},
): Promise<Ended> {
  const { desk, settings, store } = openDesk(parts, folder);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const shell = {
    commands,
    desk,
    settings,
    store,
    locale: 'en',
    stdin: Readable.from([]),
    stdout,
    stderr,
    styled: false,
    checkLive: () => Promise.reject(new Error('no line here asks for it')),
    signal: never,
    log: createLog('silent'),
  };
  const code = await runTerminal(shell, args);
  stdout.end();
  stderr.end();
  store.close();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}
