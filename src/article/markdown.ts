import type { Story } from './article.ts';
import { cleanText } from './clean/clean-text.ts';
import { readDate } from './clean/date.ts';

/** What a Markdown file says of itself above its text, in YAML (`---`) or TOML (`+++`); keys in lower case. */
type FrontMatter = { fields: ReadonlyMap<string, string>; body: string };

/**
 * Markdown as a story: its marks taken off, pictures and code fences' marks too, then read as plain text. Front
 * matter gives title, byline, date and language; without it the first top heading above the text is the title.
 * @throws Refusal `text.empty` where there is no word in it.
 */
export function cleanMarkdown(text: string): Story {
  const { fields, body } = readFrontMatter(text.replaceAll(/\r\n?/gu, '\n').replace(/^\uFEFF/u, ''));
  const heading = /^\s*# (.{1,300})\n/u.exec(body);
  const below = heading ? plain(body.slice(heading[0].length)) : '';
  const isHeaded = /\p{L}/u.test(below);
  const story = cleanText(isHeaded ? below : plain(body));
  const title = fields.get('title') ?? (isHeaded ? plain(heading?.[1] ?? '') : story.title);
  return { ...story, ...declared(fields, story), title };
}

function declared(fields: FrontMatter['fields'], story: Story): Partial<Story> {
  const first = (...keys: string[]) => keys.map((key) => fields.get(key)).find((value) => value);
  const language = first('lang', 'language') ?? null;
  const isoOf = (date: string | undefined) => (date ? (readDate(date, language ?? '')?.iso ?? null) : null);
  return {
    byline: first('author', 'authors', 'byline') ?? story.byline,
    outlet: first('publisher', 'outlet', 'site') ?? story.outlet,
    published: isoOf(first('date', 'published', 'pubdate')) ?? story.published,
    updated: isoOf(first('updated', 'lastmod', 'modified')) ?? story.updated,
    language,
  };
}

/** In order: each takes one mark of Markdown off and leaves its words. */
const marks: [RegExp, string][] = [
  [/<!--[\s\S]{0,5000}?-->/gu, ''],
  [/^[ \t]*(?:```|~~~).{0,80}$/gmu, ''],
  [/^\s{0,3}\[[^\]\n]{1,100}\]:\s?\S.{0,300}$/gmu, ''],
  [/^\s{0,3}(?:[-*_]\s?){3,}$/gmu, ''],
  [/^\s{0,3}(?:=+|-+)\s{0,3}$/gmu, ''],
  [/!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/gu, ''],
  [/\[([^\]\n]{1,300})\](?:\([^)\n]{0,500}\)|\[[^\]\n]{0,100}\])/gu, '$1'],
  [/<((?:https?:\/\/|mailto:)[^>\s]{1,500})>/gu, '$1'],
  [/<\/?[a-z][^>\n]{0,300}>/giu, ''],
  [/^[ \t]{0,3}(?:>[ \t]?){1,5}/gmu, ''],
  [/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t#]{0,20}$/gmu, '$1'],
  [/^[ \t]{0,12}[-*+][ \t]+(?:\[[ x]\][ \t]+)?/gmu, ''],
  [/(\*{1,3}|_{2,3}|~~)(?=[^\s*_~])([^\n]{0,1000}?[^\s*_~])\1/gu, '$2'],
  [/(?<![\p{L}\p{N}_])_([^\n_]{1,300})_(?![\p{L}\p{N}_])/gu, '$1'],
  [/`{1,2}([^`\n]{1,300})`{1,2}/gu, '$1'],
  [/\[\^[^\]\n]{1,40}\]/gu, ''],
  [/\\([\\`*_{}[\]()#+.!~>|-])/gu, '$1'],
];

function plain(markdown: string): string {
  return marks.reduce((text, [mark, words]) => text.replaceAll(mark, words), markdown).trim();
}

/** It begins with a field: between two rules may stand a text. */
const block =
  /^\s*(---|\+\+\+)[ \t]*\n(?=(?:\s|#.*\n)*["']?[\p{L}\p{N}_-]{1,40}["']?[ \t]*[:=])([\s\S]{0,8000}?)\n\1[ \t]*(?:\n|$)/u;
const field = /^([\w-]{1,40})[ \t]*[:=][ \t]*(.{1,1000})$/u;

/** The same on one line, as a paste into a box of one line leaves it. */
const flat =
  /^\s*---\s+((?:title|byline|authors?|outlet|publisher|date|published|lang(?:uage)?): .{1,2000}?)\s---\s/u;
const nextField = /\s+(?=(?:title|byline|authors?|outlet|publisher|date|published|lang(?:uage)?): )/gu;

/** A text with its front matter in lines, if it has any; null if it has none. */
export function withFrontMatter(text: string): string | null {
  const start = text.slice(0, 10_000);
  if (block.test(start.replaceAll(/\r\n?/gu, '\n'))) return text;
  const [whole = '', fields = ''] = flat.exec(start) ?? [];
  return fields === ''
    ? null
    : `---\n${fields.replaceAll(nextField, '\n')}\n---\n${text.slice(whole.length)}`;
}

/**
 * Splits a text into the plain fields of its front matter ("title: …", lists in brackets joined by commas) and the rest.
 * Nested values are left out. A text without front matter has no fields.
 */
function readFrontMatter(text: string): FrontMatter {
  const match = block.exec(text.slice(0, 10_000));
  if (!match) return { fields: new Map(), body: text };
  const pairs = (match[2] ?? '').split('\n').flatMap((line): [string, string][] => {
    const [, key = '', value = ''] = field.exec(line) ?? [];
    return key === '' ? [] : [[key.toLowerCase(), bare(value)]];
  });
  return { fields: new Map(pairs), body: text.slice(match[0].length) };
}

function bare(value: string): string {
  const list = /^\[(.*)\]$/u.exec(value.trim())?.[1] ?? value;
  return list
    .split(list === value ? /(?!)/u : /,/u)
    .map((item) => item.trim().replaceAll(/^(["'])(.*)\1$/gu, '$2'))
    .join(', ');
}
