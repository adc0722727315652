import { articlesOf, placeOf, sourceNameOf, type Dossier } from '../../article/dossier.ts';

/** Who says it: the outlets of the evidence, in their order. */
export function outletsOf(dossier: Dossier, evidence: readonly number[]): string {
  const articles = articlesOf(dossier);
  const places = [...new Set(evidence.map((at) => placeOf(dossier, at).article))].toSorted((a, b) => a - b);
  return places
    .flatMap((place) => articles[place] ?? [])
    .map(sourceNameOf)
    .join(', ');
}
