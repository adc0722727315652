/** Where a text names somebody: in UTF-16 units. */
export type Place = { at: number; end: number };

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
