import { nameLanguage } from '../../words/language-name.ts';

/** Languages that are offered by name; any other can be given by its tag. */
const tags = (
  'ar bg bn ca cs da de el en es et fa fi fil fr he hi hr hu id it ja ko lt lv ms nb nl pl pt pt-BR ro ru sk sl sr sv ' +
  'sw ta th tr uk ur vi zh-Hans zh-Hant'
).split(' ');

export type NamedLanguage = { tag: string; name: string };

/** Those whose name or tag holds what was typed, in the reader's language, in English or in their own; 25 at most. */
export function suggestLanguages(typed: string, locale: string): NamedLanguage[] {
  const wanted = normalizeName(typed);
  const found = tags.filter((tag) => namesOf(tag, locale).some((name) => name.includes(wanted)));
  return found
    .map((tag) => ({ tag, name: nameLanguage(tag, locale) ?? tag }))
    .toSorted((one, other) => one.name.localeCompare(other.name, locale))
    .slice(0, 25);
}

/** The tag (BCP 47) of a language that was named or given by its tag; null where it is none. */
export function parseLanguage(text: string, locale: string): string | null {
  const wanted = normalizeName(text);
  const isNamedIn = (reader: string | null) => (tag: string) =>
    normalizeName(nameLanguage(tag, reader ?? tag) ?? tag) === wanted;
  const named =
    tags.find((tag) => normalizeName(tag) === wanted) ??
    tags.find(isNamedIn(locale)) ??
    tags.find(isNamedIn('en')) ??
    tags.find(isNamedIn(null));
  if (named) return named;
  const known = nameLanguage(text.trim(), 'en');
  return known === null ? null : (Intl.getCanonicalLocales(text.trim())[0] ?? null);
}

/** Whose names of languages people write to the bot. */
const readers = ['en', 'de', 'fr', 'es', 'pt', 'ko', 'ja', 'zh'];
let tagsByName: Map<string, string> | null = null;

/** The tag of a language by its whole name, in any of the bot's languages or its own; null where it is none. */
export function findLanguage(name: string): string | null {
  tagsByName ??= new Map(
    [...tags, 'zh'].flatMap((tag) =>
      [...readers, tag].map(
        (reader) =>
          [normalizeName(nameLanguage(tag, reader) ?? tag), tag === 'zh' ? 'zh-Hans' : tag] as const,
      ),
    ),
  );
  return (
    tagsByName.get(normalizeName(name).replace(/文$/u, '语')) ?? tagsByName.get(normalizeName(name)) ?? null
  );
}

/** One after the other: the names of each locale take milliseconds to load. */
function* namesOf(tag: string, locale: string): Generator<string, void, void> {
  yield normalizeName(tag);
  for (const reader of [locale, 'en', tag]) yield normalizeName(nameLanguage(tag, reader) ?? tag);
}

function normalizeName(text: string): string {
  return text.trim().toLocaleLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
}
