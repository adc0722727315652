/** `noun`: a capitalised word in a language that capitalises nouns; at most a name's short form. */
export type Kind = 'person' | 'organisation' | 'state' | 'medium' | 'acronym' | 'unknown' | 'noun';

/** A name in a sentence, with what the sentence says about it. */
export type Mention = {
  /** As printed, without title or possessive ending. */
  name: string;
  kind: Kind;
  /** ISO 3166 code of a state, also where its capital stands for it. */
  region: string | null;
  /** The name is a capital's. */
  seat: boolean;
  /** Index of the sentence, and where in it the name stands. */
  sentence: number;
  start: number;
  end: number;
  /** The noun of the title before the name, folded: "leader" in "leader Kim"; tells two Kims apart. */
  title: string | null;
  /** Title or apposition, verbatim. */
  role: string | null;
  /** How plainly the sentence says what they did: 3 does or says, 2 is or will, 1 is named as a source, 0 is mentioned. */
  agency: 0 | 1 | 2 | 3;
  /** Stands after "in", "at", "near": as a place. */
  place: boolean;
};
