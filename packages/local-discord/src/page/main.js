import { announce } from './announce.js';
import { createComposer } from './composer.js';
import { byId } from './dom.js';
import { advanceHints, showHints } from './hints.js';
import { addLogEntry, clearLog } from './wire-log.js';
import { renderMessage } from './message.js';
import { openModal } from './modal.js';
import { flash } from './notice.js';
import { renderPlaces, renderTitle } from './channel-list.js';
import { fileCommand, showSamples } from './samples.js';
import { nameLanguages, openSettings } from './settings.js';
import { createWire } from './connection.js';
import { speak, words } from './words.js';

let state = null;
let wire = null;
/** Whether somebody else, or another language, is waited for: then the message box changes too. */
let isNew = true;
/** What a person acts on; nobody acts on what was shown to another. */
const [main] = document.getElementsByTagName('main');
/** Whether the newest message is in sight: then the list follows what is added. */
let atEnd = true;
let top = 0;
let channelId = localStorage.getItem('channel');

/** What leads on to the next hint. */
const steps = new Set(['send', 'slash', 'menu', 'press', 'select', 'submit']);

const list = byId('messages');
const channel = () => state?.channels.find((one) => one.id === channelId) ?? state?.channels[0];
const named = (id) => (one) => one.id === id;
const names = (id) =>
  [state.users, state.roles, state.channels].map((list) => list.find(named(id))).find(Boolean)?.name ?? id;
const complain = (text) => flash('notice', text);
/** What a person can't do is said in their language, why in the server's. */
const fail = (error) => complain(`${words.failed} (${error.message})`);
const act = async (body) => {
  const answer = await wire.act(body);
  if (steps.has(body.act)) advanceHints(state.hints);
  return answer;
};
const attempt = (body) => act(body).catch(fail);
const stateOf = () => ({ ...state, channel: channel(), locale: state?.me.locale });
const composer = createComposer({ act, fail, stateOf });

const acts = {
  use: ({ id }) => ({
    press: (customId) => attempt({ act: 'press', message: id, customId }),
    select: (customId, values) => attempt({ act: 'select', message: id, customId, values }),
  }),
  menu: ({ id }, name) => attempt({ act: 'menu', message: id, name }),
  remove: ({ id }) => attempt({ act: 'delete', message: id }),
  react: ({ id }, emoji) => attempt({ act: 'react', message: id, emoji }),
  reply: (message) => composer.replyTo(message),
};

function messageNode(message) {
  const menus = channel().commands.filter((command) => command.type === 3);
  return renderMessage(message, { names, state, me: state.me, menus, acts });
}

/** Its scroll event comes a frame later: what changes a message before that has to follow, too. */
function toEnd() {
  list.scrollTop = list.scrollHeight;
  top = list.scrollTop;
  atEnd = true;
}

function render() {
  renderPlaces(state, channel(), go);
  renderTitle(channel(), state.about);
  // A sample is given like anything else that is written.
  byId('samples').hidden = !channel().canSend;
  list.replaceChildren(...channel().messages.map(messageNode));
  toEnd();
}

function go(id) {
  channelId = id;
  localStorage.setItem('channel', id);
  render();
  composer.reset();
}

const typeCommand = ({ name, options }) => attempt({ act: 'slash', channel: channel().id, name, options });

function readFile(file) {
  const found = fileCommand(channel().commands);
  if (!found) return complain(words.noFileCommand);
  return typeCommand({ name: found.name, options: { [found.option]: file } });
}

function showState(given) {
  const isFirst = isNew;
  isNew = false;
  main.inert = false;
  state = given;
  nameLanguages(state.channels.flatMap(({ commands }) => commands));
  byId('locale').value = state.me.locale;
  if (isFirst) speak(state.me.locale);
  render();
  if (isFirst || !composer.isBusy()) composer.refresh();
  if (!isFirst) return;
  showHints(state.hints);
  if (document.activeElement === document.body) composer.focus();
  void showSamples(readFile, typeCommand, state);
}

/** Keeps the list in step; true where the channel is the one that is shown. */
function keep({ gone, message }) {
  const place = state.channels.find(named(message.channel_id));
  if (!place) return false;
  const at = place.messages.findIndex(named(message.id));
  if (at < 0 && !gone) place.messages.push(message);
  if (at >= 0) place.messages.splice(at, 1, ...(gone ? [] : [message]));
  return place === channel();
}

/** What one has written oneself, or what answers it: whoever has scrolled up wants to see that. */
function isOwn({ author, interaction_metadata: interaction, repliesTo }) {
  return [author, interaction?.user, repliesTo?.author].some((user) => user?.id === state.me.id);
}

const labelOf = (control) => control.getAttribute('aria-label') ?? control.textContent;

/** The control that somebody stood on when it went, while its message is made anew; they wait on the list. */
let lost = null;

/** Whoever stands on a control of a message stays on it when the message changes, or has it back once it is there again. */
function replace(known, node) {
  const isOn = known.contains(document.activeElement);
  const isBack = lost?.id === node.id && document.activeElement === list;
  const label = isOn ? labelOf(document.activeElement) : isBack ? lost.label : null;
  known.replaceWith(node);
  if (label === null) return;
  const controls = [...node.querySelectorAll('button, select, a')];
  const found = controls.find((control) => labelOf(control) === label);
  lost = found ? null : { id: node.id, label };
  (found ?? list).focus({ preventScroll: true });
}

function showMessage(change) {
  if (!keep(change)) return;
  const { gone, message } = change;
  const known = byId(`m${message.id}`);
  const follows = atEnd || (!known && isOwn(message));
  if (message.author.bot) flash('typing', '');
  // Who stood on what goes, writes on.
  const wasOn = gone && known?.contains(document.activeElement);
  if (gone) known?.remove();
  else if (known) replace(known, messageNode(message));
  else list.append(messageNode(message));
  if (!gone && message.author.bot) announce(message.author.username, byId(`m${message.id}`));
  if (wasOn) composer.focus();
  if (follows) toEnd();
}

function reconnect() {
  wire?.close();
  clearLog();
  wire = createWire(byId('persona').value, !byId('log').hidden, {
    state: showState,
    message: showMessage,
    typing: ({ channel: id }) => id === channel().id && flash('typing', words.typing(state.bot.username)),
    modal: (modal) => openModal(modal, { act, names, state }),
    unanswered: () => complain(words.unanswered),
    log: addLogEntry,
  });
}

function connect() {
  isNew = true;
  main.inert = true;
  flash('notice', '');
  reconnect();
}

new ResizeObserver(() => atEnd && toEnd()).observe(list);
list.addEventListener('load', () => atEnd && toEnd(), { capture: true });
// What grows below moves the end away, not the reader: only who scrolls up has left it.
list.addEventListener('scroll', () => {
  const isNear = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  atEnd = isNear || (atEnd && list.scrollTop >= top);
  top = list.scrollTop;
});
openSettings({
  changePerson: connect,
  changeLocale: (locale) => {
    main.inert = true;
    void attempt({ act: 'locale', locale }).then(connect);
  },
  changeLog: reconnect,
});
connect();
