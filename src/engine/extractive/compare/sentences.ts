import { articlesOf, type Dossier } from '../../../article/dossier.ts';
import type { ReadFacts, SentenceFacts } from '../../facts.ts';
import { languageOf } from '../languages/languages.ts';
import { indexTermsOf } from '../text/index-terms.ts';

/** A sentence as terms; `size` and `total` are what its words tell, as a vector and as a sum. */
type Indexed = { terms: ReadonlyMap<string, number>; size: number; total: number };

/** The sentences of a dossier, and how much each term tells: rare ones more. */
export type SentenceIndex = { sentences: Indexed[]; weight: (term: string) => number };

/** Letters of a stem that are compared, so that a compound meets its first part. */
const stemLength = 6;

export function indexSentences(dossier: Dossier, readFacts: ReadFacts): SentenceIndex {
  const terms = articlesOf(dossier).flatMap((article) => {
    const facts = readFacts(article);
    return article.sentences.map((sentence, at) => termsIn(sentence, article.language, facts[at]));
  });
  const counts = new Map<string, number>();
  for (const term of terms.flatMap((each) => [...each.keys()])) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map([...counts].map(([term, count]) => [term, Math.log((1 + terms.length) / count)]));
  const weight = (term: string) => weights.get(term) ?? 0;
  return { sentences: terms.map((each) => measure(each, weight)), weight };
}

/** A figure that two sentences have makes them more alike, one that they don't share no less. */
function measure(terms: ReadonlyMap<string, number>, weight: SentenceIndex['weight']): Indexed {
  const words = [...terms].filter(([term]) => !term.startsWith('='));
  const total = words.reduce((sum, [term, own]) => sum + weight(term) * own, 0);
  const square = words.reduce((sum, [term, own]) => sum + (weight(term) * own) ** 2, 0);
  return { terms, size: Math.sqrt(square), total };
}

function termsIn(sentence: string, language: string, facts: SentenceFacts | undefined): Map<string, number> {
  const found = new Map<string, number>();
  const keep = (term: string, weight: number) => found.set(term, Math.max(weight, found.get(term) ?? 0));
  for (const { term, weight, concept } of indexTermsOf(sentence, languageOf(language))) {
    if (term !== '' && !/\p{N}/u.test(term)) keep(term.slice(0, stemLength), weight);
    if (concept) keep(`#${concept}`, 1);
  }
  for (const { kind, values } of facts?.figures ?? []) keep(`=${kind} ${values[0]}`, 1);
  return found;
}

/** What two sentences share of what both say, from 0 to 1. */
export function likeness({ sentences, weight }: SentenceIndex, one: number, other: number): number {
  const [a, b] = [sentences[one], sentences[other]];
  if (!a || !b) return 0;
  let shared = 0;
  for (const [term, own] of a.terms) {
    const theirs = b.terms.get(term);
    if (theirs !== undefined) shared += weight(term) ** 2 * own * theirs;
  }
  return shared === 0 ? 0 : Math.min(1, shared / Math.max(1, a.size * b.size));
}

/** How much of a sentence another one has, from 0 to 1. */
export function containment({ sentences, weight }: SentenceIndex, one: number, other: number): number {
  const [a, b] = [sentences[one], sentences[other]];
  if (!a || !b || a.total === 0) return 0;
  let shared = 0;
  for (const [term, own] of a.terms)
    if (!term.startsWith('=') && b.terms.has(term)) shared += weight(term) * own;
  return shared / a.total;
}
