import { en, type Words } from './en.ts';
import { ko } from './ko.ts';

export type { Words } from './en.ts';

const catalogues: Record<string, Words> = { en, ko };

/** The catalogue for a BCP 47 tag: its own, its language's, else English. */
export function wordsFor(locale: string): Words {
  return catalogues[locale] ?? catalogues[locale.split('-')[0] ?? ''] ?? en;
}
