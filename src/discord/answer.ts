import type { Context } from '../command/command.ts';
import type { View } from '../command/view.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { renderCard, type Card } from './card/card.ts';
import type { Asked, Face } from './face.ts';
import { failureView, loggable } from './failure.ts';
import { showNewest } from './newest.ts';
import { encodePress } from './press.ts';
import type { Reply } from './reply.ts';
import { isGone, judge } from './trouble.ts';
import type { Work } from './works.ts';

/** Between two edits of an answer that grows, in milliseconds: slow enough to read along, and for Discord. */
const pace = 1000;

/** Runs a command and shows its views as Discord lets them through; never throws. */
export async function answer(face: Face, asked: Asked, reply: Reply): Promise<void> {
  const work = face.works.begin();
  const words = wordsFor(asked.locale);
  const log = face.log.child({ request: work.id });
  const start = performance.now();
  const views = untilFailure(face, asked, work);
  const show = async (view: View) => reply.show(await cardOf(face, view, words, asked));
  try {
    await showNewest(views, { show, pace, judge });
    log.info({ command: asked.command.name, ms: Math.round(performance.now() - start) }, 'answered');
  } catch (error) {
    work.stop(error);
    if (isGone(error)) {
      log.warn(loggable(error), 'there is nowhere to answer any more');
      return;
    }
    const view = failureView(error, words, face.log, work.id);
    await show(view).catch((again: unknown) => log.warn(loggable(again), 'nobody could be told'));
  } finally {
    work.done();
  }
}

/** The command's views; the last is that it failed, if it did. */
async function* untilFailure(face: Face, asked: Asked, work: Work): AsyncGenerator<View, void, void> {
  const words = wordsFor(asked.locale);
  try {
    yield* asked.command.run(contextOf(face, asked, work.signal), asked.values);
  } catch (error) {
    const cause = work.signal.aborted ? work.signal.reason : error;
    yield failureView(cause, words, face.log, work.id);
  }
}

function contextOf(face: Face, { person, guild, channel, locale }: Asked, signal: AbortSignal): Context {
  const { desk, recent, commands } = face;
  const words = wordsFor(locale);
  const nameOf = (name: string) => {
    const command = commands.find((command) => command.name === name);
    return command ? words.commands[command.name].name : name;
  };
  return {
    desk,
    words,
    locale,
    person,
    guild,
    channel,
    recent,
    open: (file) => face.open(file, signal),
    signal,
    commands,
    typed: (name) => `/${nameOf(name)}`,
  };
}

/** A view as a card, each follow-up under the id that stands for it. */
export async function cardOf(
  face: Pick<Face, 'presses'>,
  view: View,
  words: Words,
  { person }: Pick<Asked, 'person'>,
): Promise<Card> {
  const list = await Promise.all(
    view.followUps.map(async ({ label, place, command, values }) => {
      return { id: await encodePress({ command, values }, face.presses), label, place };
    }),
  );
  return renderCard(view, words, { list, more: { id: `1|*more|${person}`, label: words.labels.more } });
}
