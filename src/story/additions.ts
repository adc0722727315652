import type { Article } from '../article/article.ts';
import type { TermsOf } from './lead.ts';

/** Sentences of an article that are looked at: further down is background. */
const looked = 12;

/** The sentence of an article that says most that earlier articles don't; null where none says anything new. */
export function additionOf(article: Article, earlier: readonly Article[], termsOf: TermsOf): number | null {
  const known = new Set(
    earlier
      .flatMap(({ sentences, language }) => sentences.flatMap((each) => termsOf(each, language)))
      .map(({ term }) => term),
  );
  const scores = article.sentences.slice(0, looked).map((sentence) => {
    const terms = termsOf(sentence, article.language);
    const fresh = terms.filter(({ term }) => !known.has(term)).reduce((sum, { weight }) => sum + weight, 0);
    return fresh / Math.sqrt(terms.length + 4);
  });
  const best = Math.max(...scores);
  return best > 0 ? scores.indexOf(best) : null;
}
