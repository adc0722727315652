import type { Logger } from '../base/log.ts';
import type { Command } from '../command/command.ts';
import { listOptions, type AnyValues, type OptionName } from '../command/option.ts';
import { type Asker, askerOf } from '../desk/principal.ts';
import type { Desk } from '../desk/desk.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Owner } from '../store/ownership.ts';
import type { Claims } from '../store/claims.ts';
import type { Owned } from '../store/key-value.ts';
import type { createOpen } from './messages/attachments.ts';
import type { Press } from './state/custom-id.ts';
import type { Lines } from './replies/reply.ts';
import type { Closed } from './state/log-once.ts';
import type { Integrations } from './access/integrations.ts';
import type { Locales } from './state/locales.ts';
import type { Parents } from './access/thread-parents.ts';
import type { Works } from './state/jobs.ts';

/** What everything in this room works with. */
export type Face = {
  commands: readonly Command[];
  desk: Desk;
  settings: GuildSettings;
  presses: Owned<AnyValues>;
  talks: Owned<Press[]>;
  log: Logger;
  lines: Lines;
  works: Works;
  open: ReturnType<typeof createOpen>;
  /** Channels that it can't write in, people whose direct messages are closed. */
  closed: Closed;
  /** Guilds in which the operator lets nobody be answered. */
  blocked: ReadonlySet<string>;
  unheard: Closed;
  /** Channels in which it can open no thread. */
  unthreaded: Closed;
  claims: Claims;
  parents: Parents;
  integrations: Integrations;
  locales: Locales;
  /** The bot's own user. */
  bot: string;
  /** What people mention it by. */
  name: string;
};

/** A request, whatever way it came. */
export type Asked = {
  command: Command;
  values: AnyValues;
  person: string;
  guild: string | null;
  channel: string;
  /** The message that asked, on which somebody may open a thread; null for an interaction. */
  message: string | null;
  /** Whose all is that is asked there openly. */
  place: Owner;
  /** Discord's name of the person's language, a BCP 47 tag. */
  locale: string;
  /** All that is said in this place is one conversation: direct messages, a thread. */
  isTalk: boolean;
  /** Asked on a message that nobody else sees. */
  isWhispered: boolean;
  /** Files may be attached here, as far as is known. */
  mayAttach: boolean;
  /** Changes the card on which it was chosen instead of making one. */
  isEdit: boolean;
  /** In a thread of its own, which needs something to be named by. */
  isThreaded: boolean;
  /** Nobody asked: it is shown when it is complete, or not at all, and is nobody's reading but the guild's. */
  isUnasked: boolean;
};

/** Whether only the one who asked sees the answer. */
export function isHidden({ command, values, isWhispered }: Asked): boolean {
  return (
    isWhispered || command.private === true || hidingOptions(command).some((name) => values[name] === true)
  );
}

/** What is asked where only one person sees it stays there, whatever comes of it. */
export function hiding(command: Command): AnyValues {
  return Object.fromEntries(hidingOptions(command).map((name) => [name, true]));
}

function hidingOptions({ options }: Command): OptionName[] {
  return listOptions(options).flatMap(([name, option]) =>
    option.type === 'flag' && option.hides ? [name] : [],
  );
}

/** For whom an answer is made, and who keeps what its card needs. */
export function askerBehind(asked: Asked): Asker {
  return askerOf(asked, isHidden(asked));
}
