import type { Article } from '../../../article/article.ts';
import { type Dossier, placeOf } from '../../../article/dossier.ts';
import type { Language } from '../languages/language.ts';
import { pointsBack } from '../text/points-back.ts';
import type { Ranked } from './ranking.ts';

/** Passages that are shown where none answers. */
const mostPassages = 3;
/** UTF-16 code units of all passages, beyond which each is one sentence: about six lines of a card. */
const mostCharacters = 560;

/** A sentence that comes close, and what is read with it, in the article's order. */
type Passage = { lead: number; sentences: number[] };

/**
 * The passages that come closest, each a sentence with the next one, which often has what the sentence only opens; with
 * the one before instead where it points back there. What is in a passage opens none of its own.
 */
export function passagesOf(article: Dossier, language: Language, ranked: Ranked[]): Passage[] {
  const passages: Passage[] = [];
  const shown = new Set<number>();
  let left = mostCharacters;
  const take = (sentence: number) => {
    shown.add(sentence);
    left -= lengthOf(article, sentence);
  };
  for (const { index: lead } of ranked) {
    if (passages.length === mostPassages) break;
    if (shown.has(lead)) continue;
    take(lead);
    const beside = besideOf(article, language, lead);
    const fits = beside !== null && !shown.has(beside) && lengthOf(article, beside) <= left;
    if (fits) take(beside);
    passages.push({ lead, sentences: fits ? [lead, beside].toSorted((a, b) => a - b) : [lead] });
  }
  return passages;
}

/** The sentence that is read with another one, in the same article. */
function besideOf(article: Dossier, language: Language, lead: number): number | null {
  const inside = (sentence: number) =>
    article.sentences[sentence] !== undefined &&
    placeOf(article, sentence).article === placeOf(article, lead).article;
  if (pointsBack(article.sentences[lead] ?? '', language) && inside(lead - 1)) return lead - 1;
  return inside(lead + 1) ? lead + 1 : null;
}

const lengthOf = ({ sentences }: Article, at: number): number => sentences[at]?.length ?? 0;
