import { languageOf } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';

type States = {
  byName: ReadonlyMap<string, string>;
  byCapital: ReadonlyMap<string, string>;
};

const known = new Map<string, States>();
const regions = Array.from({ length: 26 * 26 }, (_, index) =>
  String.fromCodePoint(65 + Math.floor(index / 26), 65 + (index % 26)),
);

/** States by their names in a language (CLDR's, and the short ones of the news), and by their capitals. */
export function statesOf(language: string): States {
  const states = known.get(language) ?? { byName: namesIn(language), byCapital: capitalsIn(language) };
  known.set(language, states);
  return states;
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const names = new Map(shortNames(languageOf(language).stateNames));
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (const region of regions) {
    const name = display.of(region);
    if (name !== undefined) names.set(normalize(name), region);
  }
  return names;
}

/** Of "US USA,Amerika|GB Britain". */
const shortNames = (entries: string | undefined): [string, string][] =>
  entriesOf(entries).flatMap((entry) =>
    entry
      .slice(3)
      .split(',')
      .map((name): [string, string] => [normalize(name), entry.slice(0, 2)]),
  );

const entriesOf = (entries = ''): string[] => entries.split('|').filter((entry) => entry !== '');

/** Of "London GB|Paris FR". */
const capitalsIn = (language: string): ReadonlyMap<string, string> =>
  new Map(
    entriesOf(languageOf(language).capitals).map((entry) => [normalize(entry.slice(0, -3)), entry.slice(-2)]),
  );
