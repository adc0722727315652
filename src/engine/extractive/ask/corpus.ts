import type { Article } from '../../../article/article.ts';
import { gramsOf } from '../text/index-terms.ts';

/** An article's sentences as counted grams. */
export type Corpus = {
  sentences: { counts: Map<string, number>; size: number }[];
  /** In how many sentences a gram occurs. */
  frequency: Map<string, number>;
  averageSize: number;
  /** What the title says holds for every sentence. */
  title: Set<string>;
};

export function corpusOf(article: Article): Corpus {
  const sentences = article.sentences.map((sentence) => countsOf(sentence, article.language));
  const frequency = new Map<string, number>();
  for (const { counts } of sentences) for (const gram of counts.keys()) add(frequency, gram, 1);
  const total = sentences.reduce((sum, { size }) => sum + size, 0);
  const title = new Set(gramsOf(article.title ?? '', article.language).map(({ gram }) => gram));
  return { sentences, frequency, averageSize: Math.max(1, total / Math.max(1, sentences.length)), title };
}

function countsOf(sentence: string, language: string): Corpus['sentences'][number] {
  const grams = gramsOf(sentence, language);
  const counts = new Map<string, number>();
  for (const { gram } of grams) add(counts, gram, 1);
  return { counts, size: grams.length };
}

function add(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
