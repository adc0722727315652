import { languageOf } from '../languages/languages.ts';
import { clausesOf } from './clauses.ts';
import type { Dispute } from './disputes.ts';
import { type SentenceIndex, termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';

/** A sentence that names a cause, with its words. */
type Cause = { sentence: Stated; words: ReadonlyMap<string, number> };

/** How much sentences and what stands beside them must share; where either article names one cause alone, anything. */
const leastRelated = 0.1;
/** Of what one article names as a cause so much at most stands in the other, and in the sentence there that names one. */
const most = { known: 0.5, shared: 0.34 };

/** Where two articles of one language name causes that have no word in common. */
export function causesBetween(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  if (one[0]?.language !== other[0]?.language) return [];
  const [ours, theirs] = [causesIn(one), causesIn(other)];
  const isLone = ours.length === 1 && theirs.length === 1;
  const theirOwn = unknownTo(index, one, theirs);
  const found = unknownTo(index, other, ours).flatMap((a) =>
    theirOwn.flatMap((b) => {
      const related = index.relations(a.sentence.at).get(b.sentence.at) ?? 0;
      const isRelated = related >= leastRelated || (isLone && related > 0);
      return isRelated && areOther(index, a, b) ? [disputeOf(a, b, related)] : [];
    }),
  );
  return found.toSorted((a, b) => b.score - a.score).slice(0, 1);
}

/** The causes of which little stands anywhere in the other article. */
function unknownTo(index: SentenceIndex, article: readonly Stated[], causes: readonly Cause[]): Cause[] {
  const known = new Set(article.flatMap(({ at }) => [...(index.terms[at]?.keys() ?? [])]));
  return causes.filter(({ words }) => {
    const held = [...words.keys()].filter((word) => known.has(word));
    return words.size > 0 && held.length / words.size <= most.known;
  });
}

const areOther = (index: SentenceIndex, a: Cause, b: Cause): boolean =>
  index.containment(a.words, b.sentence.at) <= most.shared &&
  index.containment(b.words, a.sentence.at) <= most.shared;

function disputeOf(a: Cause, b: Cause, related: number): Dispute {
  const word = ({ sentence: { text, language } }: Cause) => {
    const marker = languageOf(language).claims?.causes.exec(text)?.[0] ?? '';
    return marker.split(' ').toSorted((x, y) => y.length - x.length)[0] ?? '';
  };
  return {
    sides: [a.sentence, b.sentence],
    values: [word(a), word(b)],
    facts: [],
    score: Math.sqrt(related),
  };
}

function causesIn(sentences: readonly Stated[]): Cause[] {
  return sentences.flatMap((sentence) => {
    const causes = languageOf(sentence.language).claims?.causes;
    const clauses =
      causes === undefined ? [] : clausesOf(sentence.text).filter((clause) => causes.test(clause));
    if (clauses.length === 0) return [];
    const words = termsIn(sentence.text.replace(causes ?? '', ' '), sentence.language);
    return [{ sentence, words: new Map([...words].filter(([word]) => !word.startsWith('#'))) }];
  });
}
