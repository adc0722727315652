import { arabic } from './ar.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { hindi } from './hi.ts';
import { italian } from './it.ts';
import { japanese } from './ja.ts';
import { korean } from './ko.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { turkish } from './tr.ts';
import { chinese } from './zh.ts';

/** Every language with a file of its own. */
export const languages: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  russian,
  turkish,
  arabic,
  hindi,
  korean,
  japanese,
  chinese,
];

const byCode = new Map(languages.map((language) => [language.code, language]));
const none: ReadonlySet<string> = new Set();

/** The language of a BCP 47 tag; one that nothing is known of has no words and tells no names. */
export function languageOf(tag: string): Language {
  const code = codeOf(tag);
  return byCode.get(code) ?? { code, stopwords: none, openers: none, names: null };
}

/** The language of a BCP 47 tag, without region or script. */
export function codeOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
