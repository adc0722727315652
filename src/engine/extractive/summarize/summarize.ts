import type { Article } from '../../../article/article.ts';
import type { Length, Statement, Task } from '../../engine.ts';
import { excerpt } from '../text/excerpt.ts';
import { sentenceScores, type SentenceScore } from './sentence-scores.ts';

type Summarize = Extract<Task, { kind: 'summarize' }>;

/** Sentences a length gives; `detailed` gives one more where the article is long. */
const counts: Record<Length, number> = { brief: 2, standard: 3, detailed: 5 };
const longArticle = 14;
/** How much a sentence loses for repeating one that was chosen (maximal marginal relevance). */
const repetition = 0.35;
/** Only the best are compared with each other, so that a book costs no more than an article. */
const candidates = 60;

/** The sentences that tell the story, in the order of the article; all of them where it has no more. */
export function summarize(article: Article, task: Summarize): Statement[] {
  const { length } = article.sentences;
  const count = task.style === 'headline' ? 1 : counts[task.length];
  const wanted = task.length === 'detailed' && count > 1 && length >= longArticle ? count + 1 : count;
  return choose(sentenceScores(article), wanted).map((index) => ({
    label: '',
    text: excerpt(article.sentences[index] ?? ''),
    evidence: [index],
  }));
}

function choose(scores: SentenceScore[], count: number): number[] {
  const pool = scores.toSorted((a, b) => b.score - a.score).slice(0, candidates);
  const chosen: SentenceScore[] = [];
  while (chosen.length < count && pool.length > 0) {
    const gains = pool.map((one) => one.score - repetition * mostAlike(one, chosen));
    const [next] = pool.splice(gains.indexOf(Math.max(...gains)), 1);
    if (next !== undefined) chosen.push(next);
  }
  return chosen.map(({ index }) => index).toSorted((a, b) => a - b);
}

function mostAlike(one: SentenceScore, others: SentenceScore[]): number {
  return Math.max(0, ...others.map((other) => likeness(one.terms, other.terms)));
}

/** Shared terms over the smaller set: a sentence inside another is a repetition. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const smaller = Math.min(a.size, b.size);
  return smaller === 0 ? 0 : a.intersection(b).size / smaller;
}
