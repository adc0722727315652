import {
  type Component,
  messageFlags,
  flatten,
  type PendingInteraction,
  type Message,
  componentTypes,
  type Watch,
} from 'local-discord';
import { entriesOf, valuesOf } from './choices.ts';
import { ScriptError } from './script-error.ts';
import { filledForm } from './fill-form.ts';
import { optionsOf } from './fill-options.ts';
import type { StepInput, Step } from './parse-script.ts';
import { channelOf, fileOf, personOf, type Playback } from './playback.ts';

/** Milliseconds for one answer: a model may take its time. */
const answerTimeout = 120_000;

const idsOf = (message: Message) =>
  flatten(message.components).flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));

async function answersOf({ isGrowing, idle }: Playback, watch: Watch): Promise<readonly Message[]> {
  const isFinished = (message: Message) =>
    !(message.flags & messageFlags.loading) && !isGrowing(idsOf(message));
  await watch.finished(isFinished, answerTimeout);
  await idle();
  return watch.messages;
}

/** What is answered, to a form too if one is opened. */
async function respond(playback: Playback, handle: PendingInteraction, inputs: readonly StepInput[]) {
  const { callback } = await handle.acknowledged;
  if (callback !== 'modal') {
    const [first] = inputs;
    if (first) throw new ScriptError(first.line, 'no form was opened that this could be put in');
    return answersOf(playback, handle);
  }
  const form = await handle.modal();
  return answersOf(playback, personOf(playback).submit(form, filledForm(playback, form, inputs)));
}

/** The newest answer that has a component like this. */
function findOn(playback: Playback, wanted: string, fits: (component: Component) => boolean) {
  for (const message of playback.answers.toReversed()) {
    const component = flatten(message.components).find(fits);
    if (component) return { message, component };
  }
  throw new Error(`no answer so far has "${wanted}"`);
}

function press(playback: Playback, { rest, inputs }: Step) {
  const { message } = findOn(
    playback,
    rest,
    ({ type, label, custom_id }) => type === componentTypes.button && [label, custom_id].includes(rest),
  );
  return respond(playback, personOf(playback).press(message, rest), inputs);
}

function select(playback: Playback, { rest, inputs, line }: Step) {
  const [, menu = '', chosen = ''] = /^(.+?): (.+)$/.exec(rest) ?? [];
  const { message, component } = findOn(playback, menu, ({ type, placeholder, custom_id }) => {
    return type !== componentTypes.button && [placeholder, custom_id].includes(menu);
  });
  const values = valuesOf(entriesOf(playback.discord.world, component), chosen, line);
  return respond(playback, personOf(playback).select(message, component.custom_id ?? '', values), inputs);
}

/** Who isn't spoken to needn't answer. */
async function say(playback: Playback, { rest, inputs }: Step, reply: Message | null) {
  const bot = playback.discord.world.application.user;
  const channel = channelOf(playback);
  const content = rest.replaceAll(`@${bot.username}`, `<@${bot.id}>`);
  const attachments = inputs.map((one) => fileOf(playback, one));
  const sent = personOf(playback).send(channel, content, { attachments, ...(reply && { reply }) });
  playback.last = sent.message;
  const isToBot = channel.type === 1 || content.includes(`<@${bot.id}>`) || reply?.author.id === bot.id;
  return isToBot ? answersOf(playback, sent) : [];
}

function requireLast({ last }: Playback): Message {
  if (!last) throw new Error('nothing has been said so far');
  return last;
}

type Action = (playback: Playback, step: Step) => Promise<readonly Message[]>;

/** What can be done, by its verb; each gives what is answered. */
export const actions: Partial<Record<Step['verb'], Action>> = {
  slash: (playback, step) => {
    const handle = personOf(playback).slash(channelOf(playback), step.rest, optionsOf(playback, step));
    return respond(playback, handle, []);
  },
  say: (playback, step) => say(playback, step, null),
  reply: (playback, step) => say(playback, step, requireLast(playback)),
  press,
  select,
  menu: (playback, step) =>
    respond(playback, personOf(playback).menu(requireLast(playback), step.rest), step.inputs),
};
