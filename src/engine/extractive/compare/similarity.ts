import { articlesOf, type Dossier } from '../../../article/dossier.ts';
import type { ReadFacts, SentenceFacts } from '../../facts.ts';
import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import { conceptOf, conceptsIn } from '../text/concepts.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { normalize } from '../text/normalize.ts';

/** A text as terms, and how much each counts in it. */
type Terms = ReadonlyMap<string, number>;

/** A sentence or a part of one. */
export type Phrase = { terms: Terms; language: string };

/** The sentences of a dossier, and how much of what each says those of its other articles say, too. */
export type SimilarityIndex = {
  /** The sentences of other articles that share something with one, and how much of what both say, from 0 to 1. */
  likenesses: (at: number) => ReadonlyMap<number, number>;
  /** The same with what stands just before and after a sentence, which says what it is about, too. */
  relations: (at: number) => ReadonlyMap<number, number>;
  /** How much of a text's words a sentence has, from 0 to 1. */
  containment: (text: Terms, at: number) => number;
  /** How many terms of the others a sentence has that tells news, and one; 0 where it tells none, or languages differ. */
  newsIn: (at: number) => number;
  /** How much two texts say the same, from 0 to 1. */
  likeness: (one: Phrase, other: Phrase) => number;
  /** Of each sentence, and of each article. */
  terms: readonly Terms[];
  vocabularies: readonly ReadonlySet<string>[];
};

type Weight = (term: string) => number;

/** Letters of a stem that are compared, so that a compound meets its first part. */
const stemLength = 6;

/** What stands before and after counts for less. */
const nearby = { before: 0.4, after: 0.2 };

/** What so many sentences have says little, and to compare all of them would take long. */
const mostHolders = 60;

/** Of what only one of two languages can say, so much counts: else a single word that both have would be all. */
const leastMeeting = 0.5;

/** More of a sentence's words than this are known from other articles where it tells no news. */
const mostKnown = 0.5;

export function indexSimilarity(dossier: Dossier, readFacts: ReadFacts): SimilarityIndex {
  const articles = articlesOf(dossier).map((article): Phrase[] => {
    const { language, sentences } = article;
    const facts = readFacts(article);
    return sentences.map((sentence, at) => ({ terms: termsIn(sentence, language, facts[at]), language }));
  });
  const phrases = articles.flat();
  const terms = phrases.map((phrase) => phrase.terms);
  const articleAt = articles.flatMap((own, article) => own.map(() => article));
  const contexts = articles.flatMap((own) =>
    own.map(({ language, terms: here }, at) => ({
      terms: contextOf(here, own[at - 1]?.terms, own[at + 1]?.terms),
      language,
    })),
  );
  const vocabularies = articles.map((own) => new Set(own.flatMap((phrase) => [...phrase.terms.keys()])));
  const weight = weightsOf(terms);
  const size = sizesOf(phrases, weight);
  const isOneLanguage = new Set(phrases.map(({ language }) => language)).size === 1;
  return {
    likenesses: compareAll(phrases, articleAt, weight, size),
    relations: compareAll(contexts, articleAt, weight, size),
    containment: (text, at) => shareOf(text, weight, (term) => terms[at]?.has(term) ?? false),
    newsIn: (at) => {
      const text = terms[at] ?? new Map<string, number>();
      const others = vocabularies.toSpliced(articleAt[at] ?? 0, 1);
      const known = shareOf(text, weight, (term) => others.some((own) => own.has(term)));
      const story = [...text.keys()].filter(
        (term) => !isFigure(term) && others.every((own) => own.has(term)),
      );
      return isOneLanguage && known <= mostKnown ? 1 + story.length : 0;
    },
    likeness: (one, other) => {
      const shared = [...one.terms].map(([term, own]) =>
        isFigure(term) ? 0 : weight(term) ** 2 * own * (other.terms.get(term) ?? 0),
      );
      const sum = shared.reduce((total, part) => total + part, 0);
      return sum === 0 ? 0 : sum / Math.max(1, size(one, other.language) * size(other, one.language));
    },
    terms,
    vocabularies,
  };
}

/** How much of a text's words has a property, by their weight. */
function shareOf(text: Terms, weight: Weight, has: (term: string) => boolean): number {
  const words = [...text].filter(([term]) => !isFigure(term));
  const sum = (all: typeof words) => all.reduce((total, [term, own]) => total + weight(term) * own, 0);
  const held = sum(words.filter(([term]) => has(term)));
  return held === 0 ? 0 : held / sum(words);
}

/** A term counts the more, the fewer sentences have it. */
function weightsOf(terms: readonly Terms[]): Weight {
  const counts = new Map<string, number>();
  for (const term of terms.flatMap((each) => [...each.keys()])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return (term) => Math.log((1 + terms.length) / (counts.get(term) ?? 1 + terms.length));
}

/** The length of a text as a vector; against another language, of what that one can't say by half. */
function sizesOf(phrases: readonly Phrase[], weight: Weight) {
  const sayable = new Map(
    [...Map.groupBy(phrases, ({ language }) => language)].map(([language, own]) => [
      language,
      new Set(own.flatMap(({ terms }) => [...terms.keys()])),
    ]),
  );
  return ({ terms, language }: Phrase, other: string): number => {
    const isMet = (term: string) => language === other || sayable.get(other)?.has(term);
    const squares = [...terms].map(([term, own]) =>
      isFigure(term) ? 0 : (weight(term) * own * (isMet(term) ? 1 : leastMeeting)) ** 2,
    );
    return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
  };
}

const isFigure = (term: string): boolean => term.startsWith('=');

/** The terms of a text without their weights. */
export const termSetIn = (text: string, language: string): Set<string> =>
  new Set(termsIn(text, language).keys());

export function termsIn(text: string, language: string, facts?: SentenceFacts): Map<string, number> {
  const found = new Map<string, number>();
  const keep = (term: string, weight: number) => raise(found, term, weight);
  for (const { term, weight, concept } of indexTermsOf(text, languageOf(language))) {
    if (term !== '' && !/\p{N}/u.test(term)) keep(term.slice(0, stemLength), weight);
    if (concept) keep(`#${concept}`, 1);
  }
  for (const topic of topicsIn(text, languageOf(language))) keep(`#${topic}`, 1);
  for (const { kind, values } of facts?.figures ?? []) keep(`=${kind} ${values[0]}`, 1);
  for (const date of facts?.dates ?? []) keep(`=date ${date}`, 1);
  return found;
}

/** What of the things that news counts and dates a text speaks of. */
function topicsIn(text: string, language: Language): Set<string> {
  if (unspaced.test(text)) return new Set(conceptsIn(text, language, 'topics'));
  const { bare = (word: string) => word } = language;
  const words = normalize(text).match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? [];
  return new Set(words.flatMap((word) => conceptOf(bare(word), language, 'topics') ?? []));
}

/** Letters of languages in which words aren't parted as terms are. */
export const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function contextOf(own: Terms, before: Terms = new Map(), after: Terms = new Map()): Terms {
  const found = new Map(own);
  const lend = (terms: Terms, share: number) => {
    for (const [term, weight] of terms) if (!isFigure(term)) raise(found, term, weight * share);
  };
  lend(before, nearby.before);
  lend(after, nearby.after);
  return found;
}

const raise = (terms: Map<string, number>, term: string, weight: number) =>
  terms.set(term, Math.max(weight, terms.get(term) ?? 0));

/**
 * The cosine of each text with those of other articles, by a table of who has which term. A figure that two have makes
 * them more alike, one that they don't share no less.
 */
function compareAll(
  texts: readonly Phrase[],
  articleAt: readonly number[],
  weight: Weight,
  size: (phrase: Phrase, other: string) => number,
): SimilarityIndex['likenesses'] {
  const holders = Map.groupBy(
    texts.flatMap(({ terms }, at) => [...terms].map(([term, own]) => ({ term, at, own }))),
    ({ term }) => term,
  );
  const languages = [...new Set(texts.map(({ language }) => language))];
  const sizes = texts.map((text) => new Map(languages.map((other) => [other, size(text, other)])));
  const sizeAt = (at: number, other: number) => sizes[at]?.get(texts[other]?.language ?? '') ?? 0;
  const known = new Map<number, Map<number, number>>();
  const likenesses = (at: number) => {
    const found = new Map<number, number>();
    for (const [term, own] of texts[at]?.terms ?? []) {
      const others = holders.get(term) ?? [];
      if (others.length > mostHolders) continue;
      for (const other of others)
        if (articleAt[other.at] !== articleAt[at])
          found.set(other.at, (found.get(other.at) ?? 0) + weight(term) ** 2 * own * other.own);
    }
    for (const [other, shared] of found)
      found.set(other, Math.min(1, shared / Math.max(1, sizeAt(at, other) * sizeAt(other, at))));
    return found;
  };
  return (at) => {
    const found = known.get(at) ?? likenesses(at);
    known.set(at, found);
    return found;
  };
}
