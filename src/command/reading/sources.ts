import { articlesOf, type Dossier } from '../../article/dossier.ts';
import type { AnyValues } from '../options/option.ts';

/** What a command calls the articles of a reading. */
export function sourcesOf(dossier: Dossier): AnyValues {
  const names = ['article', 'other', 'third', 'fourth'] as const;
  return Object.fromEntries(
    articlesOf(dossier).flatMap(({ id }, index) => (names[index] ? [[names[index], `#${id}`]] : [])),
  );
}

/** A file was read once: what it holds is an article that is kept. */
export const withoutFiles = {
  file: undefined,
  otherFile: undefined,
  thirdFile: undefined,
  fourthFile: undefined,
} as const;
