import type { Article } from '../article/article.ts';
import { matchEqual } from './match-equal.ts';
import { pairSentences, type Pair, type Unmatched } from './pair-sentences.ts';
import { diffWords, type Replacement } from './word-diff.ts';
import { comparableText, wordsOf, type Word } from './words.ts';

/** Offsets of what differs within a sentence: from `start` to before `end`. */
export type Mark = { start: number; end: number };
/** A sentence of a version, by its index, and the words in it that the other version has not. */
export type ChangedSentence = { sentence: number; marks: Mark[] };
/** A figure as it was written, and what is written in its place. */
export type ChangedFigure = { before: string; after: string };

export type Change = {
  kind: 'added' | 'removed' | 'changed';
  /** Null where the sentence was added. */
  before: ChangedSentence | null;
  /** Null where the sentence was removed. */
  after: ChangedSentence | null;
  figures: ChangedFigure[];
};

/** An article as far as its versions are compared. */
export type Version = Pick<Article, 'sentences' | 'language'>;

/**
 * What the later version of an article says otherwise: changed figures first, then as the article goes on. Moved
 * sentences, other quotation marks, dashes, spaces, sentences joined or split, and lines that are no sentences (a
 * heading, the headlines of a box) are no change.
 */
export function changesBetween(before: Version, after: Version): Change[] {
  const equal = matchEqual(before.sentences.map(comparableText), after.sentences.map(comparableText));
  const old = unmatched(before, equal.before);
  const fresh = unmatched(after, equal.after);
  const pairs = pairSentences(old, fresh, (pair) =>
    [-1, 1].some((step) => equal.before.get(pair.before + step) === pair.after + step),
  );
  const paired = {
    before: new Set(pairs.map((pair) => pair.before)),
    after: new Set(pairs.map((pair) => pair.after)),
  };
  const removed = old.filter(({ index }) => !paired.before.has(index) && isSentence(before, index));
  const added = fresh.filter(({ index }) => !paired.after.has(index) && isSentence(after, index));
  const changes: Change[] = [
    ...pairs.map((pair) => changeOf(pair, before, after)),
    ...removed.map(({ index }) => loneChange('removed', whole(before, index))),
    ...added.map(({ index }) => loneChange('added', whole(after, index))),
  ];
  return changes.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));
}

const loneChange = (kind: 'added' | 'removed', side: ChangedSentence): Change => ({
  kind,
  before: kind === 'removed' ? side : null,
  after: kind === 'added' ? side : null,
  figures: [],
});
const rankOf = ({ figures }: Change) => (figures.length > 0 ? 0 : 1);
const placeOf = ({ before, after }: Change) => after?.sentence ?? before?.sentence ?? 0;

function unmatched({ sentences, language }: Version, equal: ReadonlyMap<number, number>): Unmatched[] {
  return sentences.flatMap((sentence, index) => {
    const keys = equal.has(index) ? [] : wordsOf(sentence, language).map(({ key }) => key);
    return keys.length === 0 ? [] : [{ index, keys: new Set(keys) }];
  });
}

/** Headings and links to other stories come and go without a full stop, in languages that have one. */
function isSentence({ sentences }: Version, index: number): boolean {
  return isEnded(sentences[index] ?? '') || sentences.filter(isEnded).length * 2 < sentences.length;
}

const isEnded = (sentence: string): boolean => /\p{STerm}[\p{P}\s]*$/u.test(sentence);

const whole = ({ sentences }: Version, index: number): ChangedSentence => ({
  sentence: index,
  marks: [{ start: 0, end: sentences[index]?.length ?? 0 }],
});

function changeOf(pair: Pair, before: Version, after: Version): Change {
  const old = before.sentences[pair.before] ?? '';
  const fresh = after.sentences[pair.after] ?? '';
  const replacements = diffWords(wordsOf(old, before.language), wordsOf(fresh, after.language));
  return {
    kind: 'changed',
    before: { sentence: pair.before, marks: replacements.flatMap((one) => marksOf(one.before)) },
    after: { sentence: pair.after, marks: replacements.flatMap((one) => marksOf(one.after)) },
    figures: replacements.flatMap((one) => figuresOf(one, old, fresh)),
  };
}

/** Words that follow each other are one mark. */
function marksOf(words: readonly Word[]): Mark[] {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}

/** Figures that stand in each other's place, in order. */
function figuresOf(replacement: Replacement, old: string, fresh: string): ChangedFigure[] {
  const later = replacement.after.filter(isFigure);
  return replacement.before.filter(isFigure).flatMap((figure, index) => {
    const other = later[index];
    if (!other) return [];
    return [{ before: old.slice(figure.start, figure.end), after: fresh.slice(other.start, other.end) }];
  });
}

const isFigure = ({ key }: Word): boolean => /\p{N}/u.test(key);
