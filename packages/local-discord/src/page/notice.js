import { byId } from './dom.js';

const SHOWN_FOR = 8000;
const timers = new Map();

/** A line that goes away by itself; an empty one goes at once. */
export function flash(id, text) {
  byId(id).textContent = text;
  clearTimeout(timers.get(id));
  timers.set(
    id,
    setTimeout(() => (byId(id).textContent = ''), SHOWN_FOR),
  );
}
