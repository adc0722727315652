import { articlesOf, type Dossier } from '../../article/dossier.ts';
import type { Context } from '../command.ts';

/** The reader's where the articles are in several languages; null, their own, where they are in one. */
export function sameLanguage(dossier: Dossier, { locale }: Pick<Context, 'locale'>): string | null {
  const languages = new Set(articlesOf(dossier).map(({ language }) => language.split('-')[0]));
  return languages.size > 1 ? locale : null;
}
