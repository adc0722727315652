import type { View } from '../command/view.ts';
import { wordsFor } from '../words/words.ts';
import { cardOf } from './card-of.ts';
import type { Drawn } from './card/card.ts';
import { contextOf } from './context.ts';
import { drawPictures } from './draw.ts';
import { isHidden, type Asked, type Face } from './face.ts';
import { failureView, loggable } from './failure.ts';
import { showNewest } from './newest.ts';
import type { Reply } from './reply.ts';
import { noteTalk } from './talk.ts';
import { isGone, judge } from './trouble.ts';
import type { Work } from './works.ts';

/** Between two edits of an answer that grows, in milliseconds: slow enough to read along, and for Discord. */
const pace = 1000;

type Step = { view: View; drawn: readonly Drawn[]; isFailure: boolean };
type Job = { face: Face; asked: Asked; reply: Reply; work: Work };

/** Runs a command and shows its views as Discord lets them through; never throws. */
export async function answer(face: Face, asked: Asked, reply: Reply): Promise<void> {
  const job = { face, asked, reply, work: face.works.begin() };
  const log = face.log.child({ request: job.work.id });
  const start = performance.now();
  try {
    await showNewest(steps(job), { show: (step) => show(job, step), pace, judge });
    log.info({ command: asked.command.name, ms: Math.round(performance.now() - start) }, 'answered');
  } catch (error) {
    job.work.stop(error);
    if (isGone(error)) face.closed.note(asked.channel, loggable(error));
    else
      await show(job, failure(job, error)).catch((again: unknown) =>
        log.warn(loggable(again), 'nobody could be told'),
      );
  } finally {
    job.work.done();
  }
}

/**
 * The command's views; the last is that it failed, if it did. What is to be drawn comes after its words, which wait for
 * no picture.
 */
async function* steps(job: Job): AsyncGenerator<Step, void, void> {
  const { face, asked, work } = job;
  let last: View | null = null;
  try {
    for await (const view of asked.command.run(contextOf(face, asked, work.signal), asked.values)) {
      last = view;
      // A card that is being changed stays as it is until there is something to put in its place.
      if (!asked.isEdit || !view.busy || view.blocks.length > 0) yield { view, drawn: [], isFailure: false };
    }
  } catch (error) {
    yield failure(job, work.signal.aborted ? work.signal.reason : error);
    return;
  }
  if (!last || !asked.mayAttach) return;
  const drawn = await drawPictures(last, work.signal, face.log.child({ request: work.id }));
  if (drawn.length > 0) yield { view: last, drawn, isFailure: false };
}

function failure({ face, asked, work }: Job, error: unknown): Step {
  const view = failureView(error, wordsFor(asked.locale), face.log, work.id);
  return { view, drawn: [], isFailure: true };
}

async function show(job: Job, step: Step): Promise<void> {
  const { face, asked, reply, work } = job;
  const { view, isFailure } = step;
  if (isFailure && reply.whisper) return reply.whisper(await cardOf(face, view, asked, work.id));
  const message = await showCard(job, step);
  if (view.busy || isHidden(asked)) return;
  const places = [message, asked.message, asked.isTalk ? asked.channel : null];
  await noteTalk(
    face.talks(asked.place),
    places.filter((place) => place !== null),
    view,
  );
}

/** Whatever becomes of a picture, the words are shown; where no file may be attached, they say so. */
async function showCard({ face, asked, reply, work }: Job, { view, drawn }: Step): Promise<string> {
  const cardIn = (asked: Asked, drawn: readonly Drawn[]) => cardOf(face, view, asked, work.id, drawn);
  const card = await cardIn(asked, drawn);
  return reply.show(card).catch(async (error: unknown) => {
    if (card.files.length > 0 && isGone(error))
      return reply.show(await cardIn({ ...asked, mayAttach: false }, []));
    if (drawn.length === 0) throw error;
    face.log.warn({ request: work.id, ...loggable(error) }, 'a picture could not be shown');
    return reply.show(await cardIn(asked, []));
  });
}
