import { clausesOf, denies, ofNoun } from './clauses.ts';
import type { Dispute } from './disputes.ts';
import { isAtOneTime, isOfElse } from './same-thing.ts';
import { type SentenceIndex, termsIn } from './sentences.ts';
import type { Stated } from './stated.ts';

/**
 * So much must a clause that denies share with a sentence that doesn't, and both sentences: less where no other sentence
 * has two of the words, or the one that they share, which others share by chance.
 */
const least = { shared: 0.4, rare: 0.2, alone: 0.3 };

/** What a clause of one article denies, and a sentence of another says. */
export function denialsBetween(index: SentenceIndex, one: Stated[], other: Stated[]): Dispute[] {
  return [...denialsOf(index, one, other), ...denialsOf(index, other, one)];
}

function denialsOf(index: SentenceIndex, denying: Stated[], saying: Stated[]): Dispute[] {
  const others = new Map(
    saying.filter(({ text, language }) => !denies(text, language)).map((sentence) => [sentence.at, sentence]),
  );
  const isRare = rareIn(index, [...denying, ...saying]);
  return denying.flatMap((a) => {
    const clauses = clausesOf(a.text).filter((clause) => denies(clause, a.language));
    const near = clauses.length === 0 ? [] : index.relations(a.at).keys();
    return [...near]
      .flatMap((at) => others.get(at) ?? [])
      .flatMap((b) => clauses.flatMap((clause) => disputeOver(index, clause, [a, b], isRare) ?? []));
  });
}

function disputeOver(
  index: SentenceIndex,
  clause: string,
  [a, b]: [Stated, Stated],
  isRare: (word: string, language: string) => boolean,
): Dispute | null {
  const shared = sharedWords(index, clause, a, b);
  const share = index.containment(termsIn(clause, a.language), b.at);
  const score = Math.sqrt((index.relations(a.at).get(b.at) ?? 0) * share);
  if (!isScopeShared(clause, shared, a.language) || !isAtOneTime(a, b)) return null;
  if (shared.some((word) => isOfElse(word, clause, b.text, a.language))) return null;
  const rare = shared.filter((each) => isRare(each, a.language)).length;
  const enough = rare > 1 ? least.rare : shared.length > 1 ? least.shared : rare > 0 ? least.alone : Infinity;
  if (score < enough) return null;
  const [word = ''] = shared.toSorted((x, y) => y.length - x.length);
  return { sides: [a, b], values: [word, word], facts: [], score };
}

/** Tells whether of two articles' sentences no third one has a word. */
function rareIn(index: SentenceIndex, sentences: readonly Stated[]) {
  return (word: string, language: string): boolean => {
    const terms = [...termsIn(word, language).keys()].filter((term) => !term.startsWith('#'));
    return terms.some((term) => sentences.filter(({ at }) => index.terms[at]?.has(term)).length === 2);
  };
}

/** Whether some of what two share isn't what only a "no" about something else stands at. */
function isScopeShared(clause: string, shared: readonly string[], language: string): boolean {
  const nouns = clause.match(ofNoun) ?? [];
  const isOther = (noun: string) => !shared.some((word) => noun.endsWith(word));
  return nouns.length === 0 || !nouns.every(isOther) || denies(clause.replaceAll(ofNoun, ' '), language);
}

/** Words of a clause that the other sentence has, too. */
function sharedWords(index: SentenceIndex, clause: string, { language }: Stated, { at }: Stated): string[] {
  const words = clause.match(/[\p{L}\p{M}’'-]{2,}/gu) ?? [];
  return words.filter((word) => index.containment(termsIn(word, language), at) > 0);
}
