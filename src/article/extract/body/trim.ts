import { isCaption } from '../../clean/caption.ts';
import { dateLabel } from '../../clean/date-labels.ts';
import { around, type Element, type Line } from '../page/page.ts';
import { captions, closers, leads } from './phrases.ts';
import { isHeading, isProse, levelOf, width } from './line-kinds.ts';

/** Leaves out what stands before the lede: the title, kickers, byline, date, buttons; not a short first sentence. */
export function startAtLede(lines: Line[]): Line[] {
  const first = lines.findIndex((line) => isProse(line) && !isShortCaption(line) && !isByline(line));
  if (first < 0) return lines;
  const title = lines.slice(0, first).findLastIndex((line) => line.block.name === 'h1');
  const before = lines.slice(title + 1, first);
  const kept = before.filter((line, at) => {
    if (isDateLine(line) || isShortCaption(line) || isByline(line)) return false;
    if (isHeading(line)) return at === before.length - 1;
    if (/^(?:[•‣▪●*–—-]|\d{1,2}[.)])\s/u.test(line.text) && line.block.name === 'p') return true;
    return line.block.name === 'li' || (/^(?:p|blockquote)$/.test(line.block.name) && width(line.text) > 45);
  });
  return [...kept, ...lines.slice(first)];
}

/** `기사입력 2026-03-05 09:12 최종수정 2026-03-05 10:40` */
function isDateLine({ text }: Line): boolean {
  const label = dateLabel.exec(text)?.[0];
  return label !== undefined && text.length < 80 && /^\d/u.test(text.slice(label.length));
}

/** `By Nora Ashdown and Tomas Reyle, staff writers`; no sentence begins so and ends without a stop. */
const isByline = ({ text }: Line) =>
  text.length < 120 &&
  /^(?:by|von|par|por|de|di|door|text)\s?:?\s\p{Lu}[^.!?]*$/iu.test(text) &&
  /^\p{L}+\s?:?\s\p{Lu}/u.test(text);

/** A longer line that ends in a credit is a paragraph with a picture in it. */
const isShortCaption = ({ text }: Line) => text.length < 160 && isCaption(text);

const address = /[\p{L}\d._-]+@[\p{L}\d-]+\.\p{L}|(?:^|\s)@\w{3}/u;

/** An agency's or editor's mark that is the whole line: `(dpa/ilb)`, `（责任编辑：王小明）`. */
const mark = /^(?:\([^()]{2,30}\)|（[^（）]{2,20}）|\[[^[\]]{2,30}\]|【[^【】]{2,30}】)$/u;

/** What closes a story says so early. */
const maxPhraseLength = 500;
const tailPhrases = [closers, leads, captions, address, mark];

/** Leaves out the lines at the end that are about the text and no part of it. */
export function dropTail(lines: Line[]): Line[] {
  const last = lines.findLastIndex(
    ({ text }) => !tailPhrases.some((phrase) => phrase.test(text.slice(0, maxPhraseLength))),
  );
  return lines.slice(0, Math.max(1, last + 1));
}

/** Ends a story where the headline of another one stands: in an `article` that the first line isn't in. */
export function endAtNextArticle(lines: Line[]): Line[] {
  const own = articlesAround(lines[0]);
  const at = lines.findIndex(
    (line, index) =>
      index > 0 && line.block.name === 'h1' && articlesAround(line).some((article) => !own.includes(article)),
  );
  return at < 0 ? lines : lines.slice(0, at);
}

function articlesAround(line: Line | undefined): Element[] {
  return Array.from(around(line?.block ?? null)).filter(({ name }) => name === 'article');
}

const isInList = (line: Line) => around(line.block).some(({ name }) => name === 'li');

/** Leaves out headings that no text follows. */
export function dropOrphans(lines: Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines.toReversed()) {
    const next = kept.at(-1);
    if (!isHeading(line) || isInList(line) || (next !== undefined && levelOf(next) >= levelOf(line)))
      kept.push(line);
  }
  return kept.toReversed();
}

/** How an author's biography goes on behind the name. */
const biography =
  /^,? (?:\([^)]{2,20}\) )?(?:is|has|covers|writes|reports|worked|studied|joined|ist|war|schreibt|arbeitete?|est|es|é|è)(?!\p{L})/iu;
/** So near to the end of a page it stands, with a heading above it and what the page prints below. */
const lastLines = 4;

/** Ends a story where a biography of one of its authors begins. */
export function endAtBiography(lines: readonly Line[], byline: string | null): readonly Line[] {
  const authors = byline?.split(', ').filter((name) => name.includes(' ')) ?? [];
  const isName = ({ text }: Line) => authors.some((name) => text.toLowerCase() === name.toLowerCase());
  const isBiography = ({ text }: Line) =>
    authors.some(
      (name) => text.toLowerCase().startsWith(name.toLowerCase()) && biography.test(text.slice(name.length)),
    );
  const last = Math.max(lines.length - lastLines, lines.length / 2);
  let end = lines.findIndex((line, at) => at >= last && isBiography(line));
  if (end < 0) return lines;
  for (let line = lines[end - 1]; line !== undefined && isName(line); line = lines[end - 1]) end -= 1;
  return lines.slice(0, end);
}
