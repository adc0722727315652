import type { Article } from '../../../article/article.ts';
import type { Language } from '../languages/language.ts';
import { languageOf } from '../languages/languages.ts';
import type { Mention } from '../languages/mention.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { countIn, scoresOf, type Corpus, type QueryTerm } from './bm25.ts';
import {
  asksForStranger,
  confidenceOf,
  coverage,
  lacksFirst,
  namesAlone,
  namesMissing,
  presence,
  wordsIn,
} from './confidence.ts';
import {
  answerTypeOf,
  asksHow,
  asksWhich,
  isOfFigures,
  namesPlace,
  type AnswerType,
  nobodyNamed,
  opensWithCount,
  signOf,
  typeFits,
  vaguely,
} from './question-type.ts';

/** What a sentence scores for holding the kind of thing that is asked for, whatever its words; less further down. */
const typeAlone = 0.15;

/** What is left of a sentence's score where it is a quotation: what people say seldom answers what happened. */
const quoted = 0.8;
/** What is left of it where it denies: who asks what somebody is accused of is told the accusation. */
const denied = 0.8;
const quotation = /["“«「„][^"”»」“]{20}/u;

/** Characters before and behind an age or a number in which it is told whose it is, or of what. */
const ahead = 30;
const behind = 25;

/** The sentences that come closest to answering, and how sure it is that the first of them answers, from 0 to 1. */
export type Ranking = { closest: number[]; confidence: number };

/** The sentences that share anything with the question or hold what it asks for, the best first. */
export function ranking(
  article: Article,
  mentions: Mention[],
  corpus: Corpus,
  terms: QueryTerm[],
  question: string,
): Ranking {
  const type = answerTypeOf(question);
  const fits = kindFits(article, mentions, type, question);
  const fitOf = (index: number) => fits[index] ?? 1;
  const [best, ...others] = scoredBy(article, corpus, terms, type, fitOf)
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || a.index - b.index);
  if (best === undefined) return { closest: [], confidence: 0 };
  const { index, covered, score } = best;
  const second = others.find((one) => one.index + 1 !== index || fitOf(one.index) > fitOf(index));
  const isOut =
    asksForStranger(terms) ||
    namesAlone(corpus, terms, index) ||
    (isOfFigures(type) && fitOf(index) < vaguely) ||
    (type === 'reason' && fitOf(index) < 1 && fits[index - 1] === 1) ||
    isOfAnother(article, corpus, terms, type, question, index) ||
    (index === 0 && leavesOpen(article, type, fitOf(0), question));
  const isNamed = type === null || type === 'person' || (type === 'place' && asksWhich(question));
  const asksFirst = isNamed && languageOf(article.language).topicFirst !== true;
  const confidence = confidenceOf({
    coverage: covered,
    ...wordsIn(corpus, terms, index),
    namesMissing: namesMissing(corpus, terms, index),
    contested: Math.min(1, (second?.score ?? 0) / score),
    otherKind: 1 - fitOf(index) ** 3,
    unasked: asksFirst && lacksFirst(corpus, terms, index) ? 1 : 0,
  });
  return { closest: [best, ...others].map((one) => one.index), confidence: isOut ? 0 : confidence };
}

type Scored = { index: number; covered: number; score: number };

/** What each sentence scores, and what it covers of the question; a reason after it counts as its own. */
function scoredBy(
  article: Article,
  corpus: Corpus,
  terms: QueryTerm[],
  type: AnswerType,
  fitOf: (index: number) => number,
): Scored[] {
  const { explanations } = languageOf(article.language);
  const scores = scoresOf(corpus, terms);
  const asksWhoDenied = terms.some(({ concept }) => concept === 'deny');
  return article.sentences.map((sentence, index) => {
    const isQuoting = quotation.test(sentence);
    const explains =
      type === 'reason' && explanations?.test(sentence) === true && fitOf(index - 1) < 1 && !isQuoting;
    const about = explains ? [index - 1, index] : [index];
    const covered = Math.max(...about.map((at) => coverage(corpus, terms, at)));
    const shared = Math.max(...about.map((at) => scores[at] ?? 0)) * (0.4 + covered);
    const byType = type !== null && fitOf(index) === 1 ? typeAlone / (1 + index / 10) : 0;
    const isDenial = !asksWhoDenied && corpus.sentences[index]?.concepts.has('deny') === true;
    const told = (isQuoting ? quoted : 1) * (isDenial ? denied : 1);
    return { index, covered, score: shared * fitOf(index) ** 3 * told + byType };
  });
}

/** Whether a lede, which has the words of every question about what happened, tells nothing of what is asked: why, how, where. */
function leavesOpen(article: Article, type: AnswerType, fit: number, question: string): boolean {
  if (type === null) return asksHow(question);
  if (type === 'reason') return fit < 1;
  const [lede = ''] = article.sentences;
  return type === 'place' && !namesPlace(lede, languageOf(article.language), question);
}

/** Whether the number, the age or the name that a sentence tells is of something or somebody else than the question asks about: in "three years in prison for Berg" no prison is named. */
function isOfAnother(
  article: Article,
  corpus: Corpus,
  terms: QueryTerm[],
  type: AnswerType,
  question: string,
  index: number,
): boolean {
  const language = languageOf(article.language);
  const holds = (asked: QueryTerm[], at: number) => asked.some((term) => countIn(corpus, term, at) > 0);
  const standsBySign = (kind: 'age' | 'figure' | 'place', asked: QueryTerm[]) =>
    standsBy(article.sentences[index] ?? '', signOf(language, kind), asked, language);
  const [first] = terms;
  const names = terms.filter(({ isName }) => isName);
  if (type === 'age' && names.length === 0) return !standsBySign(type, terms);
  if (type === 'age') return !holds(names, index) && !(corpus.leans(index) && holds(names, index - 1));
  if (first === undefined) return false;
  if (type === 'place') return asksWhich(question) && holds([first], index) && !standsBySign(type, [first]);
  const isCounted = first.weight === 1 && first.concept !== 'people' && opensWithCount(question, language);
  if (type !== 'figure' || !isCounted) return false;
  const isPresent = presence(corpus, first, index) > 0;
  return !isPresent || (holds([first], index) && !standsBySign(type, [first]));
}

/** Whether a word of the question stands by what a sentence has of a kind: in "Berg, 58, thanked the judge" no age is the judge's. */
function standsBy(sentence: string, sign: RegExp, terms: QueryTerm[], language: Language): boolean {
  const forms = new Set(terms.flatMap((term) => term.forms));
  const about = new Set(terms.flatMap((term) => term.concept ?? []));
  return [...sentence.matchAll(new RegExp(sign.source, `g${sign.flags}`))].some(({ 0: found, index }) => {
    const around = sentence.slice(Math.max(0, index - ahead), index + found.length + behind);
    return indexTermsOf(around, language).some(
      ({ term, concept }) => forms.has(term) || about.has(concept ?? ''),
    );
  });
}

/** How well each sentence can answer by the kind of what it holds; none where no kind is asked for. */
function kindFits(article: Article, mentions: Mention[], type: AnswerType, question: string): number[] {
  if (type === null) return [];
  if (type === 'person' && languageOf(article.language).names !== null)
    return personFits(article, mentions, question);
  return typeFits(article.sentences, article.language, type, question);
}

/** Who is asked for is named in the sentence, and not in the question. */
function personFits(article: Article, mentions: Mention[], question: string): number[] {
  const fits = article.sentences.map(() => nobodyNamed);
  for (const mention of mentions) {
    const isNew = mention.name.split(' ').some((word) => !question.includes(word));
    if (isNew && isSomebody(mention)) fits[mention.sentence] = 1;
  }
  return fits;
}

/** Whether a name may be somebody's: it stands for no place, nor is it a noun. */
export const isSomebody = ({ kind, place }: Mention): boolean => kind !== 'noun' && !place;
