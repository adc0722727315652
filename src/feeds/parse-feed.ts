import { parseFeed as parseAny } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { decode } from '../article/charset.ts';
import { normalizeLink } from '../article/normalize-link.ts';
import { zoneOffsets } from '../base/calendar/zone-offsets.ts';

/** What an item of a feed tells. Instants are milliseconds since 1970. */
export type Item = {
  /** Each the same for as long as it is the same item, where the feed keeps it: its id and its address. */
  keys: string[];
  title: string;
  url: string | null;
  at: number | null;
  /** Plain text: all of the article where `whole`, else what the feed tells of it. */
  text: string;
  whole: boolean;
  /** When it was changed last, as far as the feed says so. */
  updated: number | null;
  /** What it went by when it came, where its address is another by now. */
  name?: string | undefined;
};

export type ParsedFeed = { title: string; language: string | null; items: Item[] };

/** A feed; or a page, with the feeds that it names; or neither. */
export type Parsed = { feed: ParsedFeed } | { alternates: string[] } | { none: true };

/** Entries of one feed that are looked at, and the newest of them that are kept; characters of a text and of a title. */
const most = { parsed: 1000, items: 200, text: 10_000, title: 300 };

/** Runs in a worker: slow, and perhaps deadly, on hostile bytes. Entities that a document declares aren't expanded. */
export function parseFeed(bytes: Uint8Array, charset: string | null, base: string): Parsed {
  const text = withoutDoctype(decode(bytes, charset).replace(/^[\s\ufeff]+/u, ''));
  try {
    const { format, feed } = parseAny(text);
    const raw: unknown = feed;
    const entries = list(format === 'atom' ? get(raw, 'entries') : get(raw, 'items'));
    const root = baseOf(raw, base);
    const items = uniqueOf(
      entries.slice(0, most.parsed).flatMap((entry) => itemOf(entry, baseOf(entry, root))),
    );
    const dated = items.toSorted((one, other) => (other.at ?? 0) - (one.at ?? 0)).slice(0, most.items);
    const title = plain(pick(raw, ['title', 'value'], ['title']) ?? '', most.title);
    const language = pick(raw, ['language'], ['xml', 'lang'], ['dc', 'languages', '0'], ['dc', 'language']);
    return { feed: { title: title || hostOf(base), language, items: dated } };
  } catch {
    const alternates = /<html|<head|<link/i.test(text.slice(0, 100_000)) ? findAlternates(text, base) : [];
    return alternates.length > 0 || /<html/i.test(text.slice(0, 100_000)) ? { alternates } : { none: true };
  }
}

/** What a document declares is none of a feed's; the parser refuses one that names a file. */
function withoutDoctype(text: string): string {
  const start = 20_000;
  const head = text.slice(0, start).replace(/<!DOCTYPE[^[>]*(?:\[[\s\S]*?\]\s*)?>/i, '');
  return head + text.slice(start);
}

function itemOf(entry: unknown, base: string): Entry[] {
  const link = pick(entry, ['link'], ['url'], ['external_url']) ?? atomLink(entry);
  const guid = pick(entry, ['guid', 'value'], ['id'], ['rdf', 'about']);
  const url = absolute(link ?? (guid !== null && /^https?:/i.test(guid) ? guid : null), base);
  const title = plain(pick(entry, ['title', 'value'], ['title']) ?? '', most.title);
  if (url === null && title === '') return [];
  const full = pick(entry, ['content', 'encoded'], ['content', 'value'], ['content_html'], ['content_text']);
  const part = pick(entry, ['summary', 'value'], ['summary'], ['description'], ['dc', 'descriptions', '0']);
  const text = plain(full ?? part ?? '', most.text);
  const date = pick(
    entry,
    ['pubDate'],
    ['published'],
    ['updated'],
    ['date_published'],
    ['date_modified'],
    ['dc', 'dates', '0'],
    ['dc', 'date'],
  );
  return [
    {
      guid,
      url,
      title: title || text.slice(0, 80),
      at: instant(date),
      text,
      whole: full !== null && text.length > 600,
      updated: instant(pick(entry, ['updated'], ['date_modified'], ['atom', 'updated'])),
    },
  ];
}

type Entry = Omit<Item, 'keys'> & { guid: string | null };

/**
 * What several share names none of them: then the title does, too. Some feeds make ids anew at each look, others
 * correct addresses; what names an item twice is there once.
 */
function uniqueOf(entries: readonly Entry[]): Item[] {
  const guids = Map.groupBy(entries, ({ guid }) => guid);
  const urls = Map.groupBy(entries, ({ url }) => url);
  const items = entries.map(({ guid, ...item }): Item => {
    const keys: string[] = [];
    if (guid !== null && isOne(guids.get(guid))) keys.push(`id ${guid.slice(0, 500)}`);
    if (item.url !== null && isOne(urls.get(item.url))) keys.push(item.url);
    return { ...item, keys: keys.length > 0 ? keys : [`title ${item.title} ${item.url}`] };
  });
  return [...new Map(items.map((item) => [item.keys.join('\n'), item])).values()];
}

const isOne = (all: readonly Entry[] | undefined): boolean => all?.length === 1;

/** What lies in the future was dated wrongly. */
function instant(text: string | null): number | null {
  const at = text === null ? Number.NaN : Date.parse(inZone(withOffset(text)));
  return Number.isNaN(at) || at > Date.now() + 3_600_000 || at < 0 ? null : at;
}

/** JavaScript knows the zones of the United States, and takes no space before an offset that follows a `T`. */
function withOffset(text: string): string {
  return text
    .replace(/\s*\([^()]*\)$/u, '')
    .replace(/(?<=\d\s?)(\p{Lu}{3,4})$/u, (name) => zoneOffsets[name] ?? name)
    .replace(/(?<=T\S+)\s+(?=[+-]\d)/u, '');
}

/**
 * A date without a zone is read as UTC, as most readers do, wherever the process runs: JavaScript would take the
 * machine's. What an outlet to the east dates so may lie in the future, and then goes by when it was first seen.
 */
function inZone(text: string): string {
  const clock = /\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?[AP]M\b)?(.*)/isu.exec(text);
  const [, after = ''] = clock ?? /\d{4}(.*)/su.exec(text) ?? [];
  if (/\p{L}/u.test(after.replaceAll(dayNames, '')) || (clock && /(?<!\d)[+-]\d/u.test(after))) return text;
  return /\dT\d/iu.test(text) ? `${text}Z` : `${text} UTC`;
}

/** Months and days of the week, of which JavaScript reads the first three letters. */
const dayNames = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*/giu;

function atomLink(entry: unknown): string | null {
  const links = list(get(entry, 'links'));
  const own = links.find((link) => [null, 'alternate'].includes(pick(link, ['rel']))) ?? links[0];
  return pick(own, ['href']);
}

/** XML's own way to say what relative links start from. */
function baseOf(value: unknown, base: string): string {
  return absolute(pick(value, ['xml', 'base']), base) ?? base;
}

function absolute(link: string | null, base: string): string | null {
  if (link === null) return null;
  // An uploaded feed has no address, only a name.
  const url = URL.parse(link.trim(), base) ?? URL.parse(link.trim());
  return url && /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? normalizeLink(url.href) : null;
}

function hostOf(base: string): string {
  return URL.parse(base)?.hostname ?? base;
}

function get(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The first of the paths at which there is a text. */
function pick(value: unknown, ...paths: readonly (readonly string[])[]): string | null {
  for (const path of paths) {
    const found = path.reduce(get, value);
    if (typeof found === 'string' && found.trim() !== '') return found.trim();
  }
  return null;
}

const breaks = new Set([
  'p',
  'br',
  'div',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'tr',
  'section',
  'article',
]);
const silent = new Set(['script', 'style', 'template', 'noscript']);

/** Markup as text, a paragraph a line with an empty one between. */
function plain(html: string, length: number): string {
  const parts: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    ontext: (text) => void (hidden === 0 && parts.push(text)),
    onopentag: (name) => {
      if (silent.has(name)) hidden += 1;
      else if (breaks.has(name)) parts.push('\n');
    },
    onclosetag: (name) => {
      if (silent.has(name)) hidden -= 1;
      else if (breaks.has(name)) parts.push('\n');
    },
  });
  parser.end(html.slice(0, 20 * length));
  const lines = parts
    .join('')
    .split('\n')
    .map((line) => line.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim());
  return lines.filter(Boolean).join('\n\n').slice(0, length);
}

const feedTypes = /^application\/(?:rss|atom|feed)\+(?:xml|json)/i;

/** The feeds that a page names in its head, in their order; one of comments goes last. */
function findAlternates(html: string, base: string): string[] {
  const found: { url: string; isLesser: boolean }[] = [];
  const parser = new Parser({
    onopentag(name, { rel = '', type = '', href = '', title = '' }) {
      if (name !== 'link' || !/\balternate\b/i.test(rel) || !feedTypes.test(type)) return;
      const url = absolute(href, base);
      if (url !== null) found.push({ url, isLesser: /comment/i.test(`${title} ${url}`) });
    },
  });
  parser.end(html.slice(0, 1_000_000));
  return found.toSorted((one, other) => Number(one.isLesser) - Number(other.isLesser)).map(({ url }) => url);
}
