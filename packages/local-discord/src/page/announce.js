import { byId } from './dom.js';

/** Milliseconds without a change, after which a message is taken for whole: an answer grows while it is made. */
const quiet = 1000;
/** Characters: who wants the rest goes there. */
const longest = 300;

let timer;

/** Tells who can't see the page what has been said, once it has stopped changing. */
export function announce(name, node) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const body = node.querySelector('.body')?.cloneNode(true);
    if (!body || !node.isConnected) return;
    for (const other of body.querySelectorAll('.head, button, select, label')) other.remove();
    for (const block of body.querySelectorAll('p, h3, h4, h5, li, small, pre')) block.append(' ');
    const text = body.textContent.replaceAll(/\s+/g, ' ').trim();
    byId('heard').textContent = `${name}: ${text.slice(0, longest)}`;
  }, quiet);
}
