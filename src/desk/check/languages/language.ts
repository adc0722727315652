import { normalizeText } from '../text/normalize.ts';

/**
 * All that the checks know of one language. Words and patterns are in the letters of `normalizeText`: lower case,
 * without accents. Patterns are sources of regular expressions with the `u` flag. What is left out is not known:
 * the check that would need it leaves a statement undecided or does without.
 */
export type Language = {
  /** The primary subtag of BCP 47. */
  tag: string;
  numbers?: NumberWords;
  fractions?: FractionWords;
  /** What stands between two numbers, and after them, that are a share: "5人に1人". */
  partOf?: [between: RegExp, after: RegExp];
  /** What follows a number in native numerals and is counted by it, as a pattern: "人", " ?명". */
  counters?: string;
  /** Words that make a figure rounded or a bound, before it or after it. */
  hedges?: Partial<Record<Hedge, { before?: string; after?: string }>>;
  units?: UnitWords;
  /** Units that may stand before a number that is about right, in the form that they have there: "лет" of "лет пять". */
  unitsFirst?: string;
  /** Words that are a number with its unit: "fortnight" is two weeks; the last that matches is meant. */
  amounts?: [pattern: string, value: number, unit: UnitName][];
  /** A half that follows a number or its unit: "and a half". */
  andHalf?: string;
  /** One and three quarters that follow a unit of time: "y cuarto". */
  andQuarters?: [one: string, three?: string];
  /** A half between a number and its unit: "个半" of "一个半小时". */
  halfBefore?: string;
  /** A half that stands before a unit of time: "half an". */
  halfOf?: string;
  /** What stands between two figures that share a unit: "to", "and", "from". */
  between?: string;
  /** What says how often an amount falls due: "a year", "monthly". */
  periods?: Partial<Record<Period, string>>;
  /** How often something happens, with N for a number and UNIT for a unit of time: every so long, or so many times in one. */
  frequencies?: {
    every: FrequencyPattern[];
    times: FrequencyPattern[];
    adverbs?: [pattern: string, value: number, unit: UnitName][];
    /** Other lengths that are named: "quarter". */
    units?: [pattern: string, value: number, unit: UnitName][];
  };
  /** What makes "208" one of 209: "another". */
  others?: string;
  /** Words like "fifth", in all their forms. */
  ordinals?: ReadonlyMap<string, number>;
  /** What makes "the fifth month" five months: "in a row". */
  inARow?: string;
  /**
   * What says that something went up, or down; `not` takes it back, `level` stands beside a figure that it went to, and
   * `open` names what grows where something else shrinks, or is only expected: losses, forecasts.
   */
  trends?: {
    up: string;
    down: string;
    not?: string;
    open: string;
    level?: { before?: string; after?: string };
    /** What stands before a figure that something changed by. */
    by?: string;
    /** What tells of two figures that the first became the second, or `back`, that it was the second before. */
    steps?: { from?: string; to: string; back?: string };
  };
  /** What says that several outlets say the same: "both papers". */
  everyOutlet?: RegExp;
  /** Words for days, months and years counted from the article's own date. */
  relativeDates?: RelativeDate[];
  /** The IANA time zone in which nearly all that is written in it is published; left out where there are several. */
  zone?: string;
  /** Words for days counted from another that is named: "the day before". */
  dayShifts?: [pattern: RegExp, step: number][];
  /** The year before one that the sentence names. */
  yearBefore?: RegExp;
  dateCues?: DateCues;
  calendar?: CalendarWords;
  yearParts?: YearPartWords;
  /** Patterns of decades, with DIGITS ("1990", "90") or WORD for their number. */
  decades?: { patterns: string[]; words: ReadonlyMap<string, number> };
  clock?: ClockWords;
  names?: NameWords;
  cast?: CastWords;
  /** Institutions: what one is (`head`) and what it is for (`modifier`); `common` are modifiers that tell none from another. */
  organisations?: {
    patterns: string[];
    common?: RegExp;
    writing?: 'capitals' | 'unspaced';
    /** Common nouns that an institution's name begins with. */
    kinds?: RegExp;
  };
  /** Endings that a quoted word may change for the grammar of the sentence around it. */
  caseEndings?: string;
  /** Words that say nothing of what a sentence is about, besides those of two letters. */
  stopWords?: string;
};

/**
 * What tells which of several days is meant: one to come, one gone by, one of the year named before. DAY stands for the
 * names of weekdays and months, without accents. The regular expressions are global, and matched in a whole sentence.
 */
export type DateCues = {
  /** Verbs and words that look ahead: "will", "is due", "coming". */
  ahead: RegExp;
  /** Verbs and words that look back: "said", "was", "is accused of". */
  past: RegExp;
  /** The same in the text as it stands, where accents or capitals tell: "abrió", "abrirá". */
  written?: { ahead?: RegExp; past?: RegExp };
  /** What may look either way: "was due to", "cancelled". */
  open?: RegExp;
  /** Verbs in the present tense, which look ahead in their own clause alone: "is", "opens on DAY". */
  present?: string;
  /** Verbs that look where the one before them does, and ahead where there is none: "to open". */
  infinitive?: RegExp;
  /** What begins a clause, besides punctuation: "that", "and". */
  clause?: string;
  /** Verbs stand at the end of their clause. */
  verbLast?: true;
  /** Days stand without a mark where they are gone by. */
  unmarked?: 'past';
  /** "last DAY", "DAY last". */
  last?: string;
  /** "next DAY", "DAY of next week" is a week's. */
  next?: string;
  /** What something that is over is counted from: "after DAY", "since DAY". */
  after?: string;
  /** What begins or ends on a day that is to come: "until DAY"; where the text has no `over`. */
  bound?: string;
  /** What says that a span is over: "lasted". */
  over?: RegExp;
  /** What makes a weekday no certain one: "on DAYs", "every DAY". */
  habit?: string;
  /** This, the last and the next week, beside a weekday. */
  weeks?: { this?: string; last?: string; next?: string };
  /** "Last June" is the June gone by last, which may be this year's. */
  lastMonth?: RegExp;
  sameYear?: RegExp;
  /**
   * A date that only tells which thing is meant, in any case of letters: "the 2019 treaty". Not where something happened
   * in it: "in Tuesday's attack". `noun` is where the thing stands, `isCapital` where nouns have a capital; `clause` is what
   * stands before the subject of another clause than the first: "said ".
   */
  describing?: { pattern: string; noun: 'before' | 'behind'; isCapital?: boolean; clause?: string };
};

export type NumberWords = {
  /** Words that add: "seven", "twenty", "quinientos". */
  add: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them: "hundred", "million". */
  scales: ReadonlyMap<string, number>;
  /** Scales that mean two of themselves where no number is before them, as "مليونا" does. */
  duals?: ReadonlyMap<string, number>;
  /** Scales that stand for one of themselves where nothing is before them: "mil", "hundert". */
  bare?: ReadonlySet<string>;
  /** What means one before a scale and is no figure alone: "a", "une". */
  articles?: ReadonlySet<string>;
  /** What may stand between the parts of one number: "and", "et". */
  joins?: ReadonlySet<string>;
  /** Words for a half: added after a number, a value before a scale. */
  halves?: ReadonlySet<string>;
  /** What may be written together with a number and is its unit, in its own patterns: "jährig" of "dreijährig". */
  joined?: string;
  /** Given where numbers are written as one word: what joins ones to the tens after them, "und"; "" where none does. */
  compounds?: string;
  /** Whether it counts in scores as French does: four and twenty are 80, sixty and twelve 72, eighty and twelve 92. */
  scores?: boolean;
  /** Whether ones stand before their tens as words of their own, as in Arabic. */
  onesFirst?: boolean;
  /** What may be written together with a number before it: "و". */
  prefixes?: string;
};

/** A pattern, and the number where it has no N: "twice". */
export type FrequencyPattern = [pattern: string, count?: number];

export type FractionWords = {
  /** "one", "two", … as they stand before a part, and the articles that mean one. */
  counts: ReadonlyMap<string, number>;
  /** A half, where it is a share. */
  halves: string;
  parts: ReadonlyMap<string, number>;
  /** Other words for shares, as patterns, in percent. */
  shares?: Record<string, number>;
  /** What stands between "one" and "four": "in", "von". */
  of: string;
  /** Whether what is counted may stand before `of`, as in "une année sur deux". */
  nounBeforeOf?: true;
  /** "one", "two", … as they stand in "one in four". */
  numbers: ReadonlyMap<string, number>;
  /** What stands before an ordinal that is a share: "jede" of "jede vierte". */
  every?: string;
};

export const periodNames = ['day', 'week', 'month', 'year'] as const;
export type Period = (typeof periodNames)[number];

export type Hedge = 'about' | 'over' | 'under';

export const unitNames = [
  'basisPoint',
  'tenthPoint',
  'percentagePoint',
  'point',
  'percent',
  'tenth',
  'times',
  'dollar',
  'euro',
  'pound',
  'won',
  'yen',
  'yuan',
  'franc',
  'krone',
  'rouble',
  'rupee',
  'real',
  'peso',
  'lira',
  'zloty',
  'dinar',
  'dirham',
  'riyal',
  'shekel',
  'rand',
  'hryvnia',
  'cent',
  'squareMile',
  'squareFoot',
  'squareKilometre',
  'squareMetre',
  'hectare',
  'acre',
  'cubicMetre',
  'gallon',
  'litre',
  'kilometre',
  'centimetre',
  'millimetre',
  'metre',
  'mile',
  'foot',
  'inch',
  'ton',
  'kilogram',
  'milligram',
  'gram',
  'minute',
  'hour',
  'second',
  'day',
  'week',
  'month',
  'year',
  'decade',
  'kilo',
  'fahrenheit',
  'degree',
] as const;
export type UnitName = (typeof unitNames)[number];

/** A pattern for each unit; the first of `unitNames` that matches is meant. */
export type UnitWords = Partial<Record<UnitName, string>>;

export type RelativeDate = [pattern: RegExp, span: 'day' | 'month' | 'year', step: number];

export type CalendarWords = {
  /** What follows the number of a year: "в 2025 году", which is no span of 2,025 years. */
  yearNoun?: string;
  /** Names of months, 1 to 12, besides those that Intl knows. */
  months?: [string, number][];
  /** What may follow the name of a weekday: "s" of "Mondays". */
  weekdaySuffix?: string;
  /** "The first" of a month, where it is a word. */
  firstDay?: string;
  /** Given where the days of a month may be ordinals: what follows one, " of" in English. */
  ordinalDays?: string;
  /** What else stands between the first and the last day of a span: "по". */
  through?: string;
  /** Other words for days of a month. */
  days?: [string, number][];
  /** Names of weekdays, 0 (Sunday) to 6, besides those that Intl knows. */
  weekdays?: [string, number][];
  /** Words for the end of a year, which may be December. */
  yearEnd?: string;
  /** Whether "3.5." is a date. */
  pointedDates?: boolean;
};

/** Patterns of the parts of a year, each in its order; seasons from spring. */
export type YearPartWords = { quarters?: string[]; halves?: string[]; seasons?: string[] };

/** A pattern for each of the ordinals, in the place of NTH; digits and Roman numerals count too. */
export const eachOrdinal = (ordinals: string[], pattern: string): string[] =>
  ordinals.map((ordinal, at) => {
    const digits = String.raw`${at + 1}(?:st|nd|rd|th|er|re|eme|e|o|a|\. ?[oa]|\.|-\p{L}{1,2})?`;
    return pattern.replaceAll('NTH', `(?:${ordinal}|${digits}|${['i', 'ii', 'iii', 'iv'][at]})`);
  });

export type ClockWords = {
  /** What follows hours with minutes: "7.30 p.m.". */
  afterMinutes?: string;
  /** What stands between hours and minutes beside the colon: "14h30". */
  mark?: string;
  /** What follows an hour alone: "7 p.m.". */
  afterHour?: string;
  /** What makes "7 heures" a time of day by standing before it, and the word for hours. */
  at?: { before: string; hours: string };
  /** "Five to three": the minutes and the hour by name of the group; `sign` is one of `before` where they are to go. */
  spoken?: {
    patterns: string[];
    minutes: ReadonlyMap<string, number>;
    before: string[];
    /** Where hours are called by other words than numbers. */
    hours?: ReadonlyMap<string, number>;
  };
  /** Whether the hours of a day count to 24. */
  counts24?: true;
  noon?: string;
  midnight?: string;
  /**
   * What tells the half of the day, beside a time or, with `link` between, before it: `first` where it stands only
   * there. A time at night is before six in the morning or in the evening.
   */
  daytime?: { am: string; pm: string; night: string; link: string; first?: true };
};

/** What stands beside the name of a person or an organisation, or in its place; as patterns. */
export type CastWords = {
  /** Forms of address. */
  titles?: string;
  /** Offices, besides those that their endings tell. */
  offices?: string;
  /** What ends like an office, and is an organisation's kind: "carrier". */
  makers?: string;
  /** What begins a clause about somebody: "who". */
  who?: string;
  /** What an organisation is called before its name: "the firm". */
  firms?: string;
  /** What organisations' names end with, where there are no capitals. */
  firmEnds?: string;
  /** What means an organisation named before: "the company". */
  firmAgain?: string;
};

export type NameWords = {
  /** Words often capitalised that name nobody in particular: titles, offices, institutions. */
  generic?: string;
  /** Words that open sentences. */
  openers?: string;
  /** Acts of persons: what stands before one at the start of a sentence is a name. */
  acts?: RegExp;
  /** What follows a name that is a sentence's subject, where acts don't follow it. */
  subject?: RegExp;
  /** Whether a sentence begins with what its subject does. */
  verbFirst?: true;
  /** Endings of words that are common when they open a sentence. */
  commonEndings?: RegExp;
  /** Pronouns, and what else means somebody named before. */
  pronouns?: RegExp;
  /** Continents, and adjectives of places that are far from the place's name. */
  places?: string;
};

/** Words as a table: `words` count up from `start` by `step`; forms of one number are joined by "|". */
export const counting = (words: string, start: number, step = 1): [string, number][] =>
  words
    .split(' ')
    .flatMap((forms, at) =>
      forms.split('|').map((form): [string, number] => [normalizeText(form), start + at * step]),
    );

/** Words for so many times as much, counted up from `start`: "вшестеро"; patterns are kept as they are. */
export const multiples = (words: string, start: number): [string, number, UnitName][] =>
  words.split(' ').map((word, at) => [word, start + at, 'times']);

/** Ordinals that count up from `start`, each with all the endings. */
export const ordinalForms = (stems: string, start: number, endings: string): [string, number][] =>
  counting(stems, start).flatMap(([stem, value]) =>
    endings.split(' ').map((ending): [string, number] => [stem + normalizeText(ending), value]),
  );

/** Words of scripts with spaces end where no letter of them and no digit follows. */
export const whole = (words: string): string =>
  String.raw`(?:${normalizeText(words)})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\d])`;
