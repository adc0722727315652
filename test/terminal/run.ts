import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { readSource, type ReadDependencies } from '../../src/article/read-source.ts';
import { checkEnv } from '../../src/base/env.ts';
import { createLog } from '../../src/base/log.ts';
import type { Command } from '../../src/command/command.ts';
import type { ReadOptions } from '../../src/desk/read.ts';
import type { StudyOptions } from '../../src/desk/study-job.ts';
import { checkModel, openNewsroom, termsOf } from '../../src/newsroom.ts';
import type { Shell } from '../../src/terminal/shell.ts';
import { runTerminal } from '../../src/terminal/terminal.ts';
import { never, openDesk } from '../desk/newsroom.ts';
import { makeFeeds } from '../feeds/make-feeds.ts';
import type { Ended } from '../program.ts';

/** The folder of the store, one of its own if left out; what is typed or piped in; whether standard error is a terminal; and parts of the desk. */
type Options = Partial<ReadOptions & StudyOptions> & {
  folder?: string;
  input?: string;
  locale?: string;
  watched?: boolean;
};

const noLinks: ReadDependencies = { download: fails, prepare: () => {}, parse: fails };

async function fails(): Promise<never> {
  throw new Error('no line here asks for it');
}

/** The terminal face in this process: quick enough for every bad line there is. */
export async function runLine(
  commands: readonly Command[],
  args: readonly string[],
  { folder, input = '', locale = 'en', watched = false, ...parts }: Options = {},
): Promise<Ended> {
  const { desk, settings, store } = await openDesk(
    { readSource: (source, signal) => readSource(noLinks, source, signal), ...parts },
    folder,
  );
  const log = createLog('silent');
  const feeds = makeFeeds({ store, desk, settings, log });
  const shell = {
    commands,
    desk,
    feeds,
    settings,
    store,
    termsOf,
    locale,
    styled: false,
    log,
    checkLive: fails,
  };
  const stderr = Object.assign(new PassThrough(), { isTTY: watched });
  const ended = await runShell(shell, args, input, stderr);
  await store.close();
  return ended;
}

/** The program's own newsroom, as an operator's variables set it, in this process. */
export async function runWithEnv(
  commands: readonly Command[],
  args: readonly string[],
  { env, input = '' }: { env: Record<string, string>; input?: string },
): Promise<Ended> {
  const set = checkEnv(env);
  const stderr = new PassThrough();
  const level = set.LOG_LEVEL === 'info' ? 'warn' : set.LOG_LEVEL;
  const newsroom = await openNewsroom(set, createLog(level, stderr));
  const { locale, styled } = set;
  const parts = { ...newsroom, commands, locale, styled, checkLive: () => checkModel(set, newsroom, never) };
  const ended = await runShell(parts, args, input, stderr);
  await newsroom.close();
  return ended;
}

type Parts = Omit<Shell, 'stdin' | 'stdout' | 'stderr' | 'signal'>;

async function runShell(
  parts: Parts,
  args: readonly string[],
  input: string,
  stderr = new PassThrough(),
): Promise<Ended> {
  const stdout = new PassThrough();
  const stdin = Readable.from([Buffer.from(input)]);
  const code = await runTerminal({ ...parts, stdin, stdout, stderr, signal: never }, args);
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}
