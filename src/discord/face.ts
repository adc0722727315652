import type { Logger } from '../base/log.ts';
import type { Command } from '../command/command.ts';
import type { AnyValues } from '../command/option.ts';
import type { Recent } from '../command/recent.ts';
import type { Desk } from '../desk/desk.ts';
import type { createOpen } from './attachment.ts';
import type { Presses } from './press.ts';
import type { Lines } from './reply.ts';
import type { Works } from './works.ts';

/** What everything in this room works with. */
export type Face = {
  commands: readonly Command[];
  desk: Desk;
  recent: Recent;
  presses: Presses;
  log: Logger;
  lines: Lines;
  works: Works;
  open: ReturnType<typeof createOpen>;
  /** The bot's own user. */
  bot: string;
};

/** A request, whatever way it came. */
export type Asked = {
  command: Command;
  values: AnyValues;
  person: string;
  guild: string | null;
  channel: string;
  /** Discord's name of the person's language, a BCP 47 tag. */
  locale: string;
};
