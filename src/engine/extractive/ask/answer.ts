import type { Article } from '../../../article/article.ts';
import type { Statement, Task } from '../../engine.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { findNames } from '../names/find-names.ts';
import { coverage } from './confidence.ts';
import { corpusOf, scoresOf } from './bm25.ts';
import { queryTermsOf } from './query-terms.ts';
import { questionLanguage } from './question-language.ts';
import { answerTypeOf, asksForStory, typeFit, wrongKind } from './question-type.ts';

type Ask = Extract<Task, { kind: 'ask' }>;
export type Answer = { answerable: boolean; statements: Statement[] };

/** A question covered less than this is taken for one that the article doesn't answer, unless its language sets another. */
const confident = 0.55;
/** What a sentence scores for holding the kind of thing that is asked for, whatever its words; less further down. */
const typeAlone = 0.15;
/** What is left where an institution is named and somebody is asked for. */
const institution = 0.85;
/** Passages that are shown where none answers. */
const mostPassages = 3;

/** The sentence that answers a question, with what it leans on; the closest ones, not answerable, where none does. */
export function answer(article: Article, task: Ask): Answer {
  const { question } = task;
  const language = languageOf(article.language);
  const corpus = corpusOf(article);
  const terms = queryTermsOf(task, corpus, questionLanguage(question, language));
  const type = answerTypeOf(question);
  const fits =
    type === 'person' && language.names !== null
      ? personFits(article, language, question)
      : article.sentences.map((sentence) => typeFit(sentence, type, question));
  const ranked = scoresOf(corpus, terms)
    .map((score, index) => {
      const covered = coverage(corpus, terms, index);
      const fit = fits[index] ?? 1;
      const byType = type !== null && fit === 1 ? typeAlone / (1 + index / 10) : 0;
      return { index, score: score * fit * (0.4 + covered) + byType, confidence: covered * fit };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const [best] = ranked;
  const isAnswered = best !== undefined && best.confidence >= (language.confident ?? confident);
  if (!isAnswered && asksForStory(question)) return { answerable: true, statements: [quote(article, 0)] };
  const shown = isAnswered ? [best] : ranked.slice(0, mostPassages);
  return { answerable: isAnswered, statements: shown.map(({ index }) => quote(article, index)) };
}

/** Who is asked for is named in the sentence, and in no word in the question; a person rather than an institution. */
function personFits(article: Article, language: Language, question: string): number[] {
  const fits = article.sentences.map(() => wrongKind.person);
  for (const { name, kind, sentence } of findNames(article.sentences, language)) {
    const isNew = name.split(' ').every((word) => !question.includes(word));
    if (isNew && kind !== 'noun')
      fits[sentence] = Math.max(fits[sentence] ?? 0, kind === 'person' ? 1 : institution);
  }
  return fits;
}

function quote(article: Article, index: number): Statement {
  return { label: '', text: article.sentences[index] ?? '', evidence: [index] };
}
