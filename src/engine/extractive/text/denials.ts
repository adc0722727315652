import type { Language } from '../languages/language.ts';

/** Sentences behind an accusation in which it is denied. */
const answeredWithin = 2;

/** For each sentence that accuses somebody the next one that denies it or clears them; null where it says so itself, or none does. */
export function denialsIn(sentences: readonly string[], language: Language): (number | null)[] {
  const { accusation, rebuttal, exoneration } = language;
  const denies = sentences.map((text) => rebuttal?.test(text) === true || exoneration?.test(text) === true);
  return sentences.map((text, at) => {
    if (denies[at] === true || accusation?.test(text) !== true) return null;
    const behind = denies.slice(at + 1, at + 1 + answeredWithin).indexOf(true);
    return behind < 0 ? null : at + 1 + behind;
  });
}
