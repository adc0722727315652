/** In UTF-16 units: a statement that is longer is removed by the checks. */
export const maxLength = 600;
/** What is cut off is no shorter than this, so that it still says something. */
const minLength = 150;

/**
 * Where a script pauses within what no mark ends, the plainest first: Thai and Lao write a space between clauses and
 * none between words; semicolons; the commas of Chinese and Japanese.
 */
const pauses = [
  /(?<=[\p{Script=Thai}\p{Script=Lao}])\s+(?=[\p{Script=Thai}\p{Script=Lao}])/gu,
  /(?<=[;；])\s*/gu,
  /(?<=[，、])/gu,
];

/** A sentence that is too long, in the pieces that its pauses leave; itself where it has none. */
export function cutLong(sentence: string): string[] {
  return pauses.reduce((pieces, pause) => pieces.flatMap((piece) => cutAt(piece, pause)), [sentence]);
}

function cutAt(sentence: string, pause: RegExp): string[] {
  if (sentence.length <= maxLength) return [sentence];
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: space } of sentence.matchAll(pause)) {
    if (index - start < minLength || sentence.length - index < minLength) continue;
    pieces.push(sentence.slice(start, index));
    start = index + space.length;
  }
  return [...pieces, sentence.slice(start)];
}
