import type { Article } from '../../../article/article.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import type { Mention } from '../languages/mention.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { countIn, scoresOf, type Corpus, type QueryTerm } from './bm25.ts';
import { coverage, presence } from './confidence.ts';
import {
  answerTypeOf,
  type AnswerType,
  nobodyNamed,
  opensWithCount,
  figureIn,
  typeFits,
} from './question-type.ts';
import { clauseFits } from './who-does-what.ts';

/** Lost by a sentence where another scores as much, but for the one before it, which says what it is about, unless it holds more of the kind asked for. */
const contested = 0.55;
/** What a sentence scores for holding the kind of thing that is asked for, whatever its words; less further down. */
const typeAlone = 0.15;

/** What is left of a sentence's score where it is a quotation: what people say seldom answers what happened. */
const quoted = 0.8;
const quotation = /["“«「„][^"”»」“]{20}/u;

/** What is left of the confidence in a sentence that counts something else than the question, or tells somebody else's age. */
const ofOther = 0.4;

/** Characters before and behind an age or a number in which it is told whose it is, or of what. */
const ahead = 30;
const behind = 20;

/** A sentence by its index; `confidence` that it answers, from 0 to 1. */
export type Ranked = { index: number; score: number; confidence: number };

/** The sentences that share anything with the question or hold what it asks for, the best first. */
export function ranking(
  article: Article,
  mentions: Mention[],
  corpus: Corpus,
  terms: QueryTerm[],
  question: string,
): Ranked[] {
  const language = languageOf(article.language);
  const type = answerTypeOf(question);
  const clauses = type === 'person' ? clauseFits(article.sentences, language, question) : null;
  const fits = kindFits(article, mentions, type, question);
  const scores = scoresOf(corpus, terms);
  const explains = (index: number) =>
    type === 'reason' &&
    language.explanations?.test(article.sentences[index] ?? '') === true &&
    (fits[index - 1] ?? 1) < 1 &&
    !quotation.test(article.sentences[index] ?? '');
  const ofAnother = ofAnotherIn(article, corpus, terms, type, question);
  const ranked = scores
    .map((_, index) => {
      const about = explains(index) ? [index - 1, index] : [index];
      const score = Math.max(...about.map((at) => scores[at] ?? 0));
      const covered = Math.max(...about.map((at) => coverage(corpus, terms, at)));
      const kind = fits[index] ?? 1;
      const fit = kind * (clauses?.[index] ?? 1);
      const byType = type !== null && kind === 1 ? typeAlone / (1 + index / 10) : 0;
      const confidence = covered * fit * (ofAnother(index) ? ofOther : 1);
      const told = quotation.test(article.sentences[index] ?? '') ? quoted : 1;
      return { index, score: score * fit * kind ** 2 * told * (0.4 + covered) + byType, confidence };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  const [best, ...others] = ranked;
  const second = others.find(
    ({ index }) => index + 1 !== best?.index || (fits[index] ?? 1) > (fits[best.index] ?? 1),
  );
  if (best !== undefined && second !== undefined)
    best.confidence *= 1 - contested * Math.min(1, second.score / best.score);
  return ranked;
}

/** Whether the number or the age that a sentence tells is of something or somebody else than the question asks about. */
function ofAnotherIn(
  article: Article,
  corpus: Corpus,
  terms: QueryTerm[],
  type: AnswerType,
  question: string,
): (index: number) => boolean {
  const language = languageOf(article.language);
  const [first] = terms;
  const holds = (asked: QueryTerm[], index: number) => asked.some((term) => countIn(corpus, term, index) > 0);
  const standsIn = (asked: QueryTerm[], index: number, sign: RegExp | undefined) =>
    standsBy(article.sentences[index] ?? '', sign, asked, language);
  if (type === 'figure' && first?.weight === 1 && opensWithCount(question)) {
    const figure = figureIn(language);
    return (index) =>
      presence(corpus, first, index) === 0 || (holds([first], index) && !standsIn([first], index, figure));
  }
  if (type !== 'age') return () => false;
  const names = terms.filter(({ isName }) => isName);
  if (names.length === 0) return (index) => !standsIn(terms, index, language.ages);
  return (index) => !holds(names, index) && !(corpus.leans(index) && holds(names, index - 1));
}

/** Whether a word of the question stands by what a sentence has of a kind: in "Berg, 58, thanked the judge" no age is the judge's. */
function standsBy(
  sentence: string,
  sign: RegExp | undefined,
  terms: QueryTerm[],
  language: Language,
): boolean {
  if (sign === undefined) return true;
  const forms = new Set(terms.flatMap((term) => term.forms));
  const about = new Set(terms.flatMap((term) => term.concept ?? []));
  return [...sentence.matchAll(new RegExp(sign.source, 'giu'))].some(({ 0: found, index }) => {
    const around = sentence.slice(Math.max(0, index - ahead), index + found.length + behind);
    return indexTermsOf(around, language).some(
      ({ term, concept }) => forms.has(term) || about.has(concept ?? ''),
    );
  });
}

/** How well each sentence can answer by the kind of what it holds; none where no kind is asked for. */
function kindFits(article: Article, mentions: Mention[], type: AnswerType, question: string): number[] {
  if (type === null) return [];
  return type === 'person' && languageOf(article.language).names !== null
    ? personFits(article, mentions, question)
    : typeFits(article.sentences, article.language, type, question);
}

/** Who is asked for is named in the sentence, and not in the question. */
function personFits(article: Article, mentions: Mention[], question: string): number[] {
  const fits = article.sentences.map(() => nobodyNamed);
  for (const { name, kind, sentence } of mentions) {
    const isNew = name.split(' ').some((word) => !question.includes(word));
    if (isNew && kind !== 'noun') fits[sentence] = 1;
  }
  return fits;
}
