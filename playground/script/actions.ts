import {
  type Component,
  FLAG,
  flatten,
  type InteractionHandle,
  type Message,
  TYPE,
  type Watch,
} from 'local-discord';
import { entriesOf, valuesOf } from './choices.ts';
import { ScriptFlaw } from './script-error.ts';
import { filledForm } from './fill-form.ts';
import { optionsOf } from './fill-options.ts';
import type { Given, Step } from './parse-script.ts';
import { channelOf, fileOf, personOf, type Stage } from './playback.ts';

/** Milliseconds for one answer: a model may take its time. */
const PATIENCE = 120_000;

const idsOf = (message: Message) =>
  flatten(message.components).flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));

async function answersOf({ isGrowing, idle }: Stage, watch: Watch): Promise<readonly Message[]> {
  const isFinished = (message: Message) => !(message.flags & FLAG.loading) && !isGrowing(idsOf(message));
  await watch.finished(isFinished, PATIENCE);
  await idle();
  return watch.messages;
}

/** What is answered, to a form too if one is opened. */
async function respond(stage: Stage, handle: InteractionHandle, given: readonly Given[]) {
  const { callback } = await handle.acknowledged;
  if (callback !== 'modal') {
    const [first] = given;
    if (first) throw new ScriptFlaw(first.line, 'no form was opened that this could be put in');
    return answersOf(stage, handle);
  }
  const form = await handle.modal();
  return answersOf(stage, personOf(stage).submit(form, filledForm(stage, form, given)));
}

/** The newest answer that has a component like this. */
function findOn(stage: Stage, wanted: string, fits: (component: Component) => boolean) {
  for (const message of stage.answers.toReversed()) {
    const component = flatten(message.components).find(fits);
    if (component) return { message, component };
  }
  throw new Error(`no answer so far has "${wanted}"`);
}

function press(stage: Stage, { rest, given }: Step) {
  const { message } = findOn(
    stage,
    rest,
    ({ type, label, custom_id }) => type === TYPE.button && [label, custom_id].includes(rest),
  );
  return respond(stage, personOf(stage).press(message, rest), given);
}

function select(stage: Stage, { rest, given, line }: Step) {
  const [, menu = '', chosen = ''] = /^(.+?): (.+)$/.exec(rest) ?? [];
  const { message, component } = findOn(stage, menu, ({ type, placeholder, custom_id }) => {
    return type !== TYPE.button && [placeholder, custom_id].includes(menu);
  });
  const values = valuesOf(entriesOf(stage.discord.world, component), chosen, line);
  return respond(stage, personOf(stage).select(message, component.custom_id ?? '', values), given);
}

/** Who isn't spoken to needn't answer. */
async function say(stage: Stage, { rest, given }: Step, reply: Message | null) {
  const bot = stage.discord.world.application.user;
  const channel = channelOf(stage);
  const content = rest.replaceAll(`@${bot.username}`, `<@${bot.id}>`);
  const attachments = given.map((one) => fileOf(stage, one));
  const sent = personOf(stage).send(channel, content, { attachments, ...(reply && { reply }) });
  stage.last = sent.message;
  const isToBot = channel.type === 1 || content.includes(`<@${bot.id}>`) || reply?.author.id === bot.id;
  return isToBot ? answersOf(stage, sent) : [];
}

function requireLast({ last }: Stage): Message {
  if (!last) throw new Error('nothing has been said so far');
  return last;
}

type Act = (stage: Stage, step: Step) => Promise<readonly Message[]>;

/** What can be done, by its verb; each gives what is answered. */
export const ACTS: Partial<Record<Step['verb'], Act>> = {
  slash: (stage, step) => {
    const handle = personOf(stage).slash(channelOf(stage), step.rest, optionsOf(stage, step));
    return respond(stage, handle, []);
  },
  say: (stage, step) => say(stage, step, null),
  reply: (stage, step) => say(stage, step, requireLast(stage)),
  press,
  select,
  menu: (stage, step) => respond(stage, personOf(stage).menu(requireLast(stage), step.rest), step.given),
};
