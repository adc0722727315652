import type { Article } from '../../../article/article.ts';
import type { Length, Statement, Task } from '../../engine.ts';
import { byWorth } from '../sorting.ts';
import { excerpt } from '../text/excerpt.ts';
import { sentenceScores, type SentenceScore } from './sentence-scores.ts';

type Summarize = Extract<Task, { kind: 'summarize' }>;

/** Sentences a length gives; `detailed` gives one more where the article is long. */
const counts: Record<Length, number> = { brief: 2, standard: 3, detailed: 5 };
const longArticle = 14;
/** How much a sentence loses for repeating one that was chosen (maximal marginal relevance); more where it says most of it again. */
const repetition = 0.35;
/** What one loses more that leans on another which isn't shown: "He also said…", "They dispute that account". */
const dangling = 0.6;
/** Only the best are compared with each other, so that a book costs no more than an article. */
const candidates = 60;

/** The sentences that tell the story, in the order of the article; all of them where it has no more. */
export function summarize(article: Article, task: Summarize): Statement[] {
  const isLong = task.length === 'detailed' && article.sentences.length >= longArticle;
  const wanted = task.style === 'headline' ? 1 : counts[task.length] + Number(isLong);
  return choose(sentenceScores(article), wanted).map((index) => ({
    label: '',
    text: excerpt(article.sentences[index] ?? ''),
    evidence: [index],
  }));
}

/**
 * The best of what is left, again and again; with an accusation its denial, where there is room for both, or instead of the
 * last one, where nothing else is left.
 */
function choose(scores: SentenceScore[], count: number): number[] {
  let pool = byWorth(scores, ({ score }) => score).slice(0, candidates);
  const chosen: SentenceScore[] = [];
  let unfit: SentenceScore[] = [];
  const isChosen = (index: number | null) => chosen.some((one) => one.index === index);
  const gain = ({ score, terms, leansOn }: SentenceScore) => {
    const alike = Math.max(0, ...chosen.map((other) => likeness(terms, other.terms)));
    const isDangling = leansOn !== null && !isChosen(leansOn);
    return score - Math.max(repetition * alike, alike ** 2) - (isDangling ? dangling : 0);
  };
  while (chosen.length < count) {
    const [next] = byWorth(pool, gain);
    if (next === undefined) break;
    const denial = isChosen(next.denial) ? undefined : scores[next.denial ?? -1];
    const both = denial === undefined ? [next] : [next, denial];
    pool = pool.filter((one) => !both.includes(one));
    if (chosen.length === 0 || chosen.length + both.length <= count) chosen.push(...both.slice(0, count));
    else if (unfit.length === 0) unfit = both;
  }
  if (chosen.length > 1 && chosen.length < count && chosen.at(-1)?.leansOn === null)
    chosen.splice(-1, unfit.length - 1, ...unfit);
  return chosen.map(({ index }) => index).toSorted((a, b) => a - b);
}

/** Shared terms over the smaller set: a sentence inside another is a repetition. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.intersection(b).size / Math.max(1, Math.min(a.size, b.size));
}
