import type { Article } from '../article/article.ts';
import type { TermsOf } from './lead.ts';

/** Sentences of an article that are looked at: further down is background. */
const looked = 12;

/** Characters of an earlier article that are read: some 5,000 words. */
const longestRead = 30_000;

/** The sentence of an article that says most that earlier articles don't; null where none says anything new. */
export function additionOf(article: Article, earlier: readonly Article[], termsOf: TermsOf): number | null {
  const known = earlier.map((one) => termsIn(one, termsOf));
  const scores = article.sentences.slice(0, looked).map((sentence) => {
    const terms = termsOf(sentence.slice(0, longestRead), article.language);
    const fresh = terms
      .filter(({ term }) => !known.some((terms) => terms.has(term)))
      .reduce((sum, { weight }) => sum + weight, 0);
    return fresh / Math.sqrt(terms.length + 4);
  });
  const best = Math.max(...scores);
  return best > 0 ? scores.indexOf(best) : null;
}

/** An article is an earlier one of all that came after it. */
const cache = new WeakMap<Article, ReadonlySet<string>>();

function termsIn(article: Article, termsOf: TermsOf): ReadonlySet<string> {
  const known = cache.get(article);
  if (known) return known;
  const text = article.sentences.join(' ').slice(0, longestRead);
  const terms = new Set(termsOf(text, article.language).map(({ term }) => term));
  cache.set(article, terms);
  return terms;
}
