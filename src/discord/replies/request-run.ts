import type { Logger } from '../../base/log.ts';
import type { Refusal } from '../../base/refusal.ts';
import type { Telemetry } from '../../base/telemetry.ts';
import type { Context } from '../../command/command.ts';
import type { Invocation } from '../../command/conversation.ts';
import type { FileValue } from '../../command/options/option.ts';
import type { View } from '../../command/view.ts';
import type { GuildSettings } from '../../settings/settings.ts';
import type { Settings } from '../../settings/table.ts';
import type { Journal } from '../../store/journal.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import type { Locks } from '../../store/locks.ts';
import type { InspectorDependencies } from '../access/guild-inspector.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import type { Job, Jobs } from '../state/jobs.ts';
import type { LogOnce } from '../state/log-once.ts';
import type { Precedence } from '../state/precedence.ts';
import type { CardDependencies } from './build-card.ts';
import type { DiscordRequest, Shown } from './discord-request.ts';
import type { Reply } from './reply.ts';
import type { ThreadDependencies } from './thread-reply.ts';

export type RunDependencies = CardDependencies &
  InspectorDependencies &
  ThreadDependencies & {
    rest: RestClients;
    desk: Context['desk'];
    feeds: Context['feeds'];
    /** When somebody last asked something in a channel. */
    seen: OwnedKeyValue<number>;
    now: Context['now'];
    settings: GuildSettings;
    conversations: OwnedKeyValue<Invocation[]>;
    locks: Pick<Locks, 'extend'>;
    journal: Journal;
    jobs: Jobs;
    precedence: Precedence;
    log: Logger;
    logUnreachable: LogOnce;
    editInterval: number;
    telemetry?: Telemetry | undefined;
    fetchFile: (file: FileValue, signal: AbortSignal) => Promise<Uint8Array>;
    /** What people mention the bot by. */
    name: string;
  };

/** How a request comes to be run. */
export type RunOptions = {
  /** It is written down, and struck off once it is answered. */
  isJournaled: boolean;
  /** Another process had options it; `shown` is where its answer stands then. */
  isAdopted: boolean;
  shown: Shown | null;
  /** Why it isn't run after all, which is said in its place. */
  refusal: Refusal | null;
  /** Those of its guild, where they were read already. */
  settings?: Settings | undefined;
};

/** What is shown next, and what the request has come to with it. */
export type Step = { view: View; outcome: 'answered' | 'refused' | 'failed' };
export type Run = {
  deps: RunDependencies;
  request: DiscordRequest;
  reply: Reply;
  job: Job;
  /** A whole answer is shown: whatever fails from now on leaves it as it is. */
  isAnswered: boolean;
  /** Those of its guild, where they were read already. */
  settings: Settings | undefined;
};
