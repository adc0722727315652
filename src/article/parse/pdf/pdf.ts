import { Refusal } from '../../../base/refusal.ts';
import type { Story } from '../../article.ts';
import { cleanText } from '../../clean/clean.ts';
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

/**
 * The text of a PDF in reading order, columns, pages and cut words joined, then read like a pasted text. Title, author
 * and language are the document's own where it has them.
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
  const story = cleanText(text);
  const byline = story.byline ?? authorOf(info.author);
  return { ...story, url, title: title ?? story.title, byline, language: info.language };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
