import type { Article } from '../article/article.ts';
import { type ChangedFigure, markWords, type Part } from './mark-words.ts';
import { matchEqual } from './match-equal.ts';
import { pairSentences, type Pair, type Unmatched } from './pair-sentences.ts';
import { comparableText, wordsOf } from './words.ts';

/** `before` and `after` are indices of the versions' sentences; null where the other one has no such sentence. */
export type Change = {
  kind: 'added' | 'removed' | 'changed';
  before: number | null;
  after: number | null;
  /** The later sentence with what came and what went, in order; of a removed one what it was. */
  parts: Part[];
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
  const removed = without(old, new Set(pairs.map((pair) => pair.before)));
  const added = without(fresh, new Set(pairs.map((pair) => pair.after)));
  const changes: Change[] = [
    ...pairs.map((pair) => changeOf(pair, before, after)),
    ...removed.filter(sentenceTest(before)).map((index) => removal(before, index)),
    ...added.filter(sentenceTest(after)).map((index) => addition(after, index)),
  ];
  return changes.toSorted((a, b) => rankOf(a) - rankOf(b) || placeOf(a) - placeOf(b));
}

const rankOf = ({ figures }: Change) => (figures.length > 0 ? 0 : 1);
const placeOf = ({ before, after }: Change) => after ?? before ?? 0;

const without = (sentences: readonly Unmatched[], paired: ReadonlySet<number>): number[] =>
  sentences.map(({ index }) => index).filter((index) => !paired.has(index));

function unmatched({ sentences, language }: Version, equal: ReadonlyMap<number, number>): Unmatched[] {
  return sentences.flatMap((sentence, index) => {
    const keys = equal.has(index) ? [] : wordsOf(sentence, language).map(({ key }) => key);
    return keys.length === 0 ? [] : [{ index, keys: new Set(keys) }];
  });
}

/** Headings and links to other stories come and go without a full stop, in languages that have one. */
function sentenceTest({ sentences }: Version): (index: number) => boolean {
  const ended = sentences.map((sentence) => endOfSentence.test(sentence.slice(-longestEnd)));
  const mayLackStops = ended.filter(Boolean).length * 2 < sentences.length;
  return (index) => mayLackStops || ended[index] === true;
}

/** With the quotation marks and brackets behind it, in so many characters. */
const endOfSentence = /\p{STerm}[\p{P}\s]*$/u;
const longestEnd = 20;

function removal({ sentences }: Version, index: number): Change {
  const parts: Part[] = [{ is: 'gone', text: sentences[index] ?? '' }];
  return { kind: 'removed', before: index, after: null, parts, figures: [] };
}

function addition({ sentences }: Version, index: number): Change {
  const parts: Part[] = [{ is: 'new', text: sentences[index] ?? '' }];
  return { kind: 'added', before: null, after: index, parts, figures: [] };
}

function changeOf(pair: Pair, before: Version, after: Version): Change {
  const old = before.sentences[pair.before] ?? '';
  const fresh = after.sentences[pair.after] ?? '';
  const { parts, figures } = markWords(
    { text: old, words: wordsOf(old, before.language) },
    { text: fresh, words: wordsOf(fresh, after.language) },
  );
  return { kind: 'changed', ...pair, parts, figures };
}
