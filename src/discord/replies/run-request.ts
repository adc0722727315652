import type { Logger } from '../../base/log.ts';
import { day } from '../../base/time.ts';
import type { Outcome } from '../../base/telemetry.ts';
import { personOwner } from '../../desk/principal.ts';
import { emptyView } from '../../command/view.ts';
import { isGone, loggable, retryVerdict } from '../discord-errors.ts';
import { handover } from '../state/jobs.ts';
import type { DiscordRequest, Shown } from './discord-request.ts';
import { interactionReply } from './interaction-reply.ts';
import { channelReply, type Reply } from './reply.ts';
import type { Run, RunDependencies, RunOptions, Step } from './request-run.ts';
import { failure, steps } from './request-steps.ts';
import { showLatest } from './show-latest.ts';
import { addPictures, showStep } from './show-step.ts';
import { threadReply } from './thread-reply.ts';

/** Runs a request and shows its views as Discord lets them through; never throws. */
export async function runRequest(
  deps: RunDependencies,
  request: DiscordRequest,
  options: RunOptions,
): Promise<void> {
  const job = deps.jobs.begin(request.id, options.isJournaled);
  if (options.refusal) job.stop(options.refusal);
  const reply = createReply(deps, request, options);
  const run: Run = { deps, request, job, reply, isAnswered: false, settings: options.settings };
  const log = deps.log.child({ request: request.id });
  const start = performance.now();
  let outcome: Outcome = 'undelivered';
  try {
    await deps.precedence.turn();
    let shown = emptyView;
    const show = async (step: Step) => {
      await showStep(run, step);
      shown = step.view;
      if (shown.busy) return;
      outcome = step.outcome;
      run.isAnswered = true;
    };
    await showLatest(steps(run), { show, interval: deps.editInterval, retryPolicy: retryVerdict });
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
      if (request.guild !== null && !request.autoRead) await noteAsked(deps, request);
    }
    job.done();
  }
}

/** So long somebody can catch up with what came since. */
const seenFor = 7 * day;

async function noteAsked({ seen, now }: RunDependencies, { person, channel }: DiscordRequest): Promise<void> {
  await seen(personOwner(person)).set(channel, now(), seenFor);
}

/** It is another process's to answer. */
function isLeft({ job, isAnswered }: Run): boolean {
  return job.signal.reason === handover && !isAnswered;
}

function createReply(
  deps: RunDependencies,
  request: DiscordRequest,
  { isAdopted, shown }: RunOptions,
): Reply {
  const { id: nonce, channel, reply } = request;
  const onSent = (sent: Shown) => void deps.journal.note(nonce, sent);
  const sending = { nonce, isAdopted, onSent };
  if (shown) return channelReply(deps.rest, shown.channel, { sent: shown.message });
  if (reply.kind === 'interaction') return interactionReply(deps, request, reply, sending);
  if (reply.thread) return threadReply(deps, request, reply, sending);
  return channelReply(deps.rest, channel, { ...sending, message: reply.message });
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
