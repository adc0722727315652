/**
 * Longer than what anybody writes as a sentence, in UTF-16 units: an article may have a list or a run of letters without
 * an end, and some patterns take the square of a text's length.
 */
const longest = 1000;

/** A text in pieces of bounded length, cut at spaces where it has some: read so, it takes as long as it is. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const space = text.lastIndexOf(' ', from + longest);
    const to = space > from + longest / 2 ? space + 1 : from + longest;
    pieces.push(text.slice(from, to));
    from = to;
  }
  return [...pieces, text.slice(from)];
}
