import type { Article } from '../article/article.ts';
import { Refusal } from '../base/refusal.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Terms } from './feeds.ts';
import { isAmong } from './filter.ts';
import type { Item } from './parse-feed.ts';

/** Characters that are looked at. */
const looked = 2000;

type Told = Pick<Item, 'title' | 'text'>;

/** In which language each item is written (BCP 47), by its title and text; `und` where that can't be told. */
export async function languagesOf<T extends Told>(
  { detectLanguages }: Pick<FeedDependencies, 'detectLanguages'>,
  items: readonly T[],
  signal: AbortSignal,
): Promise<ReadonlyMap<T, string>> {
  const texts = items.map(({ title, text }) => `${title}. ${text}`.slice(0, looked));
  const tags = await detectLanguages(texts, signal).catch((error: unknown) => {
    // Nothing is lost for want of an answer.
    if (error instanceof Refusal) return [];
    throw error;
  });
  return new Map(items.map((item, at) => [item, tags[at] ?? 'und'] as const));
}

/** Where somebody wants some languages only. */
export async function languagesFor<T extends Told>(
  deps: Pick<FeedDependencies, 'detectLanguages'>,
  terms: readonly Languages[],
  items: readonly T[],
  signal: AbortSignal,
): Promise<ReadonlyMap<T, string>> {
  return terms.some(({ languages }) => languages.length > 0)
    ? languagesOf(deps, items, signal)
    : new Map<T, string>();
}

type Languages = Pick<Terms, 'languages'>;

/**
 * Whether an article is written in a language that is wanted. What its page says of itself counts where the text doesn't
 * tell: many a page says what its template says.
 */
export async function isInLanguage(
  deps: Pick<FeedDependencies, 'detectLanguages'>,
  { languages }: Languages,
  { title, text, language }: Pick<Article, 'title' | 'text' | 'language'>,
  signal: AbortSignal,
): Promise<boolean> {
  if (languages.length === 0) return true;
  const told = { title: title ?? '', text };
  const found = (await languagesOf(deps, [told], signal)).get(told) ?? 'und';
  return isAmong(languages, found === 'und' ? language : found);
}
