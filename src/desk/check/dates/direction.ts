import { perLanguage } from '../languages/index.ts';
import type { DateCues } from '../languages/language.ts';
import { normalizeText } from '../text/normalize.ts';
import { calendarOf } from './calendar.ts';
import { weekdayMarks } from './read-dates.ts';

export type Direction = 'past' | 'ahead';

/** Where a day or month lies that a sentence leaves open; `direction` is null where the sentence doesn't tell. */
export type Bearing = {
  direction: Direction | null;
  /** Whether the day of publication itself is not meant: "last Monday". */
  apart: boolean;
  /** Days from the Monday of the week of publication to that of the week that is named; null where none is. */
  week: number | null;
  /** Whether no certain day is meant: "on Mondays". */
  habit: boolean;
};

type Span = readonly [from: number, to: number];
type Kind = Direction | 'open' | 'present' | 'infinitive';
type Cue = { kind: Kind; span: Span };

const patternsOf = perLanguage(({ tag, dateCues }) => {
  const { weekdayNames, monthNames } = calendarOf(tag);
  const day = `(?:${weekdayNames}|${weekdayMarks.replaceAll(/\((?!\?)/gu, '(?:')}|${monthNames})`;
  const make = (source: string | undefined): RegExp | null =>
    source === undefined ? null : new RegExp(source.replaceAll('DAY', day), 'gu');
  const { present, clause, last, next, after, bound, habit, weeks } = dateCues ?? {};
  return {
    cues: dateCues,
    present: make(present),
    clause: make(clause),
    last: make(last),
    next: make(next),
    after: make(after),
    bound: make(bound),
    habit: make(habit),
    weeks: [
      [0, make(weeks?.this)],
      [-7, make(weeks?.last)],
      [7, make(weeks?.next)],
    ] as const,
  };
});

/** Reads a sentence for the direction of its days. `whole` is a scan's text, and the days are asked for by their spans in it. */
export function bearingsIn(whole: string, language: string): (span: Span) => Bearing {
  const patterns = patternsOf(language);
  const text = normalizeText(whole);
  const place = (at: number) =>
    text.length === whole.length ? at : normalizeText(whole.slice(0, at)).length;
  const { cues: own } = patterns;
  const cues = own ? cuesIn(text, own, patterns.present, () => writtenIn(whole, own, place)) : [];
  const stops = [...text.matchAll(/[:;：；“”„«»]/gu)].map(({ index }) => index + 1);
  const breaks = breaksIn(text, patterns.clause, own?.verbLast === true);
  return ([from, to]) => {
    const span: Span = [place(from), place(to)];
    const names = (pattern: RegExp | null) => holds(text, pattern, span);
    const week = patterns.weeks.find(([, pattern]) => isBeside(text, pattern, span))?.[0] ?? null;
    const [last, next] = [names(patterns.last), names(patterns.next)];
    const told = last ? 'past' : next ? 'ahead' : null;
    return {
      direction:
        told ?? (own ? directionOf(span, { text, cues, breaks, stops, own, names }, patterns) : null),
      apart: told !== null,
      week,
      habit: names(patterns.habit),
    };
  };
}

const holds = (text: string, pattern: RegExp | null, [from]: Span): boolean =>
  pattern !== null &&
  [...text.matchAll(pattern)].some(({ index, 0: match }) => index <= from && from < index + match.length);

/** "Monday of next week", "来週の月曜". */
const isBeside = (text: string, pattern: RegExp | null, [from, to]: Span): boolean =>
  pattern !== null &&
  [...text.matchAll(pattern)].some(
    ({ index, 0: match }) => index <= to + reach && from <= index + match.length + reach,
  );
const reach = 8;

type Sentence = {
  text: string;
  cues: Cue[];
  /** Where clauses begin; what no clause lends its verb across. */
  breaks: number[];
  stops: number[];
  own: DateCues;
  names: (pattern: RegExp | null) => boolean;
};

function directionOf(
  span: Span,
  { text, cues, breaks, stops, own, names }: Sentence,
  { after, bound }: Pick<ReturnType<typeof patternsOf>, 'after' | 'bound'>,
): Direction | null {
  const [start, end] = partOf(span, breaks);
  if (names(bound)) return own.over?.test(text.slice(start, end)) ? 'past' : 'ahead';
  const found = cueFor(span, { cues, breaks, stops, own });
  const direction = found === undefined ? (own.unmarked ?? null) : found;
  if (!names(after)) return direction;
  return cues.some(({ kind }) => kind === 'ahead') ? null : 'past';
}

const partOf = ([from]: Span, breaks: number[]): Span => [
  breaks.findLast((at) => at <= from) ?? 0,
  breaks.find((at) => at > from) ?? Infinity,
];

/** What the nearest cue says, null where it doesn't tell; undefined where there is none. */
function cueFor(
  span: Span,
  { cues, breaks, stops, own }: Pick<Sentence, 'cues' | 'breaks' | 'stops' | 'own'>,
): Direction | null | undefined {
  const [start, end] = partOf(span, breaks);
  const inClause = cues.filter(({ span: [from] }) => from >= start && from < end);
  const nearest = nearestCue(span, inClause, own.verbLast === true);
  if (nearest) return readCue(nearest, inClause);
  const [first, last] = partOf(span, stops);
  const before = cues.findLast(({ span: [from] }) => from < start && from >= first);
  const behind = cues.find(({ span: [from] }) => from >= end && from < last);
  const [lent, isLead] = behind && (own.verbLast || !before) ? [behind, true] : [before, false];
  if (!lent) return undefined;
  return lent.kind === 'present' && !isLead ? null : readCue(lent, cues);
}

function nearestCue(span: Span, cues: Cue[], isVerbLast: boolean): Cue | undefined {
  const [from, to] = span;
  const distance = ({ kind, span: [start, end] }: Cue) => {
    if (end <= from) return (from - end) * (isVerbLast ? 50 : 1);
    if (kind === 'infinitive') return Infinity;
    return Math.max(0, start - to) * 1.2;
  };
  const [nearest] = cues.toSorted((a, b) => distance(a) - distance(b));
  return nearest && distance(nearest) < Infinity ? nearest : undefined;
}

/** "Is to try to open" looks ahead, and so does "to open" alone; "came to open" may look either way. */
function readCue({ kind, span: [from] }: Cue, cues: Cue[]): Direction | null {
  if (kind === 'past' || kind === 'ahead') return kind;
  if (kind === 'open') return null;
  if (kind === 'present') return 'ahead';
  const ruling = cues.findLast((other) => other.kind !== 'infinitive' && other.span[0] < from);
  return ruling === undefined || ruling.kind === 'ahead' || ruling.kind === 'present' ? 'ahead' : null;
}

/** The cues of a sentence in their order; of those that overlap the plainer, or the longer, one. */
function cuesIn(text: string, own: DateCues, present: RegExp | null, written: () => Cue[]): Cue[] {
  const tensed = [...find('past', own.past, text), ...find('ahead', own.ahead, text), ...written()];
  const ranked = [
    ...find('open', own.open, text),
    ...tensed.toSorted((a, b) => lengthOf(b) - lengthOf(a)),
    ...find('present', present, text),
    ...find('infinitive', own.infinitive, text),
  ];
  const kept: Cue[] = [];
  for (const cue of ranked) if (!kept.some((other) => overlap(cue.span, other.span))) kept.push(cue);
  return kept.toSorted((a, b) => a.span[0] - b.span[0]);
}

const lengthOf = ({ span: [from, to] }: Cue): number => to - from;
const overlap = ([from, to]: Span, [start, end]: Span): boolean => from < end && start < to;

const find = (kind: Kind, pattern: RegExp | null | undefined, text: string): Cue[] =>
  pattern
    ? [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
        kind,
        span: [index, index + match.length],
      }))
    : [];

const writtenIn = (whole: string, { written }: DateCues, place: (at: number) => number): Cue[] =>
  [...find('past', written?.past, whole), ...find('ahead', written?.ahead, whole)].map(
    ({ kind, span: [from, to] }) => ({ kind, span: [place(from), place(to)] }),
  );

const punctuation = /[;:()，、。；：（）「」『』“”„"–—]|,(?!\d)|\s-\s/gu;

/** Where clauses begin: a conjunction belongs to its own, and so does what a verb at the end is followed by. */
function breaksIn(text: string, conjunctions: RegExp | null, isVerbLast: boolean): number[] {
  const marks = [...text.matchAll(punctuation)].map(({ index }) => index + 1);
  const words = conjunctions ? [...text.matchAll(conjunctions)] : [];
  const begun = words.map(({ index, 0: word }) => (isVerbLast ? index + word.length : index));
  return [...marks, ...begun].toSorted((a, b) => a - b);
}
