import { commandForm } from './command-form.js';
import { byId, el } from './dom.js';
import { textForm } from './text-form.js';
import { words } from './words.js';

const NOTHING = { reply: null, command: null };

/** The message box: text, or a slash command that was chosen in it. `desk` is how to act, and what there is. */
export function createComposer(desk) {
  const form = byId('composer');
  let writing = NOTHING;
  let drawn = null;
  const write = (what) => {
    writing = what === NOTHING ? NOTHING : { ...NOTHING, ...what };
    render();
    focusFirst(form);
  };
  const reset = () => write(NOTHING);
  const controls = { pick: (command) => write({ command }), cancel: reset, send: () => form.requestSubmit() };
  const render = () => {
    const { channel } = desk.stateOf();
    if (channel) drawn = draw(desk, channel, writing, controls);
    if (!channel) return;
    form.replaceChildren(...drawn.nodes);
    if (drawn.title) form.setAttribute('aria-label', drawn.title);
    else form.removeAttribute('aria-label');
  };
  form.addEventListener('keydown', ({ key, defaultPrevented, isComposing }) => {
    if (key === 'Escape' && !defaultPrevented && !isComposing && writing !== NOTHING) reset();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!drawn.isEmpty?.()) drawn.send().then(reset).catch(desk.fail);
  });
  return {
    refresh: () => keepTyped(form, render),
    reset,
    focus: () => focusFirst(form),
    replyTo: ({ id, author }) => write({ reply: { id, author: author.global_name ?? author.username } }),
    /** Whether somebody is in the middle of writing. */
    isBusy: () => writing !== NOTHING || Boolean(form.querySelector('textarea')?.value),
  };
}

/** Draws the box anew; whoever is writing in it notices nothing. */
function keepTyped(form, render) {
  const before = form.querySelector('textarea');
  const hadFocus = before !== null && before === document.activeElement;
  render();
  const box = form.querySelector('textarea');
  if (!before || !box) return;
  box.value = before.value;
  if (hadFocus) box.focus();
  if (box.value) box.dispatchEvent(new Event('input'));
}

function draw(desk, channel, { reply, command }, controls) {
  if (command) return commandForm(desk, channel, command, controls.cancel);
  if (channel.canSend) return textForm(desk, channel, { reply, ...controls });
  return { nodes: [el('p', { class: 'muted' }, words.mayNotWrite)], send: async () => {} };
}

function focusFirst(form) {
  (form.querySelector('textarea') ?? form.querySelector('input, select, button'))?.focus();
}
