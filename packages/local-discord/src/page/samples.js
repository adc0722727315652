import { byId, el } from './dom.js';
import { icon } from './icons.js';
import { fileOf } from './connection.js';
import { localized } from './suggestions.js';
import { words } from './words.js';

let fetched;

/**
 * A button for each sample: an article, which is given as a file, as a person's own is, or a command that `type` sends.
 */
export async function showSamples(use, type, state) {
  const samples = await (fetched ??= fetch('/page/samples').then((response) => response.json()));
  const buttons = readableFirst(samples).map((sample) => {
    const { name, text, command } = sample;
    const title = command ? commandTitle(sample, state) : firstLine(text);
    const run = async () => (command ? type(command) : use(await fileOf(new File([text], name))));
    return el('button', { type: 'button', title, onclick: () => void run() }, shorten(title));
  });
  const label = el('span', { class: 'muted' }, words.trySample);
  byId('samples').replaceChildren(pasteButton(use), label, ...shelfOf(buttons));
}

const firstLine = (text) => text.trim().split('\n', 1)[0];

/** In the language of who looks at it, with the command by the name that it has there. */
function commandTitle({ title, titles, command }, { channels, me: { locale } }) {
  const commands = channels.flatMap((channel) => channel.commands);
  const found = commands.find(({ name }) => name === command.name) ?? command;
  return (titles[locale] ?? title).replace('{command}', localized(found, 'name', locale));
}

function isOwn({ name }) {
  return document.documentElement.lang.startsWith(name.slice(0, 2));
}

/** Those in the page's language come first; each file's name begins with its language. */
function readableFirst(samples) {
  return samples.toSorted((one, other) => isOwn(other) - isOwn(one));
}

/** A row that scrolls, and a button that shows that it does. */
function shelfOf(buttons) {
  const shelf = el(
    'div',
    { class: 'shelf', role: 'toolbar', 'aria-label': words.samples, tabindex: '-1' },
    buttons,
  );
  keepOneStop(shelf, buttons);
  const ahead = () => shelf.scrollWidth - shelf.clientWidth - shelf.scrollLeft > 4;
  const go = () => shelf.scrollTo({ left: ahead() ? shelf.scrollLeft + shelf.clientWidth * 0.8 : 0 });
  const onward = el(
    'button',
    { type: 'button', class: 'onward', 'aria-label': words.moreSamples, onclick: go },
    icon('next'),
  );
  const mark = () => shelf.classList.toggle('more', ahead());
  shelf.addEventListener('scroll', mark);
  new ResizeObserver(mark).observe(shelf);
  return [shelf, onward];
}

/** One stop for Tab: the arrows go on from there. */
function keepOneStop(toolbar, buttons) {
  for (const [index, button] of buttons.entries()) button.tabIndex = index === 0 ? 0 : -1;
  toolbar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = buttons.indexOf(document.activeElement);
    if (!step || at < 0) return;
    event.preventDefault();
    const next = buttons.at((at + step) % buttons.length);
    buttons[at].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

/** Opens a form whose text is given as a file. */
function pasteButton(use) {
  const dialog = byId('paste');
  const box = el('textarea', { rows: 12, required: true, 'aria-label': words.articleText });
  const give = async (event) => {
    event.preventDefault();
    dialog.close();
    await use(await fileOf(new File([box.value], 'pasted.txt')));
    box.value = '';
  };
  const close = () => dialog.close();
  const buttons = [
    el('button', { class: 'button primary' }, words.useText),
    el('button', { type: 'button', class: 'button secondary', onclick: close }, words.cancel),
  ];
  const form = { onsubmit: (event) => void give(event) };
  dialog.replaceChildren(
    el(
      'form',
      form,
      el('h2', {}, words.paste),
      el('p', { class: 'muted' }, words.pasteHint),
      box,
      el('div', { class: 'row' }, buttons),
    ),
  );
  return el('button', { type: 'button', onclick: () => dialog.showModal() }, words.pasteOwn);
}

function shorten(title) {
  return title.length > 44 ? `${title.slice(0, 43)}…` : title;
}

/** The option of a command that takes a file: `{ name, option }`, null where no command here has one. */
export function fileCommand(commands) {
  for (const { name, type, options = [] } of commands) {
    const option = type === 1 && options.find((one) => one.type === 11);
    if (option) return { name, option: option.name };
  }
  return null;
}
