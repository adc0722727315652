import type { Logger } from '../../base/log.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Outcome, Telemetry } from '../../base/telemetry.ts';
import { day } from '../../base/time.ts';
import type { Context } from '../../command/command.ts';
import { type Invocation, saveConversation } from '../../command/conversation.ts';
import { nameIn } from '../../command/name.ts';
import type { FileValue } from '../../command/options/option.ts';
import { type FaceContext, runCommand } from '../../command/run.ts';
import { emptyView, type View } from '../../command/view.ts';
import { guildOwner } from '../../desk/principal.ts';
import type { GuildSettings } from '../../settings/settings.ts';
import type { Claims } from '../../store/claims.ts';
import type { Journal } from '../../store/journal.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import { wordsFor } from '../../words/words.ts';
import { createGuildInspector, type InspectorDependencies } from '../access/guild-inspector.ts';
import type { Drawn } from '../card/card.ts';
import { drawPictures } from '../card/draw-pictures.ts';
import { isGone, loggable, retryVerdict } from '../discord-errors.ts';
import type { RestClients } from '../gateway/rest-clients.ts';
import { handover, type Job, type Jobs } from '../state/jobs.ts';
import type { LogOnce } from '../state/log-once.ts';
import { buildCard, type CardDependencies } from './build-card.ts';
import type { DiscordRequest, Shown } from './discord-request.ts';
import { failureView } from './error-view.ts';
import { interactionReply } from './interaction-reply.ts';
import { channelReply, type Reply } from './reply.ts';
import { showLatest } from './show-latest.ts';
import { threadReply, type ThreadDependencies } from './thread-reply.ts';

export type RunDependencies = CardDependencies &
  InspectorDependencies &
  ThreadDependencies & {
    rest: RestClients;
    desk: Context['desk'];
    settings: GuildSettings;
    conversations: OwnedKeyValue<Invocation[]>;
    claims: Pick<Claims, 'extend'>;
    journal: Journal;
    jobs: Jobs;
    log: Logger;
    logUnreachable: LogOnce;
    editInterval: number;
    telemetry?: Telemetry | undefined;
    open: (file: FileValue, signal: AbortSignal) => Promise<Uint8Array>;
    /** What people mention the bot by. */
    name: string;
  };

/** How a request comes to be run. */
export type Start = {
  /** It is written down, and struck off once it is answered. */
  isJournaled: boolean;
  /** Another process had begun it; `shown` is where its answer stands then. */
  isAdopted: boolean;
  shown: Shown | null;
  /** Why it isn't run after all, which is said in its place. */
  refusal: Refusal | null;
};

type Step = { view: View; outcome: 'answered' | 'refused' | 'failed' };
type Run = {
  deps: RunDependencies;
  request: DiscordRequest;
  reply: Reply;
  job: Job;
  /** A whole answer is shown: whatever fails from now on leaves it as it is. */
  isAnswered: boolean;
};

/** Runs a request and shows its views as Discord lets them through; never throws. */
export async function runRequest(
  deps: RunDependencies,
  request: DiscordRequest,
  begun: Start,
): Promise<void> {
  const job = deps.jobs.begin(request.id, begun.isJournaled);
  if (begun.refusal) job.stop(begun.refusal);
  const run = { deps, request, job, reply: createReply(deps, request, begun), isAnswered: false };
  const log = deps.log.child({ request: request.id });
  const start = performance.now();
  let outcome: Outcome = 'undelivered';
  try {
    let shown = emptyView;
    const show = async (step: Step) => {
      await showStep(run, step);
      shown = step.view;
      if (shown.busy) return;
      outcome = step.outcome;
      run.isAnswered = true;
    };
    await showLatest(steps(run), { show, interval: deps.editInterval, judge: retryVerdict });
    if (shown === emptyView || isLeft(run)) return;
    log.info({ command: request.command, ms: Math.round(performance.now() - start) }, 'answered');
    await addPictures(run, shown, log);
  } catch (error) {
    job.stop(error);
    await reportUndelivered(run, error, log);
  } finally {
    if (isLeft(run)) log.info('handed over');
    else {
      deps.telemetry?.ended(request.command, outcome, (performance.now() - start) / 1000);
      await deps.journal.strike(request.id);
    }
    job.done();
  }
}

/** It is another process's to answer. */
function isLeft({ job, isAnswered }: Run): boolean {
  return job.signal.reason === handover && !isAnswered;
}

function createReply(deps: RunDependencies, request: DiscordRequest, { isAdopted, shown }: Start): Reply {
  const { id: nonce, channel, reply } = request;
  const onSent = (sent: Shown) => void deps.journal.note(nonce, sent);
  const sending = { nonce, isAdopted, onSent };
  if (shown) return channelReply(deps.rest, shown.channel, { sent: shown.message });
  if (reply.kind === 'interaction') return interactionReply(deps, request, reply, sending);
  if (reply.thread) return threadReply(deps, request, reply, sending);
  return channelReply(deps.rest, channel, { ...sending, message: reply.message });
}

/** The command's views; the last is that it failed, if it did. */
async function* steps(run: Run): AsyncGenerator<Step, void, void> {
  const { request, job } = run;
  // What nobody asked for is the guild's reading, and nobody's own.
  const person = request.autoRead ? null : request.person;
  try {
    job.signal.throwIfAborted();
    for await (const view of runCommand({ ...request, person }, faceContext(run))) {
      if (isWorthShowing(request, view)) yield { view, outcome: 'answered' };
    }
  } catch (error) {
    if (run.isAnswered) return run.deps.log.warn({ request: request.id, ...loggable(error) }, 'cut short');
    if (!job.signal.aborted) yield* failed(run, error);
    // Anything but a Refusal is why nothing can be shown any more: it is reported where it was thrown.
    else if (job.signal.reason instanceof Refusal) yield* failed(run, job.signal.reason);
  }
}

function faceContext({ deps, request, job: { signal } }: Run): FaceContext {
  const { desk, settings, commands } = deps;
  const words = wordsFor(request.locale);
  return {
    desk,
    settings,
    commands,
    inspector: request.guild === null ? null : createGuildInspector(deps, request.guild),
    open: (file) => deps.open(file, signal),
    signal,
    hints: words.hints(`@${deps.name}`),
    formatCommand: (name) => `/${nameIn(words, name)}`,
  };
}

/** Nobody waits for what nobody asked. */
function* failed(run: Run, error: unknown): Generator<Step> {
  const { deps, request } = run;
  if (!request.autoRead) yield failure(run, error);
  else if (error instanceof Refusal)
    deps.log.debug({ request: request.id, refusal: error.key }, 'left unread');
  else deps.log.error({ request: request.id, ...loggable(error) }, 'a request failed');
}

function isWorthShowing({ reply, autoRead }: DiscordRequest, { busy, blocks, heading }: View): boolean {
  if (!busy) return true;
  // A thread has to be named by something.
  if (autoRead || (reply.kind === 'message' && reply.thread && heading === null)) return false;
  // A card that is being changed stays as it is until there is something to put in its place.
  return reply.kind === 'message' || !reply.isEdit || blocks.length > 0;
}

function failure({ deps, request }: Run, error: unknown): Step {
  const view = failureView(error, wordsFor(request.locale), deps.log, request.id);
  return { view, outcome: error instanceof Refusal ? 'refused' : 'failed' };
}

async function reportUndelivered(run: Run, error: unknown, log: Logger): Promise<void> {
  const { deps, request } = run;
  if (run.isAnswered) return log.debug(loggable(error), 'what followed the answer could not be shown');
  if (isGone(error)) return deps.logUnreachable(request.channel, loggable(error));
  if (request.autoRead) return log.warn(loggable(error), 'an answer could not be shown');
  await showStep(run, failure(run, error)).catch((again: unknown) =>
    log.warn(loggable(again), 'nobody could be told'),
  );
}

async function showStep(run: Run, { view, outcome }: Step): Promise<void> {
  const { deps, request, reply, job } = run;
  if (job.isOvertaken()) return;
  if (outcome !== 'answered' && reply.showEphemeral)
    return reply.showEphemeral(await buildCard(deps, request, view));
  const message = await showCard(run, view);
  job.take(message);
  if (view.busy) return;
  if (request.guild !== null && request.autoRead) {
    const { days } = await deps.settings.of(request.guild);
    await deps.claims.extend(guildOwner(request.guild), request.autoRead.claim, days * day);
  }
  if (request.isPrivate) return;
  const asking = request.reply.kind === 'message' ? request.reply.message : null;
  const keys = [message, asking, request.isConversation ? request.channel : null];
  await saveConversation(
    deps.conversations(request.place),
    keys.filter((key) => key !== null),
    view,
  );
}

/** Where no file may be attached after all, it is shown without, and says so. */
async function showCard(
  { deps, request, reply }: Run,
  view: View,
  drawn?: readonly Drawn[],
): Promise<string> {
  const card = await buildCard(deps, request, view, drawn);
  return reply.show(card).catch(async (error: unknown) => {
    if (card.files.length === 0 || !isGone(error)) throw error;
    return reply.show(await buildCard(deps, { ...request, mayAttach: false }, view));
  });
}

/** What is to be drawn comes after its words, which wait for no picture and stand without one. */
async function addPictures(run: Run, view: View, log: Logger): Promise<void> {
  if (view.pictures.length === 0 || !run.request.mayAttach) return;
  const drawn = await drawPictures(view, run.job.signal, log);
  if (drawn.length === 0 || run.job.isOvertaken()) return;
  try {
    await showCard(run, view, drawn);
  } catch (error) {
    log.warn(loggable(error), 'a picture could not be shown');
  }
}
