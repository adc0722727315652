import { byId, el } from './dom.js';

const KEPT = 300;

/** A line of what went over the wire; its payload opens on demand. */
export function addLogEntry({ direction, wire, title, status, took, sent, answered }) {
  const list = byId('log').firstElementChild;
  const arrow = direction === 'in' ? '→' : '←';
  const result = status ? ` ${status} · ${took} ms` : '';
  const details = el(
    'details',
    {},
    el('summary', {}, `${arrow} ${wire === 'rest' ? '' : 'gateway '}${title}${result}`),
  );
  const payload = { ...(sent !== undefined && { sent }), ...(answered !== undefined && { answered }) };
  details.addEventListener('toggle', () => {
    if (details.childElementCount === 1)
      details.append(el('pre', { tabindex: '0' }, JSON.stringify(payload, null, 2)));
  });
  list.append(el('li', { class: status >= 400 ? 'failed' : '' }, details));
  if (list.childElementCount > KEPT) list.firstElementChild.remove();
  list.scrollTop = list.scrollHeight;
}

export function clearLog() {
  byId('log').firstElementChild.replaceChildren();
}
