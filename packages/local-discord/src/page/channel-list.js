import { byId, el } from './dom.js';
import { words } from './words.js';

const MARKS = { 0: '#', 1: '@', 5: '📢', 11: '↳', 12: '↳', 15: '🗨' };

/** The guild, its channels with their threads, and the direct messages; `go` opens one. */
export function renderPlaces(state, current, go) {
  const threads = Map.groupBy(state.channels, (channel) => channel.parentId);
  const withThreads = (channel) => [channel, ...(threads.get(channel.id) ?? [])];
  const guild = state.channels.filter(({ type }) => [0, 5, 15].includes(type));
  const direct = state.channels.filter((channel) => channel.type === 1);
  const button = (channel) => placeButton(channel, channel === current, go);
  byId('guild').textContent = state.guild;
  byId('channels').replaceChildren(
    ...guild.flatMap(withThreads).map(button),
    el('h2', {}, words.directMessages),
    ...direct.map(button),
  );
}

function placeButton({ id, name, type, parentId }, isCurrent, go) {
  const props = { type: 'button', class: parentId ? 'place thread' : 'place', onclick: () => go(id) };
  return el('button', { ...props, 'aria-current': isCurrent ? 'page' : null }, `${MARKS[type]} ${name}`);
}

/** `about` is what the bot's operator says of it: which engine reads. */
export function renderTitle({ type, name, topic }, about) {
  byId('title').replaceChildren(
    el('h1', {}, `${MARKS[type]} ${name}`),
    el('span', { class: 'topic' }, topic ?? ''),
    about && el('span', { class: 'about' }, about),
  );
}
