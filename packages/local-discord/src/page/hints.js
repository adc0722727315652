import { byId, el } from './dom.js';
import { words } from './words.js';

const read = () => JSON.parse(localStorage.getItem('hints') ?? '[]');
const nextOf = (hints) => hints.findIndex((_, index) => !read().includes(index));

function dismiss(hints, indices) {
  localStorage.setItem('hints', JSON.stringify([...read(), ...indices]));
  showHints(hints);
}

/** One hint at a time, until each was dismissed; the browser remembers which. */
export function showHints(hints) {
  const next = nextOf(hints);
  byId('hints').hidden = next < 0;
  if (next < 0) return;
  const button = (label, indices) => {
    const onclick = () => {
      dismiss(hints, indices);
      byId('hints').querySelector('button')?.focus();
    };
    return el('button', { type: 'button', class: 'textual', onclick }, label);
  };
  byId('hints').replaceChildren(
    el('span', { class: 'count' }, words.hintCount(next + 1, hints.length)),
    el('p', {}, hints[next]),
    button(words.gotIt, [next]),
    button(words.noHints, hints.keys()),
  );
}

/** Whoever does something has got that far: the next hint comes by itself. */
export function advanceHints(hints) {
  const next = nextOf(hints);
  if (next >= 0) dismiss(hints, [next]);
}
