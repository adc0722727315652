import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readSource, type ReadDependencies } from '../../src/article/read-source.ts';
import { createLog } from '../../src/base/log.ts';
import type { Command } from '../../src/command/command.ts';
import type { ReadOptions } from '../../src/desk/read.ts';
import type { StudyOptions } from '../../src/desk/study-job.ts';
import { termsOf } from '../../src/newsroom.ts';
import { runTerminal } from '../../src/terminal/terminal.ts';
import { never, openDesk } from '../desk/newsroom.ts';
import { makeFeeds } from '../feeds/make-feeds.ts';
import type { Ended } from '../program.ts';

/** The folder of the store, one of its own if left out; what is typed or piped in; and parts of the desk. */
type Options = Partial<ReadOptions & StudyOptions> & { folder?: string; input?: string; locale?: string };

const noLinks: ReadDependencies = { download: fails, prepare: () => {}, parse: fails };

async function fails(): Promise<never> {
  throw new Error('no line here asks for it');
}

/** The terminal face in this process: quick enough for every bad line there is. */
export async function runLine(
  commands: readonly Command[],
  args: readonly string[],
  { folder, input = '', locale = 'en', ...parts }: Options = {},
): Promise<Ended> {
  const { desk, settings, store } = await openDesk(
    { readSource: (source, signal) => readSource(noLinks, source, signal), ...parts },
    folder,
  );
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const shell = {
    commands,
    desk,
    feeds: makeFeeds({ store, desk, settings, log: createLog('silent') }),
    settings,
    store,
    termsOf,
    locale,
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    styled: false,
    checkLive: fails,
    signal: never,
    log: createLog('silent'),
  };
  const code = await runTerminal(shell, args);
  stdout.end();
  stderr.end();
  await store.close();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}
