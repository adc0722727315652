import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { parseHTML } from 'linkedom';
import { toIso } from '../../src/article/extract/metadata/dates.ts';
import { extract } from '../../src/article/extract/extract.ts';
import type { Labels } from './score.ts';

type Extractor = (html: string, url: string) => Labels | Promise<Labels>;

const nothing: Labels = { text: '', title: null, authors: [], date: null };
const blocks =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/i;

/** The text of others' output, with the line breaks that its elements make: `textContent` glues words. */
function textOf(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  const inner = [...node.childNodes].map(textOf).join('');
  return blocks.test(node.nodeName) ? `\n${inner}\n` : inner;
}

/** A printed byline as a set of names. */
export const names = (byline: string | null | undefined) =>
  (byline ?? '')
    .split(/,| and | & |;|、|·/)
    .map((name) => name.trim())
    .filter(Boolean);
/** The day as the page prints it, whatever its time zone. */
export const day = (date: string | null | undefined) => toIso(date)?.slice(0, 10) ?? null;

function readability(document: Document): Labels {
  const found = new Readability(document, { serializer: textOf }).parse();
  if (!found) return nothing;
  const { content, title, byline, publishedTime } = found;
  return { text: content ?? '', title: title ?? null, authors: names(byline), date: day(publishedTime) };
}

async function defuddle(html: string, url: string): Promise<Labels> {
  const found = await Defuddle(parseHTML(html).document, url, { useAsync: false });
  const text = textOf(parseHTML(`<html><body>${found.content}</body></html>`).document.body);
  return { text, title: found.title, authors: names(found.author), date: day(found.published) };
}

function nutgraf(html: string, url: string): Labels {
  const { text, title, byline, published } = extract(html, url || null);
  return { text, title, authors: names(byline), date: day(published) };
}

export const extractors: Record<string, Extractor> = {
  nutgraf,
  'readability+linkedom': (html) => readability(parseHTML(html).document),
  'readability+jsdom': (html, url) =>
    readability(
      new JSDOM(html, { url: url || 'https://news.example/', virtualConsole: new VirtualConsole() }).window
        .document,
    ),
  defuddle,
};
