import { languages } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';

/** Continents and adjectives of all languages: a reader knows whose capital is meant. */
const adjectives = languages.flatMap(({ names }) => names?.places?.split(' ') ?? []);

const known = new Map<string, Set<string>>();

function placesIn(language: string): Set<string> {
  const found = known.get(language) ?? new Set([...adjectives, ...countries(language)]);
  known.set(language, found);
  return found;
}

function countries(language: string): string[] {
  const names = new Intl.DisplayNames([language === 'und' ? 'en' : language], {
    type: 'region',
    fallback: 'none',
  });
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCodePoint(65 + at));
  const codes = letters.flatMap((one) => letters.map((two) => one + two));
  return codes
    .flatMap((code) => normalizeText(names.of(code) ?? '').split(/[^\p{L}]+/u))
    .filter((name) => name.length > 3);
}

/** Whether a folded word is a country, a continent, or an adjective of one ("Norwegian"). */
export function isPlace(word: string, language: string): boolean {
  const places = placesIn(language);
  if (places.has(word) || places.has(word.replace(/s$/u, ''))) return true;
  const stem = word.replace(
    /(?:ian|ans?|ese|ish|i|isch(?:e[nrsm]?)?|er|ien(?:ne)?s?|ais(?:e|es)?|[eo]s|[ae]n[ao]s?)$/u,
    '',
  );
  return (
    stem.length >= 4 &&
    stem !== word &&
    places.values().some((place) => place.startsWith(stem) && place.length - stem.length <= 3)
  );
}
