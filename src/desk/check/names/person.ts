/** Where a text names somebody: in UTF-16 units. */
export type Place = { at: number; end: number };

/** A person that an article names. */
export type Person = {
  /** In the letters of `normalizeText`, or as written where there are no cases. */
  name: string;
  /** Folded words that the article puts beside the name: "mayor". */
  roles: ReadonlySet<string>;
  /** Where a text in the article's letters names the person, by the whole name or by a part of it; null where it doesn't. */
  find: (text: string) => Place | null;
};
