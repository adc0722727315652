import { normalizeText } from '../text/normalize.ts';

/** Where a text names somebody: in UTF-16 units. */
export type Place = { at: number; end: number };

/** Where a text has what its form in the letters of `normalizeText` has at `at`: a letter of either may be several of the other. */
export function placeOfFolded(text: string, at: number, length: number): Place {
  return { at: indexOfFolded(text, at), end: indexOfFolded(text, at + length) };
}

function indexOfFolded(text: string, index: number): number {
  if (normalizeText(text).length === text.length) return index;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (normalizeText(text.slice(0, middle)).length > index) high = middle - 1;
    else low = middle;
  }
  return low;
}

/** More people, or organisations, than any story has, each of whom is looked for in each sentence. */
export const mostNamed = 300;

/** Everybody of a cast is looked for in one text after the other: what was read of the last one is read no more. */
export function readingLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { text: string; value: T } | null = null;
  return (text) => {
    if (last?.text !== text) last = { text, value: read(text) };
    return last.value;
  };
}

/** A person that an article names. */
export type Person = {
  /** In the letters of `normalizeText`, or as written where there are no cases. */
  name: string;
  /** Folded words that the article puts beside the name: "mayor". */
  roles: ReadonlySet<string>;
  /** Where a text in the article's letters names the person, by the whole name or by a part of it; null where it doesn't. */
  find: (text: string) => Place | null;
};
