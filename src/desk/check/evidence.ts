import type { Article } from '../../article/article.ts';

/** The numbers as given, each once; null where there is none, or one that names no sentence. */
export function citedSentences(article: Article, evidence: number[]): number[] | null {
  const cited = [...new Set(evidence)];
  const real = cited.every((at) => Number.isInteger(at) && article.sentences[at] !== undefined);
  return cited.length > 0 && real ? cited : null;
}
