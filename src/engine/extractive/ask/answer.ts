import type { Article } from '../../../article/article.ts';
import type { Statement, Task } from '../../engine.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import { findNames } from '../names/find-names.ts';
import { excerpt } from '../text/excerpt.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { coverage } from './confidence.ts';
import { corpusOf, scoresOf, type Corpus, type QueryTerm } from './bm25.ts';
import { queryTermsOf } from './query-terms.ts';
import { questionLanguage } from './question-language.ts';
import { whoIs } from './who-is.ts';
import { clauseFits } from './who-does-what.ts';
import { answerTypeOf, asksForStory, partsOf, typeFit, wrongKind } from './question-type.ts';

type Ask = Extract<Task, { kind: 'ask' }>;
export type Answer = { answerable: boolean; statements: Statement[] };

/**
 * Less than this is taken for no answer. Set together with `contested` on 516 questions in eleven languages, 99 of them
 * unanswerable: at 0.36 five more of these are answered, at 0.44 four more of 175 in the article's words are refused.
 */
const confident = 0.4;
/** Lost by a sentence where another scores as much. */
const contested = 0.35;
/** What a sentence scores for holding the kind of thing that is asked for, whatever its words; less further down. */
const typeAlone = 0.15;
/** Passages that are shown where none answers. */
const mostPassages = 3;

/** The sentence that answers a question, two where it asks two things; the closest ones, not answerable, where none does. */
export function answer(article: Article, task: Ask): Answer {
  const { question } = task;
  const language = languageOf(article.language);
  const identity = whoIs(article.sentences, language, question);
  const corpus = corpusOf(article);
  const asked = questionLanguage(question, language);
  const termsIn = (part: string) => queryTermsOf({ ...task, question: part }, corpus, asked);
  const terms = termsIn(question);
  const rankPart = (part: string) => {
    const own = termsIn(part);
    return ranking(article, corpus, own.length > 0 ? own : terms, part)[0];
  };
  const quote = (index: number): Statement => {
    const forms = new Set(terms.flatMap((term) => term.forms));
    const shared = (part: string) =>
      indexTermsOf(part, language).filter(({ term }) => forms.has(term)).length;
    return { label: '', text: excerpt(article.sentences[index] ?? '', shared), evidence: [index] };
  };
  if (identity !== null) return { answerable: true, statements: [quote(identity)] };
  const ranked = ranking(article, corpus, terms, question);
  if (isSure(ranked[0])) {
    const firsts = partsOf(question).map(rankPart);
    const sure = firsts.length > 0 && firsts.every(isSure) ? firsts : ranked.slice(0, 1);
    const indices = new Set(sure.flatMap((one) => one?.index ?? []));
    return { answerable: true, statements: [...indices].map(quote) };
  }
  if (asksForStory(question)) return { answerable: true, statements: [quote(0)] };
  return {
    answerable: false,
    statements: ranked.slice(0, mostPassages).map(({ index }) => quote(index)),
  };
}

const isSure = (best: Ranked | undefined): boolean => best !== undefined && best.confidence >= confident;

type Ranked = { index: number; score: number; confidence: number };

/** The sentences that share anything with the question or hold what it asks for, the best first. */
function ranking(article: Article, corpus: Corpus, terms: QueryTerm[], question: string): Ranked[] {
  const language = languageOf(article.language);
  const type = answerTypeOf(question);
  const clauses = type === 'person' ? clauseFits(article.sentences, language, question) : null;
  const fits =
    type === 'person' && language.names !== null
      ? personFits(article, language, question)
      : article.sentences.map((sentence) => typeFit(sentence, type));
  const ranked = scoresOf(corpus, terms)
    .map((score, index) => {
      const covered = coverage(corpus, terms, index);
      const kind = fits[index] ?? 1;
      const fit = kind * (clauses?.[index] ?? 1);
      const byType = type !== null && kind === 1 ? typeAlone / (1 + index / 10) : 0;
      return { index, score: score * fit * kind ** 2 * (0.4 + covered) + byType, confidence: covered * fit };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const [first, second] = ranked;
  if (first !== undefined && second !== undefined)
    first.confidence *= 1 - contested * Math.min(1, second.score / first.score);
  return ranked;
}

/** Who is asked for is named in the sentence, and in no word in the question. */
function personFits(article: Article, language: Language, question: string): number[] {
  const fits = article.sentences.map(() => wrongKind.person);
  for (const { name, kind, sentence } of findNames(article.sentences, language)) {
    const isNew = name.split(' ').every((word) => !question.includes(word));
    if (isNew && kind !== 'noun') fits[sentence] = 1;
  }
  return fits;
}
