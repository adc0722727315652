import type { AnyValues } from '../options/option.ts';

/** What a command calls the articles that it reads, the first four of them. */
export function sourcesOf(articles: readonly { id: string }[]): AnyValues {
  const names = ['article', 'other', 'third', 'fourth'] as const;
  return Object.fromEntries(
    articles.flatMap(({ id }, index) => (names[index] ? [[names[index], `#${id}`]] : [])),
  );
}

/** A file was read once: what it holds is an article that is kept. */
export const withoutFiles = {
  file: undefined,
  otherFile: undefined,
  thirdFile: undefined,
  fourthFile: undefined,
} as const;
