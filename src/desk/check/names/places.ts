/** Countries as Intl names them, and the adjectives that are far from them: a reader knows whose capital is meant. */
const adjectives =
  'british english scottish welsh irish french dutch german greek turkish swiss danish spanish polish chinese european american african asian arab jewish muslim christian catholic protestant islamic hindu buddhist sikh latin britain england scotland wales holland america europe africa asia ' +
  'britannique anglais francais allemand espagnol neerlandais grec turc suisse europe amerique afrique asie ' +
  'ingles frances aleman espanol griego turco suizo europa africa inglaterra escocia';

const known = new Map<string, Set<string>>();

function placesIn(language: string): Set<string> {
  const found = known.get(language) ?? new Set([...adjectives.split(' '), ...countries(language)]);
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
    .flatMap((code) =>
      (names.of(code) ?? '')
        .normalize('NFKD')
        .replaceAll(/[\u0300-\u036f]/gu, '')
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    )
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
    [...places].some((place) => place.startsWith(stem) && place.length - stem.length <= 3)
  );
}
