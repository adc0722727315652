import type { Article } from '../../../article/article.ts';
import type { Statement, Task } from '../../engine.ts';
import { languageOf } from '../languages/languages.ts';
import { coverage } from './confidence.ts';
import { corpusOf } from './bm25.ts';
import { scoresOf } from './bm25.ts';
import { queryTermsOf } from './query-terms.ts';
import { asksForStory, holdsAnswer, answerTypeOf } from './question-type.ts';

type Ask = Extract<Task, { kind: 'ask' }>;
export type Answer = { answerable: boolean; statements: Statement[] };

/** A question covered less than this is taken for one that the article doesn't answer. */
const confident = 0.55;
/** What is left of a score, and of the confidence, where a sentence holds nothing of the kind that is asked for. */
const wrongKind = { age: 0.3, figure: 0.45, date: 0.6, place: 0.7, person: 0.7 };
/** A further sentence is shown with the best one where it scores at least this share of it. */
const almostBest = 0.7;
const most = 3;

/** The sentences that answer a question, the best first; the closest one, not answerable, where none does. */
export function answer(article: Article, task: Ask): Answer {
  const corpus = corpusOf(article);
  const terms = queryTermsOf(task, corpus, languageOf(article.language));
  const wanted = answerTypeOf(task.question);
  const fits = (index: number) =>
    holdsAnswer(article.sentences[index] ?? '', wanted) || wanted === null ? 1 : wrongKind[wanted];
  const ranked = scoresOf(corpus, terms)
    .map((score, index) => ({ index, score: score * fits(index) * (0.4 + coverage(corpus, terms, index)) }))
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const best = ranked[0];
  if (best === undefined) return { answerable: false, statements: [] };
  if (terms.length === 0 && asksForStory(task.question))
    return { answerable: true, statements: [quote(article, 0)] };
  const answerable = best.score > 0 && coverage(corpus, terms, best.index) * fits(best.index) >= confident;
  if (!answerable && asksForStory(task.question))
    return { answerable: true, statements: [quote(article, 0)] };
  const shown = answerable
    ? ranked.slice(0, most).filter(({ score }) => score >= almostBest * best.score)
    : [best];
  return { answerable, statements: shown.map(({ index }) => quote(article, index)) };
}

function quote(article: Article, index: number): Statement {
  return { label: '', text: article.sentences[index] ?? '', evidence: [index] };
}
