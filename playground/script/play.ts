import { type Channel, flatten, type Message, componentTypes } from 'local-discord';
import { actions } from './actions.ts';
import { ScriptError } from './script-error.ts';
import type { Step } from './parse-script.ts';
import { channelOf, personOf, type Persona, type Playback } from './playback.ts';

/** How the page looks to who acts. */
export type PageView = Pick<Playback, 'persona' | 'look' | 'width'> & { name: string; channel: Channel };

/**
 * What somebody did with what came of it (no answers where there was nothing to answer, or the answer was deleted),
 * or a picture that is to be taken.
 */
export type Played =
  | { kind: 'turn'; view: PageView; step: Step; answers: readonly Message[] }
  | { kind: 'picture'; view: PageView; name: string; alt: string; of: Subject };

/** The newest answer or the picture in it, or the whole page, with this typed in its box. */
type Subject = { message: Message; part: 'all' | 'picture' } | { typed: string };

const settings: Partial<Record<Step['verb'], (playback: Playback, step: Step) => void>> = {
  as: (playback, { rest }) => {
    playback.persona = rest as Persona;
  },
  in: (playback, { rest }) => {
    playback.place = rest.replace(/^#/, '');
    channelOf(playback);
  },
  locale: (playback, { rest }) => {
    personOf(playback).account.locale = rest;
  },
  look: (playback, { rest }) => {
    playback.look = rest;
  },
  width: (playback, { rest }) => {
    playback.width = Number(rest);
  },
};

function pageViewOf(playback: Playback): PageView {
  const { persona, look, width } = playback;
  const { global_name: name, username } = personOf(playback).user;
  return { persona, name: name ?? username, look, width, channel: channelOf(playback) };
}

function pictureOf(playback: Playback, { rest, inputs }: Step): Played {
  const values = new Map(inputs.map(({ name, text }) => [name, text]));
  const of = subjectOf(playback, values);
  return { kind: 'picture', view: pageViewOf(playback), name: rest, alt: values.get('alt') ?? rest, of };
}

function subjectOf({ answers }: Playback, values: ReadonlyMap<string, string>): Subject {
  const part = values.get('only') ?? 'all';
  const typed = values.get('typed');
  if (part === 'page') return { typed: typed ?? '' };
  if (typed !== undefined) throw new Error('"typed" goes with "only: page"');
  if (part !== 'all' && part !== 'picture') throw new Error('"only" is picture or page, or left out');
  const message = answers.at(-1);
  if (!message) throw new Error('nothing has been answered so far');
  const hasPicture = flatten(message.components).some(({ type }) => type === componentTypes.gallery);
  if (part === 'picture' && !hasPicture) throw new Error('the newest answer has no picture');
  return { message, part };
}

async function playStep(playback: Playback, step: Step): Promise<Played | null> {
  settings[step.verb]?.(playback, step);
  if (step.verb === 'picture') return pictureOf(playback, step);
  const answers = await actions[step.verb]?.(playback, step);
  if (!answers) return null;
  const ids = new Set(answers.map(({ id }) => id));
  playback.answers = [...playback.answers.filter(({ id }) => !ids.has(id)), ...answers];
  playback.last = answers.at(-1) ?? playback.last;
  return { kind: 'turn', view: pageViewOf(playback), step, answers };
}

/** Plays a conversation, one step after the other. Throws ScriptError where a step can't be done. */
export async function* play(
  context: Pick<Playback, 'discord' | 'base' | 'isGrowing' | 'idle'>,
  steps: readonly Step[],
): AsyncGenerator<Played> {
  const start = { persona: 'member', place: 'general', look: 'dark', width: 1280 } as const;
  const playback: Playback = { ...context, ...start, answers: [], last: null };
  for (const step of steps) {
    try {
      const played = await playStep(playback, step);
      if (played) yield played;
    } catch (error) {
      throw toScriptError(step, error);
    }
  }
}

/** Everything that stops a step has its line: what a person can't do, a wait in vain, a bot that doesn't answer. */
function toScriptError({ line }: Step, error: unknown): ScriptError {
  if (error instanceof ScriptError) return error;
  return new ScriptError(line, error instanceof Error ? error.message : String(error), { cause: error });
}
