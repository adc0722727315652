import { byId, el } from './dom.js';

const read = () => JSON.parse(localStorage.getItem('hints') ?? '[]');

/** One hint at a time, until each was dismissed; the browser remembers which. */
export function showHints(hints) {
  const seen = read();
  const next = hints.findIndex((_, index) => !seen.includes(index));
  byId('hints').hidden = next < 0;
  if (next < 0) return;
  const dismiss = (indices) => {
    localStorage.setItem('hints', JSON.stringify([...seen, ...indices]));
    showHints(hints);
    byId('hints').querySelector('button')?.focus();
  };
  byId('hints').replaceChildren(
    el('span', { class: 'count' }, `${next + 1} of ${hints.length}`),
    el('p', {}, hints[next]),
    el('button', { type: 'button', class: 'textual', onclick: () => dismiss([next]) }, 'Got it'),
    el('button', { type: 'button', class: 'textual', onclick: () => dismiss(hints.keys()) }, 'No hints'),
  );
}
