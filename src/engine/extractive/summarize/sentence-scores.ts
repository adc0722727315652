import type { Article } from '../../../article/article.ts';
import { dangling } from '../tables/openers.ts';
import { fold, languageOf } from '../text/normalize.ts';
import { gramsOf } from '../text/index-terms.ts';

/** How much a sentence tells of the story. */
export type Salience = { index: number; score: number; grams: ReadonlySet<string> };

/**
 * News puts first what matters most, and the lede is the baseline that no packaged summarizer beats: so
 * position leads, and what the rest of the article speaks about decides among its neighbours.
 */
const weights = { position: 0.5, centre: 0.25, title: 0.1, length: 0.15 };
/** Lost by a sentence that leans on the one before it: "He also said…". */
const danglingLoss = 0.2;
/** And by one that opens with a quotation: what somebody thinks of what happened. */
const quoteLoss = 0.15;
/** How fast position fades: the fourth sentence counts half of the first. */
const fade = 1 / 3;
/** Words, or pairs of characters, below which a sentence says too little and above which it says too much. */
const shortest = 6;
const longest = 45;

export function salienceOf(article: Article): Salience[] {
  const language = languageOf(article.language);
  const grams = article.sentences.map((sentence) => gramSet(sentence, language));
  const title = gramSet(article.title ?? '', language);
  const centre = centrality(grams);
  return grams.map((own, index) => {
    const score =
      weights.position / (1 + fade * index) +
      weights.centre * (centre[index] ?? 0) +
      weights.title * shareOf(title, own) +
      weights.length * fitness(own.size) -
      (leans(article.sentences[index] ?? '', language) ? danglingLoss : 0) -
      (isQuote(article.sentences[index] ?? '') ? quoteLoss : 0);
    return { index, score, grams: own };
  });
}

function gramSet(text: string, language: string): Set<string> {
  return new Set(gramsOf(text, language).map(({ gram }) => gram));
}

/** How much of what the article keeps speaking about a sentence holds, 1 for the one that holds most. */
function centrality(sentences: ReadonlySet<string>[]): number[] {
  const frequency = new Map<string, number>();
  for (const grams of sentences)
    for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  const sums = sentences.map((grams) => {
    const shared = [...grams].reduce((sum, gram) => sum + ((frequency.get(gram) ?? 0) - 1), 0);
    return shared / Math.sqrt(Math.max(shortest, grams.size));
  });
  const most = sums.reduce((best, sum) => Math.max(best, sum), 0);
  return sums.map((sum) => (most === 0 ? 0 : sum / most));
}

function shareOf(whole: ReadonlySet<string>, part: ReadonlySet<string>): number {
  return whole.size === 0 ? 0 : whole.intersection(part).size / whole.size;
}

function fitness(size: number): number {
  if (size < shortest) return size / shortest - 1;
  return size > longest ? longest / size : 1;
}

function isQuote(sentence: string): boolean {
  return /^["“„«‘「『]/u.test(sentence);
}

function leans(sentence: string, language: string): boolean {
  const opener = fold(/\p{L}+/u.exec(sentence)?.[0] ?? '');
  const openers = dangling(language);
  if (language !== 'ja' && language !== 'zh') return openers.has(opener);
  return [...openers].some((word) => opener.startsWith(word));
}
