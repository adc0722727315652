import { type Channel, flatten, type Message, TYPE } from 'local-discord';
import { ACTS } from './actions.ts';
import { ScriptFlaw } from './script-error.ts';
import type { Step } from './parse-script.ts';
import { channelOf, personOf, type Persona, type Stage } from './playback.ts';

/** How the page looks to who acts. */
export type Sight = Pick<Stage, 'persona' | 'look' | 'width'> & { name: string; channel: Channel };

/**
 * What somebody did with what came of it (no answers where there was nothing to answer, or the answer was deleted),
 * or a picture that is to be taken of the newest answer.
 */
export type Played =
  | { kind: 'turn'; sight: Sight; step: Step; answers: readonly Message[] }
  | { kind: 'picture'; sight: Sight; name: string; alt: string; of: Message; part: 'all' | 'picture' };

const SETTINGS: Partial<Record<Step['verb'], (stage: Stage, step: Step) => void>> = {
  as: (stage, { rest }) => {
    stage.persona = rest as Persona;
  },
  in: (stage, { rest }) => {
    stage.place = rest.replace(/^#/, '');
    channelOf(stage);
  },
  locale: (stage, { rest }) => {
    personOf(stage).account.locale = rest;
  },
  look: (stage, { rest }) => {
    stage.look = rest;
  },
  width: (stage, { rest }) => {
    stage.width = Number(rest);
  },
};

function sightOf(stage: Stage): Sight {
  const { persona, look, width } = stage;
  const { global_name: name, username } = personOf(stage).user;
  return { persona, name: name ?? username, look, width, channel: channelOf(stage) };
}

function pictureOf(stage: Stage, { rest, given }: Step): Played {
  const of = stage.answers.at(-1);
  if (!of) throw new Error('nothing has been answered so far');
  const values = new Map(given.map(({ name, text }) => [name, text]));
  const part = values.get('only') ?? 'all';
  if (part !== 'all' && part !== 'picture') throw new Error('"only" is picture, or left out');
  const hasPicture = flatten(of.components).some(({ type }) => type === TYPE.gallery);
  if (part === 'picture' && !hasPicture) throw new Error('the newest answer has no picture');
  return { kind: 'picture', sight: sightOf(stage), name: rest, alt: values.get('alt') ?? rest, of, part };
}

async function playStep(stage: Stage, step: Step): Promise<Played | null> {
  SETTINGS[step.verb]?.(stage, step);
  if (step.verb === 'picture') return pictureOf(stage, step);
  const answers = await ACTS[step.verb]?.(stage, step);
  if (!answers) return null;
  const ids = new Set(answers.map(({ id }) => id));
  stage.answers = [...stage.answers.filter(({ id }) => !ids.has(id)), ...answers];
  stage.last = answers.at(-1) ?? stage.last;
  return { kind: 'turn', sight: sightOf(stage), step, answers };
}

/** Plays a conversation, one step after the other. Throws ScriptFlaw where a step can't be done. */
export async function* play(
  given: Pick<Stage, 'discord' | 'base' | 'isGrowing' | 'idle'>,
  steps: readonly Step[],
): AsyncGenerator<Played> {
  const start = { persona: 'member', place: 'general', look: 'dark', width: 1280 } as const;
  const stage: Stage = { ...given, ...start, answers: [], last: null };
  for (const step of steps) {
    try {
      const played = await playStep(stage, step);
      if (played) yield played;
    } catch (error) {
      throw asFlaw(step, error);
    }
  }
}

/** Everything that stops a step has its line: what a person can't do, a wait in vain, a bot that doesn't answer. */
function asFlaw({ line }: Step, error: unknown): ScriptFlaw {
  if (error instanceof ScriptFlaw) return error;
  return new ScriptFlaw(line, error instanceof Error ? error.message : String(error), { cause: error });
}
