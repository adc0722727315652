import { el } from './dom.js';
import { icon } from './icons.js';
import { suggestionsFor } from './suggestions.js';
import { fileOf } from './connection.js';
import { words } from './words.js';

/** A message: text with mentions, files, and what it replies to. */
export function textForm(desk, channel, { reply, pick, cancel, send }) {
  const { bot } = desk.stateOf();
  const placeholder = words.messageTo(`${channel.type === 1 ? '@' : '#'}${channel.name}`);
  const box = el('textarea', { rows: 1, 'aria-label': words.message, placeholder });
  const attach = attachOf();
  const popup = popupOf(box, () => suggestionsFor(desk, channel, box, pick));
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || popup.takes(event) || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    send();
  });
  const replying =
    reply &&
    el('p', { class: 'muted' }, `${words.replyingTo(reply.author)} · `, textual(words.cancel, cancel));
  return {
    nodes: [
      popup.node,
      replying ?? '',
      attach.chosen,
      el(
        'div',
        { class: 'writing' },
        attach.node,
        box,
        el('button', { class: 'button primary' }, words.send),
      ),
    ],
    isEmpty: () => box.value.trim() === '' && attach.isEmpty(),
    send: async () => {
      const content = withMentions(box.value, bot);
      const files = await attach.files();
      await desk.act({ act: 'send', channel: channel.id, content, files, reply: reply?.id ?? null });
    },
  };
}

/** The plus at the left of the box, and the names of what was chosen. */
function attachOf() {
  const chosen = el('p', { class: 'muted chosen', 'aria-live': 'polite' });
  const tell = () => (chosen.textContent = Array.from(input.files, (file) => file.name).join(', '));
  const input = el('input', { type: 'file', multiple: true, 'aria-label': words.attach, onchange: tell });
  return {
    node: el('label', { class: 'attach', title: words.attach }, icon('plus'), input),
    chosen,
    isEmpty: () => input.files.length === 0,
    files: () => Promise.all(Array.from(input.files, fileOf)),
  };
}

function textual(label, onclick) {
  return el('button', { type: 'button', class: 'textual', onclick }, label);
}

/** `@Name` becomes Discord's own mention where the bot has that name. */
function withMentions(text, bot) {
  const isBot = (name) => name.toLowerCase() === bot.username.toLowerCase();
  return text.replaceAll(/@(\w+)/g, (typed, name) => (isBot(name) ? `<@${bot.id}>` : typed));
}

/**
 * The list over the box, one row of which is chosen: the arrows move the choice, Enter and Tab take it, Escape closes the
 * list. The box keeps the focus, so that typing goes on filtering.
 */
function popupOf(box, suggest) {
  const node = el('div', { id: 'popup', role: 'listbox', 'aria-label': words.suggestions, hidden: true });
  let chosen = 0;
  const mark = (index) => {
    const rows = [...node.children];
    chosen = rows.length > 0 ? (index + rows.length) % rows.length : 0;
    for (const [at, row] of rows.entries()) row.setAttribute('aria-selected', String(at === chosen));
    rows[chosen]?.scrollIntoView({ block: 'nearest' });
    box.setAttribute('aria-activedescendant', node.hidden ? '' : `suggestion-${chosen}`);
  };
  const show = () => {
    const found = suggest();
    node.hidden = found.length === 0;
    node.replaceChildren(...found.map((one, index) => optionOf(one, index, () => mark(index))));
    mark(0);
  };
  const close = () => {
    node.hidden = true;
    mark(0);
  };
  const take = () => node.children[chosen].click();
  const keys = {
    ArrowDown: () => mark(chosen + 1),
    ArrowUp: () => mark(chosen - 1),
    Enter: take,
    Tab: take,
    Escape: close,
  };
  const takes = (event) => {
    if (node.hidden || event.shiftKey || !keys[event.key]) return false;
    event.preventDefault();
    keys[event.key]();
    return true;
  };
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-controls', node.id);
  box.addEventListener('input', show);
  return { node, takes };
}

/** A row that is pressed takes the focus off nobody. */
function keepFocus(event) {
  event.preventDefault();
}

function optionOf({ label, hint, choose }, index, point) {
  const props = { id: `suggestion-${index}`, type: 'button', role: 'option', tabindex: '-1' };
  const listeners = { onclick: choose, onmousedown: keepFocus, onmousemove: point };
  return el('button', { ...props, ...listeners }, el('strong', {}, label), ' ', el('span', {}, hint));
}
