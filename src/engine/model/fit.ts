import type { Article } from '../../article/article.ts';
import { mostTokens } from './tokens.ts';
import { numberSentences } from './task.ts';

/**
 * The longest article that any model reads whole, in tokens of its numbered sentences as `mostTokens` counts them: some
 * 24,000 English words. With all else in a prompt it stays under the 100,000 from which a prompt may cost more.
 */
export const longestArticle = 90_000;

/** The article itself, or its beginning up to the last paragraph that fits. */
export function fitArticle(article: Article, limit: number = longestArticle): Article {
  const count = sentencesWithin(article.sentences, limit);
  if (count === article.sentences.length) return article;
  if (count === 0) return cut(article, [article.sentences[0]?.slice(0, Math.floor(limit / 4)) ?? '']);
  const ends = paragraphEnds(article).filter((end) => end <= count);
  return cut(article, article.sentences.slice(0, ends.at(-1) ?? count));
}

function sentencesWithin(sentences: readonly string[], limit: number): number {
  let tokens = 0;
  for (const [index, sentence] of sentences.entries()) {
    tokens += mostTokens(JSON.stringify(numberSentences([sentence]))) + String(index).length;
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
