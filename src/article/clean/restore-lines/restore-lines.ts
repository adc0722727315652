import { bylineEnds } from './bylines.ts';
import { captionEnds } from './captions.ts';
import { dateEnds } from './dates.ts';

/**
 * The lines of a page that was pasted with every line break turned into a space, as far as its boilerplate shows
 * them for certain: around a labelled date, a byline that something bounds, a caption with its credit, before
 * a dateline, an address or a line of rights. A break is only set beside one of these, never inside a paragraph.
 */
export function restoreLines(text: string, language: string): string[] {
  return spacedLines(text, language).flatMap((line) => {
    const dates = dateEnds(line, language);
    const captions = captionEnds(line, language, dates);
    const ends = [...dates, ...captions];
    return cut(line, [...ends, ...bylineEnds(line, language, ends)]);
  });
}

/** Where two spaces stand for an empty line, and where a script that writes none has one. */
function spacedLines(text: string, language: string): string[] {
  if (language === 'ja' || language === 'zh')
    return text.split(/(?<=[。！？」』）】分日影供]) +(?![A-Za-z0-9])| +(?=[【▲])/u);
  const pieces = text.split(/ {2,}/u);
  const stopped = pieces.filter((piece) => /[.!?:…。"'”’»)\]]$/u.test(piece)).length;
  const isTorn = pieces.some((piece, index) => index > 0 && /^[\p{Ll},;](?!\S*@)/u.test(piece));
  return pieces.length < 3 || isTorn || stopped < pieces.length / 2 ? [pieces.join(' ')] : pieces;
}

function cut(line: string, ends: number[]): string[] {
  const offsets = [0, ...new Set(ends), line.length].toSorted((a, b) => a - b);
  return offsets.slice(1).map((end, index) => line.slice(offsets[index], end));
}
