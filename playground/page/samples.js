import { byId, el } from './dom.js';
import { fileOf } from './wire.js';

/** A button for each sample article, which attaches it to the first command that takes a file. */
export async function showSamples(use) {
  const samples = await (await fetch('/page/samples')).json();
  const buttons = samples.map(({ name, text }) => {
    const title = text.trim().split('\n', 1)[0];
    const run = async () => use(await fileOf(new File([text], name)));
    return el('button', { type: 'button', title, onclick: () => void run() }, shorten(title));
  });
  byId('samples').replaceChildren(el('span', { class: 'muted' }, 'Try a sample: '), ...buttons);
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
