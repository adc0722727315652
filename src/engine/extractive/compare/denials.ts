import type { Contradiction } from './contradiction.ts';
import { clausesOf, denies, ofNoun } from './negation.ts';
import { isAtOneTime, isOfElse } from './same-thing.ts';
import type { Sentence } from './sentence.ts';
import { type SimilarityIndex, termsIn } from './similarity.ts';

/**
 * So much must a clause that denies share with a sentence that doesn't, and both sentences: less where no other sentence
 * has two of the words, or the one that they share, which others share by chance.
 */
const least = { shared: 0.4, rare: 0.2, alone: 0.3 };

/** What a clause of one article denies, and a sentence of another says. */
export function denialsBetween(index: SimilarityIndex, one: Sentence[], other: Sentence[]): Contradiction[] {
  return [...denialsOf(index, one, other), ...denialsOf(index, other, one)];
}

function denialsOf(index: SimilarityIndex, denying: Sentence[], saying: Sentence[]): Contradiction[] {
  const others = new Map(
    saying.filter(({ text, language }) => !denies(text, language)).map((sentence) => [sentence.at, sentence]),
  );
  /** Whether no third sentence of the two articles has a word. */
  const isRare = (word: string, language: string) =>
    [...termsIn(word, language).keys()].some(
      (term) =>
        !term.startsWith('#') &&
        [...denying, ...saying].filter(({ at }) => index.terms[at]?.has(term)).length === 2,
    );
  return denying.flatMap((a) =>
    clausesOf(a.text)
      .filter((clause) => denies(clause, a.language))
      .flatMap((clause) =>
        [...index.relations(a.at).keys()].flatMap((at) => {
          const b = others.get(at);
          return b === undefined ? [] : (disputeOver(index, clause, [a, b], isRare) ?? []);
        }),
      ),
  );
}

function disputeOver(
  index: SimilarityIndex,
  clause: string,
  [a, b]: [Sentence, Sentence],
  isRare: (word: string, language: string) => boolean,
): Contradiction | null {
  const words = clause.match(/[\p{L}\p{M}’'-]{2,}/gu) ?? [];
  const shared = words.filter((word) => index.containment(termsIn(word, a.language), b.at) > 0);
  const share = index.containment(termsIn(clause, a.language), b.at);
  const score = Math.sqrt((index.relations(a.at).get(b.at) ?? 0) * share);
  if (!isScopeShared(clause, shared, a.language) || !isAtOneTime(a, b)) return null;
  if (shared.some((word) => isOfElse(word, clause, b.text, a.language))) return null;
  const rare = shared.filter((each) => isRare(each, a.language)).length;
  const enough = rare > 1 ? least.rare : shared.length > 1 ? least.shared : rare > 0 ? least.alone : Infinity;
  if (score < enough) return null;
  const [value = ''] = shared.toSorted((x, y) => y.length - x.length);
  return {
    sides: [
      { sentence: a, value },
      { sentence: b, value },
    ],
    score,
  };
}

/** Whether some of what two share isn't what only a "no" about something else stands at. */
function isScopeShared(clause: string, shared: readonly string[], language: string): boolean {
  const nouns = clause.match(ofNoun) ?? [];
  const isOther = (noun: string) => !shared.some((word) => noun.endsWith(word));
  return !nouns.every(isOther) || denies(clause.replaceAll(ofNoun, ' '), language);
}
