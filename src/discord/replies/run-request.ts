import type { Logger } from '../../base/log.ts';
import { emptyView, type View } from '../../command/view.ts';
import { Refusal } from '../../base/refusal.ts';
import { wordsFor } from '../../words/words.ts';
import { cardOf } from '../card/build-card.ts';
import type { Drawn } from '../card/card.ts';
import { contextOf } from './command-context.ts';
import { drawPictures } from '../card/draw-pictures.ts';
import { isHidden, type Asked, type Face } from '../dependencies.ts';
import { failureView, loggable } from './error-view.ts';
import { showNewest } from './show-latest.ts';
import type { Reply } from './reply.ts';
import { noteTalk } from '../state/conversation.ts';
import { isGone, judge } from '../discord-errors.ts';
import type { Work } from '../state/jobs.ts';

/** Between two edits of an answer that grows, in milliseconds: slow enough to read along, and for Discord. */
const pace = 1000;

type Step = { view: View; isFailure: boolean };
type Job = { face: Face; asked: Asked; reply: Reply; work: Work };

/** Runs a command and shows its views as Discord lets them through; never throws. */
export async function answer(face: Face, asked: Asked, reply: Reply): Promise<void> {
  const job = { face, asked, reply, work: face.works.begin() };
  const log = face.log.child({ request: job.work.id });
  const start = performance.now();
  try {
    let shown = emptyView;
    const showStep = async (step: Step) => {
      await show(job, step);
      shown = step.view;
    };
    await showNewest(steps(job), { show: showStep, pace, judge });
    if (shown === emptyView) return;
    log.info({ command: asked.command.name, ms: Math.round(performance.now() - start) }, 'answered');
    await addPictures(job, shown, log);
  } catch (error) {
    job.work.stop(error);
    if (isGone(error)) face.closed.note(asked.channel, loggable(error));
    else if (asked.isUnasked) log.warn(loggable(error), 'an answer could not be shown');
    else
      await show(job, failure(job, error)).catch((again: unknown) =>
        log.warn(loggable(again), 'nobody could be told'),
      );
  } finally {
    job.work.done();
  }
}

/** The command's views; the last is that it failed, if it did. */
async function* steps(job: Job): AsyncGenerator<Step, void, void> {
  const { face, asked, work } = job;
  try {
    for await (const view of asked.command.run(contextOf(face, asked, work.signal), asked.values)) {
      if (isWorthShowing(asked, view)) yield { view, isFailure: false };
    }
  } catch (error) {
    yield* failed(job, work.signal.aborted ? work.signal.reason : error);
  }
}

/** Nobody waits for what nobody asked. */
function* failed(job: Job, error: unknown): Generator<Step> {
  const { face, asked, work } = job;
  if (!asked.isUnasked) yield failure(job, error);
  else if (error instanceof Refusal) face.log.debug({ request: work.id, refusal: error.key }, 'left unread');
  else face.log.error({ request: work.id, ...loggable(error) }, 'a request failed');
}

function isWorthShowing({ isEdit, isThreaded, isUnasked }: Asked, { busy, blocks, heading }: View): boolean {
  if (!busy) return true;
  if (isUnasked || (isThreaded && heading === null)) return false;
  // A card that is being changed stays as it is until there is something to put in its place.
  return !isEdit || blocks.length > 0;
}

function failure({ face, asked, work }: Job, error: unknown): Step {
  return { view: failureView(error, wordsFor(asked.locale), face.log, work.id), isFailure: true };
}

/** What is to be drawn comes after its words, which wait for no picture and stand without one. */
async function addPictures(job: Job, view: View, log: Logger): Promise<void> {
  if (view.pictures.length === 0 || !job.asked.mayAttach) return;
  const drawn = await drawPictures(view, job.work.signal, log);
  if (drawn.length === 0) return;
  try {
    await showCard(job, view, drawn);
  } catch (error) {
    log.warn(loggable(error), 'a picture could not be shown');
  }
}

async function show(job: Job, { view, isFailure }: Step): Promise<void> {
  const { face, asked, reply, work } = job;
  if (isFailure && reply.whisper) return reply.whisper(await cardOf(face, view, asked, work.id));
  const message = await showCard(job, view);
  if (view.busy || isHidden(asked)) return;
  const places = [message, asked.message, asked.isTalk ? asked.channel : null];
  await noteTalk(
    face.talks(asked.place),
    places.filter((place) => place !== null),
    view,
  );
}

/** Where no file may be attached after all, it is shown without, and says so. */
async function showCard(
  { face, asked, reply, work }: Job,
  view: View,
  drawn?: readonly Drawn[],
): Promise<string> {
  const card = await cardOf(face, view, asked, work.id, drawn);
  return reply.show(card).catch(async (error: unknown) => {
    if (card.files.length === 0 || !isGone(error)) throw error;
    return reply.show(await cardOf(face, view, { ...asked, mayAttach: false }, work.id));
  });
}
