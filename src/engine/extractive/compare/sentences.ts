import { articlesOf, offsetsOf, type Dossier } from '../../../article/dossier.ts';
import type { ReadFacts, SentenceFacts } from '../../facts.ts';
import { languageOf } from '../languages/languages.ts';
import type { Language } from '../languages/language.ts';
import { conceptOf, conceptsIn } from '../text/concepts.ts';
import { indexTermsOf } from '../text/index-terms.ts';
import { normalize } from '../text/normalize.ts';

/** A text as terms, and how much each counts in it. */
type Terms = ReadonlyMap<string, number>;

/** The sentences of a dossier, and how much of what each says those of its other articles say, too. */
export type SentenceIndex = {
  /** The sentences of other articles that share something with one, and how much of what both say, from 0 to 1. */
  likenesses: (this: void, at: number) => ReadonlyMap<number, number>;
  /** The same with what stands just before and after a sentence, which says what it is about, too. */
  relations: (this: void, at: number) => ReadonlyMap<number, number>;
  /** How much of a text's words a sentence has, from 0 to 1. */
  containment: (this: void, text: Terms, at: number) => number;
  /** How much two texts say the same, from 0 to 1; of two languages, of what both can say. */
  likeness: (this: void, one: Phrase, other: Phrase) => number;
  terms: readonly Terms[];
  /** How many articles have a sentence with all of some terms. */
  bearersOf: (this: void, terms: readonly string[]) => number;
};

/** A part of a sentence. */
export type Phrase = { terms: Terms; language: string };

/** Letters of a stem that are compared, so that a compound meets its first part. */
const stemLength = 6;

/** What stands before and after counts for less. */
const nearby = { before: 0.4, after: 0.2 };

export function indexSentences(dossier: Dossier, readFacts: ReadFacts): SentenceIndex {
  const articles = articlesOf(dossier);
  const terms = articles.flatMap((article) => {
    const facts = readFacts(article);
    return article.sentences.map((sentence, at) => termsIn(sentence, article.language, facts[at]));
  });
  const counts = new Map<string, number>();
  for (const term of terms.flatMap((each) => [...each.keys()])) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weight = (term: string) => Math.log((1 + terms.length) / (counts.get(term) ?? 1 + terms.length));
  const articleAt = articles.flatMap(({ sentences }, article) => sentences.map(() => article));
  const offsets = new Set([...offsetsOf(dossier), terms.length]);
  const contexts = terms.map((own, at) =>
    contextOf(
      own,
      offsets.has(at) ? undefined : terms[at - 1],
      offsets.has(at + 1) ? undefined : terms[at + 1],
    ),
  );
  const languages = articles.map(({ language }) => language);
  const meeting = meetingTerms(terms, articleAt, languages);
  const compared = { weight, articleAt, languages, meeting };
  return {
    likenesses: compareAll(terms, compared),
    relations: compareAll(contexts, compared),
    containment: (text, at) => {
      const words = [...text].filter(([term]) => !isFigure(term));
      const sum = (all: typeof words) => all.reduce((total, [term, own]) => total + weight(term) * own, 0);
      const held = sum(words.filter(([term]) => terms[at]?.has(term)));
      return held === 0 ? 0 : held / sum(words);
    },
    likeness: (one, other) => {
      const counts = one.language === other.language ? null : meeting(one.language, other.language);
      const size = (all: Terms) => sizeOfTerms(all, weight, counts);
      const shared = [...one.terms].map(([term, own]) =>
        isFigure(term) ? 0 : weight(term) ** 2 * own * (other.terms.get(term) ?? 0),
      );
      const sum = shared.reduce((total, part) => total + part, 0);
      return sum === 0 ? 0 : sum / Math.max(1, size(one.terms) * size(other.terms));
    },
    terms,
    bearersOf: countBearers(terms, articleAt),
  };
}

function countBearers(terms: readonly Terms[], articleAt: readonly number[]): SentenceIndex['bearersOf'] {
  const known = new Map<string, number>();
  return (all) => {
    const key = all.join(' ');
    const held = () =>
      terms.flatMap((own, at) => (all.every((term) => own.has(term)) ? [articleAt[at]] : []));
    const count = known.get(key) ?? new Set(held()).size;
    known.set(key, count);
    return count;
  };
}

/** Terms that sentences of either language have: what two languages can share at all. */
function meetingTerms(terms: readonly Terms[], articleAt: readonly number[], languages: readonly string[]) {
  const known = new Map<string, Set<string>>();
  const ofLanguage = new Map<string, Set<string>>();
  for (const [at, own] of terms.entries()) {
    const language = languages[articleAt[at] ?? 0] ?? '';
    const all = ofLanguage.get(language) ?? new Set();
    ofLanguage.set(language, all);
    for (const term of own.keys()) all.add(term);
  }
  return (one: string, other: string): ReadonlySet<string> => {
    const key = `${one} ${other}`;
    const found =
      known.get(key) ?? (ofLanguage.get(one) ?? new Set()).intersection(ofLanguage.get(other) ?? new Set());
    known.set(key, found);
    return found;
  };
}

/** Of what only one of two languages can say, so much counts: else a single word that both have would be all. */
const leastMeeting = 0.5;

/** The length of a text as a vector; `counts` are the terms that the other's language has, too, null where all do. */
function sizeOfTerms(
  terms: Terms,
  weight: (term: string) => number,
  counts: ReadonlySet<string> | null,
): number {
  const squares = [...terms].map(([term, own]) =>
    isFigure(term) ? 0 : (weight(term) * own * (counts?.has(term) === false ? leastMeeting : 1)) ** 2,
  );
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0));
}

const isFigure = (term: string): boolean => term.startsWith('=');

export function termsIn(text: string, language: string, facts?: SentenceFacts): Map<string, number> {
  const found = new Map<string, number>();
  const keep = (term: string, weight: number) => found.set(term, Math.max(weight, found.get(term) ?? 0));
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

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function contextOf(own: Terms, before: Terms = new Map(), after: Terms = new Map()): Terms {
  const found = new Map(own);
  for (const [terms, share] of [
    [before, nearby.before],
    [after, nearby.after],
  ] as const)
    for (const [term, weight] of terms)
      if (!isFigure(term)) found.set(term, Math.max(found.get(term) ?? 0, weight * share));
  return found;
}

/** What so many sentences have says little, and to compare all of them would take long. */
const mostHolders = 60;

type Compared = {
  weight: (term: string) => number;
  articleAt: readonly number[];
  languages: readonly string[];
  meeting: (one: string, other: string) => ReadonlySet<string>;
};

/**
 * The cosine of each text with those of other articles, by a table of who has which term. A figure that two have makes
 * them more alike, one that they don't share no less. Of two languages, only what both can say counts.
 */
function compareAll(
  texts: readonly Terms[],
  { weight, articleAt, languages, meeting }: Compared,
): SentenceIndex['likenesses'] {
  const holders = new Map<string, { at: number; own: number }[]>();
  for (const [at, terms] of texts.entries())
    for (const [term, own] of terms) {
      const known = holders.get(term) ?? [];
      holders.set(term, known);
      known.push({ at, own });
    }
  const languageAt = (at: number) => languages[articleAt[at] ?? 0] ?? '';
  const sizes = new Map<string, number>();
  const sizeOf = (at: number, language: string): number => {
    const key = `${at} ${language}`;
    const known = sizes.get(key);
    if (known !== undefined) return known;
    const own = languageAt(at);
    const size = sizeOfTerms(
      texts[at] ?? new Map(),
      weight,
      own === language ? null : meeting(own, language),
    );
    sizes.set(key, size);
    return size;
  };
  const known = new Map<number, Map<number, number>>();
  return (at) => {
    const found = known.get(at) ?? new Map<number, number>();
    if (known.has(at)) return found;
    for (const [term, own] of texts[at] ?? []) {
      const others = holders.get(term) ?? [];
      if (others.length > mostHolders) continue;
      for (const other of others)
        if (articleAt[other.at] !== articleAt[at])
          found.set(other.at, (found.get(other.at) ?? 0) + weight(term) ** 2 * own * other.own);
    }
    for (const [other, shared] of found)
      found.set(
        other,
        Math.min(1, shared / Math.max(1, sizeOf(at, languageAt(other)) * sizeOf(other, languageAt(at)))),
      );
    known.set(at, found);
    return found;
  };
}
