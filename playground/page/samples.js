import { byId, el } from './dom.js';
import { fileOf } from './wire.js';

/** A button for each sample article, and one for a person's own, which give it as a file. */
export async function showSamples(use) {
  const samples = await (await fetch('/page/samples')).json();
  const buttons = samples.map(({ name, text }) => {
    const title = text.trim().split('\n', 1)[0];
    const run = async () => use(await fileOf(new File([text], name)));
    return el('button', { type: 'button', title, onclick: () => void run() }, shorten(title));
  });
  byId('samples').replaceChildren(
    el('span', { class: 'muted' }, 'Try a sample: '),
    pasteButton(use),
    ...buttons,
  );
}

/** Opens a form whose text is given as a file. */
function pasteButton(use) {
  const dialog = byId('paste');
  const box = el('textarea', { rows: 12, required: true, 'aria-label': 'Text of an article' });
  const give = async (event) => {
    event.preventDefault();
    dialog.close();
    await use(await fileOf(new File([box.value], 'pasted.txt')));
    box.value = '';
  };
  dialog.replaceChildren(
    el(
      'form',
      { onsubmit: (event) => void give(event) },
      el('h2', {}, 'Paste an article'),
      box,
      el(
        'div',
        { class: 'row' },
        el('button', { class: 'button primary' }, 'Use this text'),
        el('button', { type: 'button', class: 'button secondary', onclick: () => dialog.close() }, 'Cancel'),
      ),
    ),
  );
  return el('button', { type: 'button', onclick: () => dialog.showModal() }, 'Paste your own…');
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
