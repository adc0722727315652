import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { Language } from './language.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { ukrainian } from './uk.ts';
import { chinese } from './zh.ts';

/** The languages that the checks know. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  russian,
  ukrainian,
  arabic,
  korean,
  japanese,
  chinese,
];

const byTag = new Map(languages.map((language) => [language.tag, language]));

/** What is known of a language; of one that has no file, nothing. */
export const languageOf = (tag: string): Language => byTag.get(tag) ?? { tag };

/** The patterns that `pick` finds in the languages, as alternatives; one that matches nothing where there is none. */
export const anyOf = (pick: (language: Language) => string | undefined): string =>
  languages.flatMap((language) => pick(language) ?? []).join('|') || '(?!)';

/** What is made of a language's words once it is asked for: patterns take long to build, and most are never wanted. */
export function perLanguage<T>(make: (language: Language) => T): (tag: string) => T {
  const made = new Map<string, { value: T }>();
  return (tag) => {
    const language = languageOf(byTag.has(tag) ? tag : '');
    const known = made.get(language.tag) ?? { value: make(language) };
    made.set(language.tag, known);
    return known.value;
  };
}
