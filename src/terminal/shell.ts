import type { Readable, Writable } from 'node:stream';
import type { Logger } from '../base/log.ts';
import type { Command } from '../command/command.ts';
import type { Desk } from '../desk/desk.ts';
import type { Feeds } from '../feeds/feeds.ts';
import type { LiveCheck } from '../engine/engine.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Store } from '../store/store.ts';
import type { TermsOf } from '../story/lead.ts';
import type { Page } from './render.ts';

/** `columns` and `rows` are there where the stream is a terminal. */
export type Output = Writable & { isTTY?: boolean; columns?: number; rows?: number };

/** What the terminal face stands on. */
export type Shell = {
  commands: readonly Command[];
  desk: Desk;
  feeds: Feeds;
  settings: GuildSettings;
  store: Pick<Store, 'backUp' | 'copyFrom' | 'usage'>;
  /** What texts are compared by. */
  termsOf: TermsOf;
  /** BCP 47 */
  locale: string;
  stdin: Readable;
  stdout: Output;
  stderr: Output;
  /** Whether styles are wanted where the output is a terminal. */
  styled: boolean;
  /** Asks the model three tasks once, for real. */
  checkLive: () => Promise<LiveCheck>;
  signal: AbortSignal;
  log: Logger;
};

/** Columns that are still comfortable to read. */
const readable = 100;

export function pageOf({ stdout, styled }: Shell): Page {
  return { columns: Math.min(stdout.columns || readable, readable), styled: styled && stdout.isTTY === true };
}
