import { Refusal } from '../../../base/refusal.ts';
import type { Story } from '../../article.ts';
import { toBlocks } from './columns.ts';
import { openDocument } from './document.ts';
import { toLines } from './line.ts';
import { toParagraphs } from './paragraphs.ts';
import { dropRunningLines } from './running.ts';
import { authorOf, splitTitle } from './title.ts';

/** Letters a page has at least, if it has text: a scan may carry a stamp or a page number. */
const LEAST_LETTERS = 20;
const LETTERS = /\p{L}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/gu;

/** Not in a PDF's own data, or not reliably: the day it was made is not the day of the story. */
const UNSAID = {
  outlet: null,
  published: null,
  updated: null,
  image: null,
  coverage: 'full',
  shortfall: null,
} as const;

/**
 * The text of a PDF in reading order, columns, pages and cut words joined. Title, author and language are the
 * document's own where it has them, the title else its headline.
 * @throws Refusal `pdf.broken`, `pdf.scan`
 */
export async function readPdf(bytes: Uint8Array, url: string | null): Promise<Story> {
  const { pages, info } = await openDocument(bytes);
  const lines = dropRunningLines(pages.map(toLines));
  const written = lines.flatMap((page) => page.map((line) => line.text)).join('');
  const letters = count(written, LETTERS);
  if (letters < LEAST_LETTERS * pages.length) throw new Refusal('pdf.scan', {});
  const isRightToLeft = count(written, RIGHT_TO_LEFT) > letters / 2;
  const paragraphs = toParagraphs(lines.map((page) => toBlocks(page, isRightToLeft)));
  const { title, text } = splitTitle(paragraphs, info.title);
  return { ...UNSAID, url, title, byline: authorOf(info.author), language: info.language, text };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
