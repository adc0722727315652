import { listNames } from '../../words/list.ts';
import type { Words } from '../../words/words.ts';
import { articlesOf, placeOf, sourceNameOf, type Dossier } from '../../article/dossier.ts';

/** Who says it: the outlets of the evidence, in their order. */
export function outletsOf(words: Words, dossier: Dossier, evidence: readonly number[]): string {
  const articles = articlesOf(dossier);
  const places = [...new Set(evidence.map((at) => placeOf(dossier, at).article))].toSorted((a, b) => a - b);
  const names = places.flatMap((place) => articles[place] ?? []).map(sourceNameOf);
  return listNames(words, names);
}
