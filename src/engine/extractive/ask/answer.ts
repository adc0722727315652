import { placeOf, type Dossier } from '../../../article/dossier.ts';
import type { Statement } from '../../engine.ts';
import { languageOf } from '../languages/languages.ts';
import { denialsIn } from '../text/denials.ts';
import { excerpt, longest } from '../text/excerpt.ts';
import { findNames } from '../names/find-names.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { corpusOf, countIn, type Corpus, type QueryTerm } from './bm25.ts';
import { type Ask, queryTermsOf, termsOfNames } from './query-terms.ts';
import { questionLanguage } from './question-language.ts';
import { mayTellWho, whoIs } from './who-is.ts';
import { tellsOfNamesake } from './namesake.ts';
import { leavesUnsaid } from './unsaid.ts';
import { asksForMore, asksForStory, partsOf } from './question-type.ts';
import { asksForOther } from './other-number.ts';
import { isSameParagraph, passagesOf } from './passages.ts';
import { addsNothing, isSaid } from './confidence.ts';
import { tellsReverse } from './who-does-what.ts';
import { isSomebody, ranking, type Ranking } from './ranking.ts';

export type Answer = { answerable: boolean; statements: Statement[] };

/**
 * Less than this is taken for no answer. On the questions that `confidenceOf` was fitted on, what is shown as the answer is right in
 * 99% of the cases where the question has the article's words; where it has a reader's own, or none answers, in two of three.
 */
const confident = 0.65;

/** The sentence that answers a question, two where it asks two things, with an accusation its denial; the closest ones, not answerable, where none does. */
export function answer(article: Dossier, task: Ask): Answer {
  const { question } = task;
  const language = languageOf(article.language);
  const corpus = corpusOf(article);
  const asked = questionLanguage(question, language);
  const mentions = findNames(near(article.sentences, corpus, queryTermsOf(task, corpus, asked)), language);
  const identity = whoIs(mentions, article.sentences, language, question);
  const ofNames = termsOfNames(mentions, language, question);
  const termsIn = (part: string) => queryTermsOf({ ...task, question: part }, corpus, asked, ofNames);
  const terms = termsIn(question);
  const rankPart = (part: string) => {
    const own = termsIn(part);
    return ranking(article, mentions, corpus, own.length > 0 ? own : terms, part);
  };
  const { quote, quoteWhole } = quoting(article, corpus, terms);
  const denials = denialsIn(article.sentences, language);
  const tell = (index: number) => {
    const denial = denials[index] ?? null;
    if (denial === null || placeOf(article, denial).article !== placeOf(article, index).article)
      return [quoteWhole(index)];
    return [quoteWhole(index), denial === index + 1 ? quote(denial) : quoteWhole(denial)];
  };
  if (identity !== null) return { answerable: true, statements: tell(identity) };
  const whole = ranking(article, mentions, corpus, terms, question);
  const [at = 0] = whole.closest;
  const sentence = article.sentences[at] ?? '';
  const named = mentions.filter((mention) => mention.sentence === at && mention.kind !== 'noun');
  const isNamed = language.names === null || named.some(isSomebody);
  const isOther =
    asksForOther(article, sentence, language, question) ||
    tellsReverse(sentence, language, question) ||
    leavesUnsaid(sentence, named, language, question) ||
    tellsOfNamesake(sentence, named, mentions, question) ||
    (asksForMore(question) && addsNothing(corpus, terms, at)) ||
    !mayTellWho(sentence, isNamed && terms.some((term) => isSaid(corpus, term, at)), language, question);
  if (isSure(whole) && !isOther) {
    const parts = partsOf(question).map(rankPart);
    const sure = parts.length > 0 && parts.every(isSure) ? parts : [whole];
    const indices = new Set(sure.flatMap(({ closest }) => closest.slice(0, 1)));
    return { answerable: true, statements: [...indices].flatMap(tell) };
  }
  if (asksForStory(question)) return { answerable: true, statements: [quote(0)] };
  const passages = passagesOf(article, corpus, whole.closest);
  return { answerable: false, statements: passages.map(({ lead, sentences }) => quote(lead, sentences)) };
}

/** How sentences are told: one for all of a passage, or whole, with the one before it where it points back, in its paragraph. */
function quoting(article: Dossier, corpus: Corpus, terms: QueryTerm[]) {
  const language = languageOf(article.language);
  const forms = new Set(terms.flatMap((term) => term.forms));
  const shared = (part: string) => indexTermsOf(part, language).filter(({ term }) => forms.has(term)).length;
  const told = (index: number) => excerpt(article.sentences[index] ?? '', shared);
  const quote = (lead: number, evidence = [lead], text = told(lead)): Statement => ({
    label: '',
    text,
    evidence,
  });
  const quoteWhole = (index: number): Statement => {
    const leans = index > 0 && corpus.leans(index) && isSameParagraph(article, index - 1, index);
    if (!leans) return quote(index);
    const both = [told(index - 1), told(index)].join(language.fillers === undefined ? ' ' : '');
    return quote(index, [index - 1, index], both.length > longest ? told(index) : both);
  };
  return { quote, quoteWhole };
}

/** The sentences that hold a word of the question or stand beside one that does, the others empty: names elsewhere answer nothing, and finding them takes longest. */
function near(sentences: string[], corpus: Corpus, terms: QueryTerm[]): string[] {
  const holds = corpus.sentences.map((_, index) => terms.some((term) => countIn(corpus, term, index) > 0));
  return sentences.map((sentence, at) => (holds[at - 1] || holds[at] || holds[at + 1] ? sentence : ''));
}

const isSure = ({ confidence }: Ranking): boolean => confidence >= confident;
