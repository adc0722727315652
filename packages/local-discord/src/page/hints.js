import { byId, el } from './dom.js';

const HINTS = [
  'Choose a sample below, or paste an article of your own: the bot reads it at once.',
  'Go on with the buttons under an answer. Over any message, Apps has what the bot can do with it.',
  'Type / for all commands, or @ for the bot. At the side you can be somebody else, or speak another language.',
];

const read = () => JSON.parse(localStorage.getItem('hints') ?? '[]');

/** One hint at a time, until each was dismissed; the browser remembers which. */
export function showHints() {
  const seen = read();
  const next = HINTS.findIndex((_, index) => !seen.includes(index));
  byId('hints').hidden = next < 0;
  if (next < 0) return;
  const dismiss = (indices) => {
    localStorage.setItem('hints', JSON.stringify([...seen, ...indices]));
    showHints();
    byId('hints').querySelector('button')?.focus();
  };
  byId('hints').replaceChildren(
    el('span', { class: 'count' }, `${next + 1} of ${HINTS.length}`),
    el('p', {}, HINTS[next]),
    el('button', { type: 'button', class: 'textual', onclick: () => dismiss([next]) }, 'Got it'),
    el('button', { type: 'button', class: 'textual', onclick: () => dismiss(HINTS.keys()) }, 'No hints'),
  );
}
