import { articlesOf, offsetsOf, type Dossier } from '../../../article/dossier.ts';
import type { ReadFacts, SentenceFacts } from '../../facts.ts';
import { languageOf } from '../languages/languages.ts';
import { indexTermsOf } from '../text/index-terms.ts';

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
  terms: readonly Terms[];
};

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
  return {
    likenesses: compareAll(terms, weight, articleAt),
    relations: compareAll(contexts, weight, articleAt),
    containment: (text, at) => {
      const words = [...text].filter(([term]) => !isFigure(term));
      const sum = (all: typeof words) => all.reduce((total, [term, own]) => total + weight(term) * own, 0);
      const held = sum(words.filter(([term]) => terms[at]?.has(term)));
      return held === 0 ? 0 : held / sum(words);
    },
    terms,
  };
}

const isFigure = (term: string): boolean => term.startsWith('=');

export function termsIn(text: string, language: string, facts?: SentenceFacts): Map<string, number> {
  const found = new Map<string, number>();
  const keep = (term: string, weight: number) => found.set(term, Math.max(weight, found.get(term) ?? 0));
  for (const { term, weight, concept } of indexTermsOf(text, languageOf(language))) {
    if (term !== '' && !/\p{N}/u.test(term)) keep(term.slice(0, stemLength), weight);
    if (concept) keep(`#${concept}`, 1);
  }
  for (const { kind, values } of facts?.figures ?? []) keep(`=${kind} ${values[0]}`, 1);
  return found;
}

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

type Weigh = (term: string) => number;

/**
 * The cosine of each text with those of other articles, by a table of who has which term. A figure that two have makes
 * them more alike, one that they don't share no less.
 */
function compareAll(
  texts: readonly Terms[],
  weight: Weigh,
  articleAt: readonly number[],
): SentenceIndex['likenesses'] {
  const holders = new Map<string, { at: number; own: number }[]>();
  for (const [at, terms] of texts.entries())
    for (const [term, own] of terms) {
      const known = holders.get(term) ?? [];
      holders.set(term, known);
      known.push({ at, own });
    }
  const sizes = texts.map((terms) =>
    Math.sqrt(
      [...terms].reduce((sum, [term, own]) => sum + (isFigure(term) ? 0 : (weight(term) * own) ** 2), 0),
    ),
  );
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
      found.set(other, Math.min(1, shared / Math.max(1, (sizes[at] ?? 0) * (sizes[other] ?? 0))));
    known.set(at, found);
    return found;
  };
}
