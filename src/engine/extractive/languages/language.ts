import type { Mention } from './mention.ts';
import type { NameRules } from './name-rules.ts';
import type { RelationPatterns } from './relations/acts.ts';

/** What kind of thing a question asks for; `measure`: a figure with its unit; `story`: the whole; `next`: what is to come; `identity`: who somebody is, whose name is the group `named`; `name`: how that is called, by `word`; `speech`: what somebody said, by the `verb`. */
export type QuestionType =
  | 'age'
  | 'money'
  | 'measure'
  | 'duration'
  | 'figure'
  | 'date'
  | 'place'
  | 'person'
  | 'reason'
  | 'next'
  | 'identity'
  | 'name'
  | 'speech'
  | 'story';

export type Questions = Partial<Record<QuestionType, RegExp>>;

/**
 * All that the engine knows of one language. Words in sets are normalized (lower case, no accents); patterns of
 * questions and kinds are matched with those of all other languages at once, since a question may be in another.
 */
export type Language = {
  /** ISO 639. */
  code: string;
  /** Words that carry no content, question words among them. */
  stopwords: ReadonlySet<string>;
  /** First words that point back: out of its place such a sentence dangles. */
  openers: ReadonlySet<string>;
  /** A sentence's start that only looks like one: German “Das” before a noun is its article. */
  noOpener?: RegExp;
  /** A normalized word without its ending, good enough that the forms of one word meet. */
  stem?: (word: string) => string;
  /** A normalized word without clitics and articles written to it: "l'accord" is "accord". */
  bare?: (word: string) => string;
  /**
   * Words that news uses for one another, and for the same thing in other languages: a concept's name, a colon, and the
   * beginnings of words; `$` ends one that is a whole word, `;` or a line's end what belongs to a concept. Names of concepts are shared by all languages.
   */
  concepts?: string;
  /** As `concepts`, but narrower, a word may be in several sets, and it is for questions only: comparisons know concepts. */
  synonyms?: string;
  claims?: Claims;
  /** Stems that say little in a question: their absence from a sentence tells nothing. */
  lightVerbs?: ReadonlySet<string>;
  /** A full name of a person in the nominative, where no sentence has it so. */
  nominativeName?: (name: string, after: string) => string;
  /** A name without the article before it: "Deutscher Wetterdienst" of "Der Deutsche Wetterdienst". */
  bareName?: (name: string, article: string) => string;
  /** People have two surnames, of which the second may be left out: "Ana Ruiz Gil". */
  twoSurnames?: boolean;
  /** A word of a name without what its case adds. */
  nominative?: (word: string) => string;
  /** Where words aren't spaced: function and question words, which cut a run of characters. */
  fillers?: RegExp;
  /** All nouns have capitals: then a capital tells no name. */
  capitalNouns?: boolean;
  /** A noun phrase ends with what it names: a harbour office is no harbour. */
  headLast?: boolean;
  /** A question may begin with what it is about, not with what it asks for. */
  topicFirst?: boolean;
  /** Names that the news uses beside CLDR's: "US us,u.s.|GB uk,britain". */
  stateNames?: string;
  /** Capitals that stand for their governments: "washington US|beijing CN". */
  capitals?: string;
  /** Words by which a question tells what it asks for. */
  questions?: Questions;
  /** Alternatives of whole words, of which a date, a figure begins; what tells them without a word's bounds. */
  dates?: string;
  dateMarks?: RegExp;
  numbers?: string;
  numberMarks?: RegExp;
  ages?: RegExp;
  /** Words that give a reason: "because". */
  reasons?: RegExp;
  /** Of these, what tells of nothing else: “after”, “pour” or “por” say also when, whither and for whom. */
  explanations?: RegExp;
  /** By which, or how, something is done: “with”, “using”. */
  means?: RegExp;
  /** Words that make an office another: “deputy”, “former”. */
  otherRanks?: RegExp;
  /** All before a body's name that makes somebody's office there a former one: 前, "전". */
  formerly?: RegExp;
  /** Words that stand for something said before. */
  pronouns?: string;
  pronounMarks?: RegExp;
  /** What says that something was found out. */
  finding?: RegExp;
  /** What accuses somebody, or finds them guilty; and what says that they deny it, or aren't charged. */
  accusation?: RegExp;
  rebuttal?: RegExp;
  /** What says that somebody did not do it: such a sentence stays with the name. */
  exoneration?: RegExp;
  /** At the end of what stands before a subject: what makes its clause a part of another, "while". */
  subordinating?: RegExp;
  /** In a sentence that tells who made the article, or where there is more of it. */
  credit?: RegExp;
  /** At the end of what stands before a name: its deed is none; another's sentence names it as who did it. */
  unreal?: RegExp;
  agent?: RegExp;
  /** At a sentence's start: who says something has no name, "one fan wrote". */
  unnamed?: RegExp;
  /** What says that two who are called alike are no family. */
  unrelated?: RegExp;
  /** At the end of what stands before it: what begins a clause about the name before a comma, "who is". */
  relative?: RegExp;
  /** What begins with whose something is, where no determiners are told: 그의, 其, その. */
  possessive?: RegExp;
  /** Right behind a name: what says that something is its own, "’s". */
  owning?: RegExp;
  /** Of whichever town, until the article has named which: "police". */
  anyTowns?: RegExp;
  /** What makes another body of a body's name before it: "the U.N. Security Council". */
  otherBody?: RegExp;
  /** How bodies are shortened where names have no spaces. */
  shortNames?: ShortNames;
  /** How a plain clause says that one acts on another. */
  relations?: RelationPatterns;
  /** How "who sued X" and "whom did X sue" are told apart, and what a sentence says of it. */
  clauses?: Clauses;
  /** How names are told: by capitals, by the language's own patterns, or not at all. */
  names: NameRules | FindNames | null;
};

/** How capitals tell names, in a language where they do. */
export const rulesOf = ({ names }: Language): NameRules | null =>
  typeof names === 'function' ? null : names;

/** `body`: nouns for a body, any character of which may stand for it at the end of a short name. */
export type ShortNames = {
  body: RegExp;
  /** Where an article names one in full, it may be called so. */
  authorities: readonly (readonly [short: string, full: RegExp])[];
  /** What a firm's short name lacks. */
  companyForm?: RegExp;
};

/** By what articles are compared, across languages, too. */
export type Claims = {
  /** As `concepts`: what a figure measures or a date is of, by which two are told apart. */
  topics: string;
  /**
   * Claims that can't both be true: a line for a point, its name, a colon, and the beginnings of words for each side,
   * parted by "|"; `_` is a space, `$` ends a whole word. Names of points and the order of sides are shared by all languages.
   */
  opposites: string;
  /** What denies. */
  denial: RegExp;
  /** Places by name, as the group `name`: "in Leeds". */
  places?: RegExp;
  /** Normalized words before a noun by which it is no subject. */
  prepositions?: ReadonlySet<string>;
  /** A pattern of what begins a word of `opposites`: no letter before it, where this isn't given. */
  wordStart?: string;
  /** The verb stands behind its object. */
  verbLast?: boolean;
  /** Where words aren't spaced: what stands beside a noun without naming anything. */
  particles?: RegExp;
  /** By what a sentence is of something else than another one that shares its words. */
  contrast?: Contrast;
  /** Where particles mark nouns: who does, and on what, each as a group. */
  marks?: { subject: RegExp; object: RegExp };
};

/** What tells that two sentences with the same words are of two things. */
export type Contrast = {
  /** Another one of a kind: "a second man", "his son". */
  other: RegExp;
  /** It tells of an earlier time, without a date: "the year before". */
  earlier: RegExp;
  /** What begins what a claim is of: "guilty of". */
  of?: RegExp;
  /** It was otherwise before, and it lasts. */
  again: RegExp;
  lasting: RegExp;
  /** What ought to be, is wanted or may be, and what has been. */
  unreal: RegExp;
  done: RegExp;
  /** A word for people of a kind: "firefighters", not "people". */
  people?: RegExp;
};

/**
 * Questions for who acts (`doer`) or on whom (`target`), with groups `verb` and `named`; and who acts in a sentence: told by
 * order, a passive and words that mark an object; or by patterns around a name and a verb.
 */
export type Clauses = { doer: RegExp; target: RegExp } & (
  | { objectMarks?: ReadonlySet<string> }
  | { subject: (name: string, verb: string) => string; object: (name: string, verb: string) => string }
);

/** Finds the names in sentences; `states`: the region of a state by its name. */
type FindNames = (sentences: string[], states: ReadonlyMap<string, string>) => Mention[];
