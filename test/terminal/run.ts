import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createLog } from '../../src/base/log.ts';
import type { Command } from '../../src/command/command.ts';
import { runTerminal } from '../../src/terminal/terminal.ts';
import { never, openDesk } from '../desk/newsroom.ts';

/** The terminal face with commands of the test's own, on a store in the folder; nothing of it reads links. */
export async function runLine(commands: readonly Command[], args: readonly string[], folder?: string) {
  const { desk, settings, store } = openDesk({}, folder);
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const face = {
    commands,
    desk,
    settings,
    store,
    locale: 'en',
    stdin: Readable.from([]),
    stdout,
    stderr,
    styled: false,
  };
  const checkLive = () => Promise.reject(new Error('no line here asks for it'));
  const log = createLog('silent');
  const code = await runTerminal({ ...face, checkLive, signal: never, log }, args);
  stdout.end();
  stderr.end();
  store.close();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}
