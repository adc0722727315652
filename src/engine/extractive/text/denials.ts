import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { findNames } from '../names/find-names.ts';
import { pointsBack } from './points-back.ts';

/**
 * For each sentence that accuses somebody the next one that denies it or clears them; null where it says so itself, or none of the
 * next two does. What is denied further on, or before, is another thing as often as not.
 */
export function denialsIn(
  sentences: readonly string[],
  language: Language,
  mentions?: Mention[],
): (number | null)[] {
  const { accusation, rebuttal, exoneration } = language;
  const denies = sentences.map((text) => rebuttal?.test(text) === true || exoneration?.test(text) === true);
  const behind = sentences.map((text, at) => {
    if (denies[at] === true || accusation?.test(text) !== true) return [];
    return [at + 1, at + 2].filter((denial) => denies[denial]);
  });
  if (behind.every(({ length }) => length === 0)) return behind.map(() => null);
  const named = Map.groupBy(mentions ?? findNames([...sentences], language), ({ sentence }) => sentence);
  const namesIn = (at: number) =>
    named.get(at)?.filter(({ kind }) => kind !== 'noun' && kind !== 'state') ?? [];
  /** It names somebody who is named there. Or it comes next, and names nobody; or denies, and points back, speaks of an accusation, or none is named there. */
  const isAnswer = (denial: number, at: number) => {
    const text = sentences[denial] ?? '';
    if (namesIn(at).some(({ name }) => text.includes(name) || text.includes(name.split(' ').at(-1) ?? name)))
      return true;
    if (denial > at + 1 || namesIn(denial).length === 0) return denial === at + 1;
    const isOfIt = pointsBack(text, language) || accusation?.test(text) === true || namesIn(at).length === 0;
    return isOfIt && rebuttal?.test(text) === true;
  };
  return behind.map((denials, at) => denials.find((denial) => isAnswer(denial, at)) ?? null);
}
