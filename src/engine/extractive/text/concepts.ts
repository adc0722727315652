import type { Language } from '../languages/language.ts';
import { byWorth } from '../sorting.ts';
import { normalize } from './normalize.ts';

type Entry = { start: string; concept: string };

/** Beginnings of words by their first two letters, or their only one, the longest first; and whole words. */
type Lookup = { starts: ReadonlyMap<string, Entry[]>; whole: ReadonlyMap<string, Entry[]> };

/** The tables of a language that name what words are about. */
type Table = 'concepts' | 'synonyms' | 'topics';

const lookups = new Map<string, Lookup>();

function lookupOf(language: Language, table: Table): Lookup {
  const key = `${table} ${language.code}`;
  const known = lookups.get(key);
  if (known !== undefined) return known;
  const entries = table === 'topics' ? language.claims?.topics : language[table];
  const words = (entries ?? '').split(/[\n;]/u).flatMap((entry) => {
    const [concept = '', starts = ''] = entry.split(':');
    return (starts.match(/\S+/gu) ?? []).map((word) => ({
      isWhole: word.endsWith('$'),
      start: normalize(word.replace('$', '')),
      concept: concept.trim(),
    }));
  });
  const lastFirst = words.toReversed();
  const begun = lastFirst.filter(({ isWhole }) => !isWhole);
  const longestFirst = byWorth(begun, ({ start }) => start.length);
  const made = {
    starts: Map.groupBy(longestFirst, ({ start }) => start.slice(0, 2)),
    whole: Map.groupBy(
      lastFirst.filter(({ isWhole }) => isWhole),
      ({ start }) => start,
    ),
  };
  lookups.set(key, made);
  return made;
}

/** What a normalized word is about; null where the language's table holds none of its beginnings. */
export function conceptOf(word: string, language: Language, table: Table = 'concepts'): string | null {
  const { starts, whole } = lookupOf(language, table);
  const found =
    whole.get(word)?.[0] ??
    starts.get(word.slice(0, 2))?.find(({ start }) => word.startsWith(start)) ??
    (word.length < 4 ? starts.get(word.slice(0, 1))?.[0] : undefined);
  return found?.concept ?? null;
}

/** All sets of synonyms in which a normalized word is. */
export function synonymsOf(word: string, language: Language): string[] {
  const { starts, whole } = lookupOf(language, 'synonyms');
  const begun = (starts.get(word.slice(0, 2)) ?? []).filter(({ start }) => word.startsWith(start));
  return [...new Set([...(whole.get(word) ?? []), ...begun].map(({ concept }) => concept))];
}

/** What a run of characters without spaces is about, each concept once. */
export function conceptsIn(characters: string, language: Language, table: Table = 'concepts'): string[] {
  const { starts } = lookupOf(language, table);
  const found = new Set<string>();
  for (let at = 0; at < characters.length; at += 1)
    for (const length of [2, 1])
      for (const { start, concept } of starts.get(characters.slice(at, at + length)) ?? [])
        if (characters.startsWith(start, at)) found.add(concept);
  return [...found];
}
