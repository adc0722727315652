import type { Article } from '../../article/article.ts';
import { articlesOf, type Dossier, isSeveral, toDossier } from '../../article/dossier.ts';
import { mostTokens } from './tokens.ts';
import { numberSentences } from './task.ts';

/**
 * The longest article that any model reads whole, in tokens of its numbered sentences as `mostTokens` counts them: some
 * 24,000 English words. With all else in a prompt it stays under the 100,000 from which a prompt may cost more.
 */
export const longestArticle = 90_000;

/** The articles themselves; where they are too long together, each as far as its share goes. */
export function fitDossier(dossier: Dossier, limit: number = longestArticle): Dossier {
  if (!isSeveral(dossier)) return fitArticle(dossier, limit);
  const articles = articlesOf(dossier);
  const sizes = articles.map(({ sentences }) => tokensOf(sentences));
  const share = fairShare(sizes, limit);
  if (sizes.every((size) => size <= share)) return dossier;
  return { ...toDossier(articles.map((article) => fitArticle(article, share))), id: dossier.id };
}

/** What each may have at most, so that all of it is the limit: what a short one leaves goes to the others. */
function fairShare(sizes: readonly number[], limit: number): number {
  let [left, count] = [limit, sizes.length];
  for (const size of sizes.toSorted((a, b) => a - b)) {
    if (size > left / count) return Math.floor(left / count);
    [left, count] = [left - size, count - 1];
  }
  return limit;
}

/** The article itself, or its beginning up to the last paragraph that fits. */
export function fitArticle(article: Article, limit: number = longestArticle): Article {
  const count = sentencesWithin(article.sentences, limit);
  if (count === article.sentences.length) return article;
  if (count === 0) return cut(article, [article.sentences[0]?.slice(0, Math.floor(limit / 4)) ?? '']);
  const ends = paragraphEnds(article).filter((end) => end <= count);
  return cut(article, article.sentences.slice(0, ends.at(-1) ?? count));
}

const tokensOf = (sentences: readonly string[]): number =>
  sentences.reduce((sum, sentence, index) => sum + sentenceTokens(sentence, index), 0);

const sentenceTokens = (sentence: string, index: number): number =>
  mostTokens(JSON.stringify(numberSentences([sentence]))) + String(index).length;

function sentencesWithin(sentences: readonly string[], limit: number): number {
  let tokens = 0;
  for (const [index, sentence] of sentences.entries()) {
    tokens += sentenceTokens(sentence, index);
    if (tokens > limit) return index;
  }
  return sentences.length;
}

function cut(article: Article, sentences: string[]): Article {
  const text = article.text.slice(0, endOf(article.text, lengthOf(sentences.join(''))));
  return {
    ...article,
    ...(article.coverage === 'full' && { coverage: 'partial', shortfall: 'length' }),
    share: (article.share * text.length) / article.text.length,
    text,
    sentences,
  };
}

/** After how many sentences each paragraph ends. Spaces don't count: sentences may have lost some. */
function paragraphEnds(article: Article): number[] {
  const ends = new Set(runningLengths(article.text.split(/\n\s*\n/u)));
  return runningLengths(article.sentences).flatMap((end, index) => (ends.has(end) ? [index + 1] : []));
}

function runningLengths(texts: readonly string[]): number[] {
  let length = 0;
  return texts.map((text) => (length += lengthOf(text)));
}

function lengthOf(text: string): number {
  return text.replaceAll(/\s+/gu, '').length;
}

/** Where in the text its first `length` characters that aren't spaces end. */
function endOf(text: string, length: number): number {
  let seen = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    if (seen + word.length >= length) return index + length - seen;
    seen += word.length;
  }
  return text.length;
}
