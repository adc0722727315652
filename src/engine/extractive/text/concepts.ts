import type { Language } from '../languages/language.ts';
import { normalize } from './normalize.ts';

type Lookup = { starts: ReadonlyMap<string, string>; whole: ReadonlyMap<string, string>; longest: number };

/** The tables of a language that name what words are about. */
type Table = 'concepts' | 'topics';

const lookups = new Map<string, Lookup>();

function lookupOf(language: Language, table: Table): Lookup {
  const key = `${table} ${language.code}`;
  const known = lookups.get(key);
  if (known !== undefined) return known;
  const starts = new Map<string, string>();
  const whole = new Map<string, string>();
  const entries = table === 'topics' ? language.claims?.topics : language.concepts;
  for (const entry of (entries ?? '').split(/[\n;]/u)) {
    const [concept = '', words = ''] = entry.split(':');
    for (const word of words.match(/\S+/gu) ?? [])
      (word.endsWith('$') ? whole : starts).set(normalize(word.replace('$', '')), concept.trim());
  }
  const longest = Math.max(0, ...[...starts.keys()].map(({ length }) => length));
  const made = { starts, whole, longest };
  lookups.set(key, made);
  return made;
}

/** What a normalized word is about; null where the language's table holds none of its beginnings. */
export function conceptOf(word: string, language: Language, table: Table = 'concepts'): string | null {
  const { starts, whole, longest } = lookupOf(language, table);
  const exact = whole.get(word);
  if (exact !== undefined) return exact;
  for (let length = Math.min(longest, word.length); length > 0; length -= 1) {
    const concept = starts.get(word.slice(0, length));
    if (concept !== undefined && (length > 1 || word.length < 4)) return concept;
  }
  return null;
}

/** What a run of characters without spaces is about, each concept once. */
export function conceptsIn(characters: string, language: Language, table: Table = 'concepts'): string[] {
  const { starts, longest } = lookupOf(language, table);
  const found = new Set<string>();
  for (let start = 0; start < characters.length; start += 1) {
    for (let length = Math.min(longest, characters.length - start); length > 0; length -= 1) {
      const concept = starts.get(characters.slice(start, start + length));
      if (concept !== undefined) found.add(concept);
    }
  }
  return [...found];
}
