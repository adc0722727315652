import type { Logger } from '../base/log.ts';
import type { Command } from '../command/command.ts';
import { listOptions, type AnyValues, type OptionName } from '../command/option.ts';
import { type Principal, principalOf } from '../desk/principal.ts';
import type { Desk } from '../desk/desk.ts';
import type { GuildSettings } from '../settings/settings.ts';
import type { Owner } from '../store/ownership.ts';
import type { Claims } from '../store/claims.ts';
import type { OwnedKeyValue } from '../store/key-value.ts';
import type { createOpen } from './messages/attachments.ts';
import type { Invocation } from './state/custom-id.ts';
import type { RestClients } from './replies/reply.ts';
import type { LogOnce } from './state/log-once.ts';
import type { Integrations } from './access/integrations.ts';
import type { Locales } from './state/locales.ts';
import type { ThreadParents } from './access/channels.ts';
import type { Jobs } from './state/jobs.ts';

/** What everything in this room works with. */
export type Dependencies = {
  commands: readonly Command[];
  desk: Desk;
  settings: GuildSettings;
  invocations: OwnedKeyValue<AnyValues>;
  conversations: OwnedKeyValue<Invocation[]>;
  log: Logger;
  rest: RestClients;
  jobs: Jobs;
  open: ReturnType<typeof createOpen>;
  /** Channels that it can't write in, people whose direct messages are closed. */
  unreachableChannels: LogOnce;
  /** Guilds in which the operator lets nobody be answered. */
  blocked: ReadonlySet<string>;
  unreachablePeople: LogOnce;
  /** Channels in which it can open no thread. */
  threadlessChannels: LogOnce;
  claims: Claims;
  threadParents: ThreadParents;
  integrations: Integrations;
  locales: Locales;
  /** The bot's own user. */
  bot: string;
  /** What people mention it by. */
  name: string;
};

/** A request, whatever way it came. */
export type Request = {
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
  isConversation: boolean;
  /** Asked on a message that nobody else sees. */
  isEphemeral: boolean;
  /** Files may be attached here, as far as is known. */
  mayAttach: boolean;
  /** Changes the card on which it was chosen instead of making one. */
  isEdit: boolean;
  /** In a thread of its own, which needs something to be named by. */
  isThreaded: boolean;
  /** Nobody asked: it is shown when it is complete, or not at all, and is nobody's reading but the guild's. */
  isAutoRead: boolean;
};

/** Whether only the one who asked sees the answer. */
export function isHidden({ command, values, isEphemeral }: Request): boolean {
  return (
    isEphemeral || command.private === true || hidingOptions(command).some((name) => values[name] === true)
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
export function requestPrincipal(asked: Request): Principal {
  return principalOf(asked, isHidden(asked));
}
