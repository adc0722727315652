import { attachmentLink, components } from './components.js';
import { el, openFirst, when } from './dom.js';
import { icon } from './icons.js';
import { inline, markdown } from './markdown.js';
import { picture } from './picture.js';
import { localized } from './suggestions.js';
import { words } from './words.js';

const THUMB = '👍';
const LOADING = 128;
const V2 = 32768;

/** One message of a channel; `acts` is what a person can do with it. */
export function renderMessage(message, { names, state, me, menus, acts }) {
  const context = { names, state, use: acts.use(message) };
  const parts = [head(message), content(message, context), reactions(message, acts), footer(message, acts)];
  return el(
    'li',
    { class: message.ephemeral ? 'message ephemeral' : 'message', id: `m${message.id}` },
    message.repliesTo && reply(message.repliesTo, names),
    message.used &&
      el('div', { class: 'reply' }, words.used(nameOf(message.used.user), message.used.command)),
    el(
      'div',
      { class: message.author.bot ? 'avatar bot' : 'avatar', 'aria-hidden': 'true' },
      nameOf(message.author)[0],
    ),
    el('div', { class: 'body' }, parts),
    el('div', { class: 'tools' }, tools(message, me, menus, acts)),
  );
}

function content(message, context) {
  if (message.flags & LOADING) return el('p', { class: 'thinking' }, words.thinking(message.author.username));
  const text = message.content && el('div', { class: 'text' }, markdown(message.content, context.names));
  return [text, embeds(message, context), components(message.components, context), attachments(message)];
}

const nameOf = (user) => user.global_name ?? user.username;

function head(message) {
  return el(
    'div',
    { class: 'head' },
    el('h2', {}, nameOf(message.author)),
    message.author.bot && el('span', { class: 'tag' }, words.app),
    el('time', { datetime: message.timestamp }, when(message.timestamp)),
    message.edited_timestamp && el('span', { class: 'edited' }, words.edited),
  );
}

/** One line of text: its links and buttons are those of the message itself. */
function reply({ author, content }, names) {
  const { textContent } = el('span', {}, inline(content, names));
  return el(
    'div',
    { class: 'reply' },
    el('span', { 'aria-hidden': 'true' }, '↪ '),
    `${nameOf(author)} `,
    el('span', {}, textContent || words.card),
  );
}

function embeds({ embeds: list }, { names }) {
  return list.map((embed) => {
    const fields = (embed.fields ?? []).map((field) => [
      el('strong', {}, field.name),
      markdown(field.value, names),
    ]);
    return el(
      'div',
      { class: 'container' },
      embed.title && el('h4', {}, embed.title),
      markdown(embed.description ?? '', names),
      fields,
    );
  });
}

/** With components of the new kind, a file shows only where one of them names it. */
function attachments({ attachments: list, flags }) {
  if (flags & V2) return [];
  return list.map((one) =>
    one.content_type.startsWith('image/')
      ? picture({ media: one, description: one.description })
      : attachmentLink(one.url, one.filename, one.size),
  );
}

function reactions(message, acts) {
  const shown = message.reactions.map(({ emoji, count, me }) => {
    const onclick = () => acts.react(message, emoji);
    const label = words.reaction(asLetters(emoji), count);
    const props = {
      class: me ? 'reaction mine' : 'reaction',
      'aria-label': label,
      'aria-pressed': String(me),
    };
    const shown = emoji === THUMB ? icon('thumb') : `${asLetters(emoji)} `;
    return el('button', { type: 'button', ...props, onclick }, shown, String(count));
  });
  return shown.length > 0 && el('div', { class: 'reactions' }, shown);
}

function footer(message, acts) {
  if (!message.ephemeral) return null;
  const dismiss = el(
    'button',
    { type: 'button', class: 'textual', onclick: () => acts.remove(message) },
    words.dismiss,
  );
  return el('p', { class: 'only' }, icon('eye'), `${words.onlyYou} · `, dismiss);
}

function tool(shown, onclick, label, kind) {
  return el('button', { type: 'button', class: kind, 'aria-label': label, onclick }, shown);
}

/** Not every system draws flags: their countries' letters and names stand for them. */
const FLAGS = ['GB', 'DE', 'FR', 'ES', 'BR', 'JP', 'KR', 'CN', 'UA'];
const flagOf = (region) =>
  String.fromCodePoint(...Array.from(region, (letter) => 0x1f1e6 + letter.charCodeAt(0) - 65));

const asLetters = (emoji) =>
  emoji.replace(/[\u{1F1E6}-\u{1F1FF}]/gu, (symbol) =>
    String.fromCharCode(symbol.codePointAt(0) - 0x1f1e6 + 65),
  );

/** A list that does what is chosen, and goes back to what it is called. */
function menu(shown, label, choices, choose) {
  const onchange = ({ target }) => {
    const { value } = target;
    target.value = '';
    choose(value);
  };
  const list = choices.map(([value, name]) => el('option', { value }, name));
  return el(
    'select',
    { 'aria-label': label, onchange, onkeydown: openFirst },
    el('option', { value: '' }, shown),
    list,
  );
}

function flags(message, me, acts) {
  const names = new Intl.DisplayNames([me.locale], { type: 'region' });
  const choices = FLAGS.map((region) => [flagOf(region), names.of(region)]);
  return menu(`${words.flag}…`, words.reactWithFlag, choices, (flag) => acts.react(message, flag));
}

function apps(message, me, menus, acts) {
  const choices = menus.map((command) => [command.name, localized(command, 'name', me.locale)]);
  return menu(`${words.apps}…`, words.apps, choices, (name) => acts.menu(message, name));
}

function tools(message, me, menus, acts) {
  const shared = !message.ephemeral;
  return [
    menus.length > 0 && apps(message, me, menus, acts),
    shared && tool(words.reply, () => acts.reply(message)),
    shared && tool(icon('thumb'), () => acts.react(message, THUMB), words.reactWithThumb),
    shared && flags(message, me, acts),
    message.author.id === me.id && tool(words.delete, () => acts.remove(message), undefined, 'danger'),
  ];
}
