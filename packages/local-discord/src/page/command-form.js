import { el } from './dom.js';
import { OPTION_PICKS, picksOf } from './pick-lists.js';
import { localized } from './suggestions.js';
import { fileOf } from './connection.js';
import { words } from './words.js';

const takesText = ({ type, choices = [] }) => type === 3 && choices.length === 0;

/** A slash command's options, each with the control that its type asks for. */
export function commandForm(desk, channel, command, cancel) {
  const state = desk.stateOf();
  const given = async () => {
    const entries = await Promise.all(fields.map(async ({ name, value }) => [name, await value()]));
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  };
  const complete = async (focused) => {
    const texts = Object.entries(await given()).filter(([, value]) => typeof value !== 'object');
    const options = Object.fromEntries(texts);
    return desk.act({ act: 'complete', channel: channel.id, name: command.path, focused, options });
  };
  const first = command.options.find(takesText);
  const fields = command.options.map((option) =>
    fieldOf(option, state, complete, option === first ? command.typed : ''),
  );
  const stop = el('button', { type: 'button', class: 'button secondary', onclick: cancel }, words.cancel);
  const title = `/${command.shown}`;
  return {
    title,
    nodes: [
      el('p', { class: 'command' }, el('strong', {}, title), ` ${command.description}`),
      ...fields.map((field) => field.node),
      el('div', { class: 'row' }, el('button', { class: 'button primary' }, words.run), stop),
    ],
    send: async () =>
      desk.act({ act: 'slash', channel: channel.id, name: command.path, options: await given() }),
  };
}

function fieldOf(option, state, complete, typed) {
  const { locale } = state;
  const id = `option-${option.name}`;
  const label = `${localized(option, 'name', locale)}${option.required ? ' *' : ''}`;
  const hint = el('small', { id: `${id}-hint` }, localized(option, 'description', locale));
  const { node, more, value } = controlOf(
    option,
    { id, required: option.required, 'aria-describedby': hint.id },
    state,
    complete,
  );
  if (typed) node.value = typed;
  return {
    name: option.name,
    value,
    node: el('div', { class: 'option' }, el('label', { for: id }, label), node, more, hint),
  };
}

function choicesOf({ type, choices = [], channel_types: types }, state) {
  if (type === 5)
    return [
      { name: words.yes, value: true },
      { name: words.no, value: false },
    ];
  const kind = OPTION_PICKS[type];
  return kind ? picksOf(kind, state, types).map(({ label, value }) => ({ name: label, value })) : choices;
}

function controlOf(option, common, state, complete) {
  if (option.type === 11) {
    const node = el('input', { ...common, type: 'file' });
    return { node, value: async () => (node.files[0] ? fileOf(node.files[0]) : undefined) };
  }
  const choices = choicesOf(option, state);
  if (choices.length === 0) return textControl(option, common, complete);
  const entries = choices.map((one, index) =>
    el('option', { value: String(index) }, localized(one, 'name', state.locale)),
  );
  const node = el('select', common, el('option', { value: '' }, '–'), entries);
  return { node, value: () => choices[node.value]?.value };
}

function textControl(option, common, complete) {
  const numeric = option.type === 4 || option.type === 10;
  const props = {
    type: numeric ? 'number' : 'text',
    autocomplete: 'off',
    maxlength: option.max_length?.toString(),
    minlength: option.min_length?.toString(),
    min: option.min_value?.toString(),
    max: option.max_value?.toString(),
    step: option.type === 10 ? 'any' : null,
  };
  const node = el('input', { ...common, ...props });
  const completion = option.autocomplete ? completionOf(node, () => complete(option.name)) : null;
  const value = () => {
    if (node.value === '') return undefined;
    return numeric ? Number(node.value) : (completion?.valueOf(node.value) ?? node.value);
  };
  return { node, more: completion?.list, value };
}

/** Milliseconds without typing before choices are asked for. */
const PAUSE = 200;

/** The bot's choices for what is typed: a person sees their names, the bot gets their values. */
function completionOf(input, ask) {
  const list = el('datalist', { id: `${input.id}-list` });
  const values = new Map();
  let timer;
  const refresh = async () => {
    if (!input.isConnected) return;
    const choices = await ask();
    for (const { name, value } of choices) values.set(name, value);
    list.replaceChildren(...choices.map(({ name }) => el('option', { value: name })));
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh().catch(() => list.replaceChildren()), PAUSE);
  };
  input.setAttribute('list', list.id);
  input.addEventListener('input', soon);
  input.addEventListener('focus', soon);
  return { list, valueOf: (name) => values.get(name) };
}
