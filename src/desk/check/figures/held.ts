import type { Figure } from './figure.ts';
import type { FigureIndex } from './figure-index.ts';
import { joinFigures, type Figures } from './read-figures.ts';
import { normalizeText } from '../text/normalize.ts';

/** One figure, date or time of a statement, and how its evidence bears it. */
export type Finding = 'held' | 'unchecked' | 'missing';

/** What the sentences of a statement hold; `elsewhere`: the figures of those sentences of the article that have one of the words. */
export type Held = Figures & {
  texts: string[];
  title: Figures;
  published: FigureIndex['published'];
  elsewhere: (words: readonly string[] | null) => Figure[];
};

export function heldBy({ sentences, texts, title, published }: FigureIndex, evidence: number[]): Held {
  return {
    ...joinFigures(evidence.flatMap((at) => sentences[at] ?? [])),
    texts: evidence.flatMap((at) => texts[at] ?? []),
    title,
    published,
    elsewhere: (words) =>
      texts.flatMap((text, at) => {
        const isNear = words === null || words.some((word) => normalizeText(text).includes(word));
        return isNear ? (sentences[at]?.figures ?? []) : [];
      }),
  };
}
