import type { Refusal, RefusalKey } from '../base/refusal.ts';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Notices, Shown } from './notices.ts';
import { ptBR } from './pt-BR.ts';

export type { Words } from './en.ts';

const catalogues: Record<string, Words> = { en, de, es, fr, ja, ko, pt: ptBR };

export const allWords: readonly Words[] = Object.values(catalogues);

/** The catalogue for a BCP 47 tag: its own, its language's, else English. */
export function wordsFor(locale: string): Words {
  return catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? en;
}

/**
 * In which dates, numbers and names of languages stand beside the words for a BCP 47 tag, so that a sentence is of one
 * language: the tag itself, but for a language that has no catalogue.
 */
export function formatLocale(locale: string): string {
  return wordsFor(locale) === en && !locale.startsWith('en') ? 'en' : locale;
}

export function refusalSentence<K extends RefusalKey>(
  words: Words,
  { key, params, isFeed }: Refusal<K>,
): string {
  return words.refusals[key](params, isFeed);
}

export function noticeSentence<K extends keyof Notices>(
  words: Words,
  notice: { key: K; params: Notices[K] },
  shown: Shown = {},
): string {
  return words.notices[notice.key](notice.params, shown);
}
