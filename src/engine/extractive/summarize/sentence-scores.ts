import type { Article } from '../../../article/article.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';
import { indexTermsOf } from '../text/index-terms.ts';

/** How much a sentence tells of the story. */
export type SentenceScore = { index: number; score: number; terms: ReadonlySet<string> };

/**
 * News puts first what matters most, and the lede is the baseline that no packaged summarizer beats: so
 * position leads, and what the rest of the article speaks about decides among its neighbours.
 */
const weights = { position: 0.5, centrality: 0.25, title: 0.1, length: 0.15 };
/** Lost by a sentence that leans on the one before it: "He also said…". */
const danglingLoss = 0.2;
/** And by one that opens with a quotation: what somebody thinks of what happened. */
const quoteLoss = 0.15;
/** How fast position fades: the fourth sentence counts half of the first. */
const fade = 1 / 3;
/** Words, or pairs of characters, below which a sentence says too little and above which it says too much. */
const shortest = 6;
const longest = 45;

export function sentenceScores(article: Article): SentenceScore[] {
  const language = languageOf(article.language);
  const terms = article.sentences.map((sentence) => termSet(sentence, language));
  const title = termSet(article.title ?? '', language);
  const centralities = centralityOf(terms);
  return terms.map((own, index) => {
    const score =
      weights.position / (1 + fade * index) +
      weights.centrality * (centralities[index] ?? 0) +
      weights.title * shareOf(title, own) +
      weights.length * fitness(own.size) -
      (isDangling(article.sentences[index] ?? '', language) ? danglingLoss : 0) -
      (isQuote(article.sentences[index] ?? '') ? quoteLoss : 0);
    return { index, score, terms: own };
  });
}

function termSet(text: string, language: Language): Set<string> {
  return new Set(indexTermsOf(text, language).flatMap(({ term }) => (term === '' ? [] : term)));
}

/** How much of what the article keeps speaking about a sentence holds, 1 for the one that holds most. */
function centralityOf(sentences: ReadonlySet<string>[]): number[] {
  const frequency = new Map<string, number>();
  for (const terms of sentences)
    for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const sums = sentences.map((terms) => {
    const shared = [...terms].reduce((sum, term) => sum + ((frequency.get(term) ?? 0) - 1), 0);
    return shared / Math.sqrt(Math.max(shortest, terms.size));
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

function isDangling(sentence: string, { code, openers }: Language): boolean {
  const opener = normalize(/\p{L}+/u.exec(sentence)?.[0] ?? '');
  if (code !== 'ja' && code !== 'zh') return openers.has(opener);
  return [...openers].some((word) => opener.startsWith(word));
}
