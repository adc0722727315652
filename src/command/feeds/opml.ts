import { Parser } from 'htmlparser2';
import { truncate } from '../../base/truncate.ts';

/** A feed of a list: OPML 2.0, which feed readers take and give. */
export type Outline = { title: string; url: string };

/** So many are read of one file. */
const maxOutlines = 500;
/** In UTF-16 code units. */
const longestTitle = 100;

/** The feeds that a file names, in their order; none where it is no OPML. What it says of entities is ignored. */
export function parseOpml(text: string): Outline[] {
  const found = new Map<string, Outline>();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { xmlurl: url = '', title, text: label } = lowerKeys(attributes);
        if (name.toLowerCase() !== 'outline' || !/^https?:\/\//i.test(url) || found.size >= maxOutlines)
          return;
        found.set(url, { url, title: shorten(title?.trim() || label?.trim() || url) });
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return [...found.values()];
}

const shorten = (title: string): string =>
  title.length <= longestTitle ? title : `${truncate(title, longestTitle - 1).trimEnd()}…`;

function lowerKeys(attributes: Readonly<Record<string, string>>): Partial<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value] as const),
  );
}

export function writeOpml(title: string, outlines: readonly Outline[]): string {
  const lines = outlines.map(
    (one) =>
      `    <outline type="rss" text="${quoted(one.title)}" title="${quoted(one.title)}" xmlUrl="${quoted(one.url)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${quoted(title)}</title></head>`,
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function quoted(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{Cc}+/gu, ' ')
    .replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
