import { articlesOf, type Dossier } from '../../../article/dossier.ts';
import type { ReadFacts, SentenceFacts } from '../../facts.ts';
import { languageOf } from '../languages/languages.ts';
import { indexTermsOf } from '../text/index-terms.ts';

/** The sentences of a dossier as terms, and how much each term tells: rare ones more. */
export type SentenceIndex = { terms: ReadonlyMap<string, number>[]; weight: (term: string) => number };

/** Letters of a stem that are compared, so that a compound meets its first part. */
const stemLength = 6;

export function indexSentences(dossier: Dossier, readFacts: ReadFacts): SentenceIndex {
  const terms = articlesOf(dossier).flatMap((article) => {
    const facts = readFacts(article);
    return article.sentences.map((sentence, at) => termsIn(sentence, article.language, facts[at]));
  });
  const counts = new Map<string, number>();
  for (const term of terms.flatMap((each) => [...each.keys()])) counts.set(term, (counts.get(term) ?? 0) + 1);
  return { terms, weight: (term) => Math.log((1 + terms.length) / (counts.get(term) ?? 1)) };
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
export function likeness({ terms, weight }: SentenceIndex, one: number, other: number): number {
  const [a, b] = [terms[one], terms[other]];
  if (!a || !b) return 0;
  // A figure that both have makes them more alike, one that they don't share no less.
  const size = (each: ReadonlyMap<string, number>) =>
    Math.sqrt(
      [...each].reduce((sum, [term, own]) => sum + (term.startsWith('=') ? 0 : (weight(term) * own) ** 2), 0),
    );
  const shared = [...a].reduce((sum, [term, own]) => sum + weight(term) ** 2 * own * (b.get(term) ?? 0), 0);
  return shared === 0 ? 0 : Math.min(1, shared / Math.max(1, size(a) * size(b)));
}

/** How much of a sentence another one has, from 0 to 1. */
export function containment({ terms, weight }: SentenceIndex, one: number, other: number): number {
  const [a, b] = [terms[one], terms[other]];
  if (!a || !b) return 0;
  const words = [...a].filter(([term]) => !term.startsWith('='));
  const whole = words.reduce((sum, [term, own]) => sum + weight(term) * own, 0);
  const shared = words.reduce((sum, [term, own]) => sum + (b.has(term) ? weight(term) * own : 0), 0);
  return whole === 0 ? 0 : shared / whole;
}
