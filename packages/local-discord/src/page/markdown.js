import { el, safeLink } from './dom.js';

/** Discord's Markdown as elements. `names` gives the text of `<@id>`, `<@&id>` and `<#id>`. */
export function markdown(text, names) {
  return blocks(text.split('\n'), names);
}

const HEADINGS = { '#': 'h3', '##': 'h4', '###': 'h5' };

/** Each kind of block: how its first line looks, and what it makes of the lines from there: a node, and how many it took. */
const BLOCKS = [
  [/^```/, codeBlock],
  [/^(#{1,3}) (.+)/, ([, mark, text], _, names) => [el(HEADINGS[mark], {}, inline(text, names)), 1]],
  [/^-# (.+)/, ([, text], _, names) => [el('small', { class: 'subtext' }, inline(text, names)), 1]],
  [/^>>> (.*)/, ([, text], lines, names) => [quote([text, ...lines.slice(1)], names), lines.length]],
  [/^> ?/, (_, lines, names) => run(lines, /^> ?/, (taken) => quote(taken, names))],
  [/^ *[-*] /, (_, lines, names) => run(lines, /^ *[-*] /, (taken) => list('ul', taken, names))],
  [
    /^ *(\d+)\. /,
    ([, start], lines, names) => run(lines, /^ *\d+\. /, (taken) => list('ol', taken, names, start)),
  ],
  [/^• /, (_, [line], names) => [el('p', { class: 'bullet' }, inline(line, names)), 1]],
  [/^/, (_, [line], names) => [el('p', {}, inline(line, names)), 1]],
];

function blocks(lines, names) {
  const out = [];
  for (let at = 0; at < lines.length;) {
    const rest = lines.slice(at);
    const [pattern, make] = BLOCKS.find(([start]) => start.test(rest[0]));
    const [node, taken] = make(pattern.exec(rest[0]), rest, names);
    out.push(node);
    at += taken;
  }
  return out;
}

/** The lines in a row that begin so, without their mark. */
function run(lines, pattern, make) {
  const end = lines.findIndex((line) => !pattern.test(line));
  const taken = end < 0 ? lines : lines.slice(0, end);
  return [make(taken.map((line) => line.replace(pattern, ''))), taken.length];
}

function quote(lines, names) {
  return el('blockquote', {}, blocks(lines, names));
}

function list(tag, items, names, start) {
  return el(
    tag,
    { start },
    items.map((item) => el('li', {}, inline(item, names))),
  );
}

function codeBlock(_, lines) {
  const close = lines.findIndex((line, index) => index > 0 && line.endsWith('```'));
  const end = close < 0 ? lines.length : close;
  const body = [...lines.slice(1, end), ...(close < 0 ? [] : [lines[close].slice(0, -3)])].filter(
    (line, index, all) => line || index < all.length - 1,
  );
  return [el('pre', { tabindex: '0' }, el('code', {}, body.join('\n'))), end + 1];
}

/** In the order in which they are tried at each place; each takes what it matched to a node. */
const RULES = [
  [/^\\([^\w\s])/, (m) => m[1]],
  [/^`([^`]+)`/, (m) => el('code', {}, m[1])],
  [/^\*\*([^]+?)\*\*(?!\*)/, (m, names) => el('strong', {}, inline(m[1], names))],
  [/^__([^]+?)__(?!_)/, (m, names) => el('u', {}, inline(m[1], names))],
  [/^~~([^]+?)~~/, (m, names) => el('s', {}, inline(m[1], names))],
  [/^\|\|([^]+?)\|\|/, (m, names) => spoiler(inline(m[1], names))],
  [/^\*(?!\s)((?:\\.|[^*\\])+?)\*/, (m, names) => el('em', {}, inline(m[1], names))],
  [/^_((?:\\.|[^_\\])+?)_(?!\w)/, (m, names) => el('em', {}, inline(m[1], names))],
  [
    /^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?[^)]*\)/,
    (m, names) => link(m[2], inline(m[1], names)),
  ],
  [/^<(https?:\/\/[^\s>]+)>/, (m) => link(m[1], m[1])],
  [/^https?:\/\/[^\s<]*[^\s<.,:;"')\]]/, (m) => link(m[0], m[0])],
  [/^<@[!&]?(\d+)>/, (m, names) => el('span', { class: 'mention' }, `@${names(m[1])}`)],
  [/^<#(\d+)>/, (m, names) => el('span', { class: 'mention' }, `#${names(m[1])}`)],
  [/^<t:(\d+)(?::([tTdDfFR]))?>/, (m) => el('time', {}, timestamp(Number(m[1]) * 1000, m[2]))],
];

/** How each of Discord's styles is written; R is told from now. */
const TIMES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Units of a span with their milliseconds, the longest first. */
const UNITS = {
  year: 31_557_600_000,
  month: 2_629_800_000,
  day: 86_400_000,
  hour: 3_600_000,
  minute: 60_000,
};

function timestamp(time, style = 'f') {
  const { lang } = document.documentElement;
  if (style !== 'R') return new Intl.DateTimeFormat(lang, TIMES[style]).format(time);
  const span = time - Date.now();
  const [unit, length] = Object.entries(UNITS).find(([, each]) => Math.abs(span) >= each) ?? ['second', 1000];
  return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(Math.round(span / length), unit);
}

function link(address, label) {
  const href = safeLink(address);
  return href ? el('a', { href, target: '_blank', rel: 'noreferrer noopener' }, label) : label;
}

function reveal(event) {
  event.currentTarget.classList.add('shown');
}

function spoiler(children) {
  return el('button', { type: 'button', class: 'spoiler', onclick: reveal }, children);
}

export function inline(text, names) {
  const out = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at);
    const before = text[at - 1] ?? ' ';
    const rule = RULES.find(([pattern]) => pattern.test(rest) && !(rest[0] === '_' && /\w/.test(before)));
    if (!rule) {
      plain += text[at];
      at += 1;
      continue;
    }
    const match = rule[0].exec(rest);
    if (plain) out.push(plain);
    plain = '';
    out.push(rule[1](match, names));
    at += match[0].length;
  }
  if (plain) out.push(plain);
  return out;
}
