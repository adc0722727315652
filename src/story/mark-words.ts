import { diffWords, type Range } from './word-diff.ts';
import type { Word } from './words.ts';

/** A piece of a sentence: as it stays, as it was and is no more, or as it is new. */
export type Part = { is: 'same' | 'gone' | 'new'; text: string };
/** A figure as it was written, and what is written in its place. */
export type ChangedFigure = { before: string; after: string };

type Sentence = { text: string; words: readonly Word[] };

/** The later sentence in pieces, with what is gone before what is new; and the figures that took each other's place. */
export function markWords(before: Sentence, after: Sentence): { parts: Part[]; figures: ChangedFigure[] } {
  const parts: Part[] = [];
  const figures: ChangedFigure[] = [];
  const space = /\s/u.test(before.text) ? ' ' : '';
  let at = 0;
  for (const replacement of diffWords(before.words, after.words)) {
    const [gone, fresh] = [textOf(before, replacement.before), textOf(after, replacement.after)];
    const start = placeOf(after, replacement.after.start);
    const isLast = replacement.after.start === after.words.length;
    parts.push({ is: 'same', text: after.text.slice(at, start) });
    if (gone !== '' && isLast) parts.push({ is: 'same', text: space });
    parts.push({ is: 'gone', text: gone });
    if (gone !== '' && !isLast) parts.push({ is: 'same', text: space });
    parts.push({ is: 'new', text: fresh });
    at = start + fresh.length;
    figures.push(...figuresIn(before, after, replacement));
  }
  parts.push({ is: 'same', text: after.text.slice(at) });
  return { parts: parts.filter(({ text }) => text !== ''), figures };
}

/** Where a word begins, or the last one ends. */
function placeOf({ text, words }: Sentence, index: number): number {
  return words[index]?.start ?? words.at(-1)?.end ?? text.length;
}

function textOf({ text, words }: Sentence, { start, end }: Range): string {
  return start === end ? '' : text.slice(placeOf({ text, words }, start), words[end - 1]?.end);
}

function figuresIn(
  before: Sentence,
  after: Sentence,
  replacement: { before: Range; after: Range },
): ChangedFigure[] {
  const [old, fresh] = [figuresOf(before, replacement.before), figuresOf(after, replacement.after)];
  return old.slice(0, fresh.length).map((figure, index) => ({ before: figure, after: fresh[index] ?? '' }));
}

function figuresOf({ text, words }: Sentence, { start, end }: Range): string[] {
  const figures = words.slice(start, end).filter(({ key }) => /\p{N}/u.test(key));
  return figures.map((figure) => text.slice(figure.start, figure.end));
}
