import type { Figure } from './figure.ts';
import type { FigureIndex } from './figure-index.ts';
import type { Figures } from './read-figures.ts';

/** One figure, date or time of a statement, and how its evidence bears it. */
export type Finding = 'held' | 'unchecked' | 'missing';

/** What the sentences of a statement hold; `elsewhere`: the figures of the whole article. */
export type Held = Figures & {
  title: Figures;
  published: FigureIndex['published'];
  elsewhere: () => Figure[];
};

export function heldBy({ sentences, title, published }: FigureIndex, evidence: number[]): Held {
  const cited = evidence.flatMap((at) => sentences[at] ?? []);
  return {
    figures: cited.flatMap(({ figures }) => figures),
    dates: cited.flatMap(({ dates }) => dates),
    times: cited.flatMap(({ times }) => times),
    yearParts: cited.flatMap(({ yearParts }) => yearParts),
    decades: cited.flatMap(({ decades }) => decades),
    frequencies: cited.flatMap(({ frequencies }) => frequencies),
    shifts: cited.flatMap(({ shifts }) => shifts),
    unread: cited.some(({ unread }) => unread),
    title,
    published,
    elsewhere: () => sentences.flatMap(({ figures }) => figures),
  };
}
