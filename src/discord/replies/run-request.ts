import type { Logger } from '../../base/log.ts';
import { emptyView, type View } from '../../command/view.ts';
import { Refusal } from '../../base/refusal.ts';
import { wordsFor } from '../../words/words.ts';
import { buildCard } from './build-card.ts';
import type { Drawn } from '../card/card.ts';
import { commandContext } from './run-context.ts';
import { drawPictures } from '../card/draw-pictures.ts';
import { isHidden, type Request, type Dependencies } from '../dependencies.ts';
import { failureView, loggable } from './error-view.ts';
import { showLatest } from './show-latest.ts';
import type { Reply } from './reply.ts';
import { saveConversation } from '../state/conversation.ts';
import { isGone, retryVerdict } from '../discord-errors.ts';
import type { Job } from '../state/jobs.ts';

/** Between two edits of an answer that grows, in milliseconds: slow enough to read along, and for Discord. */
const pace = 1000;

type Step = { view: View; isFailure: boolean };
type Run = { deps: Dependencies; asked: Request; reply: Reply; work: Job };

/** Runs a command and shows its views as Discord lets them through; never throws. */
export async function runRequest(deps: Dependencies, asked: Request, reply: Reply): Promise<void> {
  const job = { deps, asked, reply, work: deps.jobs.begin() };
  const log = deps.log.child({ request: job.work.id });
  const start = performance.now();
  try {
    let shown = emptyView;
    const showStep = async (step: Step) => {
      await show(job, step);
      shown = step.view;
    };
    await showLatest(steps(job), { show: showStep, pace, judge: retryVerdict });
    if (shown === emptyView) return;
    log.info({ command: asked.command.name, ms: Math.round(performance.now() - start) }, 'answered');
    await addPictures(job, shown, log);
  } catch (error) {
    job.work.stop(error);
    if (isGone(error)) deps.unreachableChannels.note(asked.channel, loggable(error));
    else if (asked.isAutoRead) log.warn(loggable(error), 'an answer could not be shown');
    else
      await show(job, failure(job, error)).catch((again: unknown) =>
        log.warn(loggable(again), 'nobody could be told'),
      );
  } finally {
    job.work.done();
  }
}

/** The command's views; the last is that it failed, if it did. */
async function* steps(job: Run): AsyncGenerator<Step, void, void> {
  const { deps, asked, work } = job;
  try {
    for await (const view of asked.command.run(commandContext(deps, asked, work.signal), asked.values)) {
      if (isWorthShowing(asked, view)) yield { view, isFailure: false };
    }
  } catch (error) {
    yield* failed(job, work.signal.aborted ? work.signal.reason : error);
  }
}

/** Nobody waits for what nobody asked. */
function* failed(job: Run, error: unknown): Generator<Step> {
  const { deps, asked, work } = job;
  if (!asked.isAutoRead) yield failure(job, error);
  else if (error instanceof Refusal) deps.log.debug({ request: work.id, refusal: error.key }, 'left unread');
  else deps.log.error({ request: work.id, ...loggable(error) }, 'a request failed');
}

function isWorthShowing(
  { isEdit, isThreaded, isAutoRead }: Request,
  { busy, blocks, heading }: View,
): boolean {
  if (!busy) return true;
  if (isAutoRead || (isThreaded && heading === null)) return false;
  // A card that is being changed stays as it is until there is something to put in its place.
  return !isEdit || blocks.length > 0;
}

function failure({ deps, asked, work }: Run, error: unknown): Step {
  return { view: failureView(error, wordsFor(asked.locale), deps.log, work.id), isFailure: true };
}

/** What is to be drawn comes after its words, which wait for no picture and stand without one. */
async function addPictures(job: Run, view: View, log: Logger): Promise<void> {
  if (view.pictures.length === 0 || !job.asked.mayAttach) return;
  const drawn = await drawPictures(view, job.work.signal, log);
  if (drawn.length === 0) return;
  try {
    await showCard(job, view, drawn);
  } catch (error) {
    log.warn(loggable(error), 'a picture could not be shown');
  }
}

async function show(job: Run, { view, isFailure }: Step): Promise<void> {
  const { deps, asked, reply, work } = job;
  if (isFailure && reply.showEphemeral)
    return reply.showEphemeral(await buildCard(deps, view, asked, work.id));
  const message = await showCard(job, view);
  if (view.busy || isHidden(asked)) return;
  const places = [message, asked.message, asked.isConversation ? asked.channel : null];
  await saveConversation(
    deps.conversations(asked.place),
    places.filter((place) => place !== null),
    view,
  );
}

/** Where no file may be attached after all, it is shown without, and says so. */
async function showCard(
  { deps, asked, reply, work }: Run,
  view: View,
  drawn?: readonly Drawn[],
): Promise<string> {
  const card = await buildCard(deps, view, asked, work.id, drawn);
  return reply.show(card).catch(async (error: unknown) => {
    if (card.files.length === 0 || !isGone(error)) throw error;
    return reply.show(await buildCard(deps, view, { ...asked, mayAttach: false }, work.id));
  });
}
