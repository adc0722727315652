import type { Fact } from '../../facts.ts';
import { clauseAt } from './clauses.ts';
import { keysOf } from './facts.ts';
import { type Phrase, termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';

/** A fact of a sentence, and the clause that it stands in. */
export type PlacedFact = {
  fact: Fact;
  sentence: Stated;
  /** The clause as it is written, and as terms. */
  text: string;
  clause: Phrase;
};

/** The facts of an article, in its order, by kind and sentence, and as keys. */
export type FactIndex = {
  all: PlacedFact[];
  byKind: Map<string, PlacedFact[]>;
  bySentence: Map<number, PlacedFact[]>;
  keys: Set<string>;
};

export function indexFacts(sentences: readonly Stated[]): FactIndex {
  const all = sentences.flatMap((sentence) => sentence.facts.map((fact) => placeFact(fact, sentence)));
  return {
    all,
    byKind: Map.groupBy(all, ({ fact }) => fact.kind),
    bySentence: Map.groupBy(all, ({ sentence }) => sentence.at),
    keys: new Set(all.flatMap(({ fact }) => keysOf(fact))),
  };
}

function placeFact(fact: Fact, sentence: Stated): PlacedFact {
  const { text, language } = sentence;
  const clause = fact.at === null ? text : clauseAt(text, fact.at);
  return { fact, sentence, text: clause, clause: { terms: termsIn(clause, language), language } };
}
