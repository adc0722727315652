import { isOwner } from '../actors/idle.ts';
import { matchingIn } from '../actors/name-matching.ts';
import type { Language } from '../languages/language.ts';
import type { Mention } from '../languages/mention.ts';
import { findNames } from '../names/find-names.ts';
import { conceptOf } from './concepts.ts';
import { normalize } from './normalize.ts';
import { pointsBack } from './points-back.ts';

/**
 * For each sentence that accuses somebody the first of the next two that denies it or clears them, unless it is of somebody else; for any
 * other the next one, where that is plainly of somebody whom it names; null where it says so itself, or none does. What is denied further on, or
 * before, is another thing as often as not.
 */
export function denialsIn(sentences: readonly string[], language: Language): (number | null)[] {
  const { accusation, rebuttal, exoneration } = language;
  const denies = sentences.map((text) => rebuttal?.test(text) === true || exoneration?.test(text) === true);
  const accuses = sentences.map((text, at) => denies[at] === false && accusation?.test(text) === true);
  const behind = accuses.map((isAccusation, at) => {
    const next = isAccusation ? [at + 1, at + 2] : [at + 1];
    return denies[at] === true ? [] : next.filter((denial) => denies[denial]);
  });
  const told = new Set(behind.flatMap(toldWith));
  if (told.size === 0) return behind.map(() => null);
  /** Names elsewhere tell nothing, and finding them takes longest. */
  const names = findNames(
    sentences.map((text, at) => (told.has(at) ? text : '')),
    language,
  ).filter(({ region }) => region === null);
  const named = Map.groupBy(names, ({ sentence }) => sentence);
  const { same, isShort } = matchingIn(language);
  const areSame = (a: string, b: string) => same(a, b, true) || isShort(a, b, true) || isShort(b, a, true);
  /** Not a place, "Lee" of "Lee's husband", nor a judge or a lawyer, who speak of another. */
  const peopleIn = (at: number) =>
    (named.get(at) ?? []).filter(
      (one) =>
        (one.kind === 'person' || (one.kind === 'unknown' && !one.place)) &&
        (!isOwner(one, sentences[at] ?? '', language) || isClient(one, sentences[at] ?? '', language)) &&
        !['court', 'lawyer'].includes(conceptOf(one.title ?? '', language) ?? ''),
    );
  /** "Her husband Mark Lee was acquitted" clears nobody whom "Ann Lee was convicted of fraud" accuses; a sentence that names nobody is of whom the one before it names, as "his client" is. */
  const isOfOther = (denial: number, at: number) => {
    const accused = named.get(at) ?? [];
    const own = peopleIn(denial);
    const isOfLast = own.length === 0 && denial > at + 1;
    const people = isOfLast ? peopleIn(at + 1) : own;
    return (
      people.length > 0 &&
      (denial > at + 1 || peopleIn(at).length > 0) &&
      people.every(({ name }) => !accused.some((other) => areSame(name, other.name)))
    );
  };
  /** "Lund ordered it. He denies that", "Lund, dismissed since, denies that". */
  const isOfSame = (denial: number, at: number) => {
    const own = peopleIn(denial);
    return own.length === 0
      ? peopleIn(at).length > 0 && pointsBack(sentences[denial] ?? '', language)
      : own.some(({ name }) => peopleIn(at).some((other) => areSame(name, other.name)));
  };
  return behind.map(
    (denials, at) =>
      denials.find((denial) => (accuses[at] === true ? !isOfOther(denial, at) : isOfSame(denial, at))) ??
      null,
  );
}

/** A sentence, what denies it, and what stands between them. */
function toldWith(denials: number[], at: number): number[] {
  const between = denials.includes(at + 2) ? [at + 1] : [];
  return denials.length > 0 ? [at, ...between, ...denials] : [];
}

/** "Lee's lawyer" speaks for Lee. */
function isClient({ end }: Mention, text: string, language: Language): boolean {
  const [noun = ''] = /\p{L}{3,}/u.exec(text.slice(end)) ?? [];
  return conceptOf(normalize(noun), language) === 'lawyer';
}
