import type { Article } from '../article/article.ts';

/**
 * A unit in which texts are compared, and how much it tells: a name or a figure more than a word. `isNamed` where the
 * writing tells which of these it is.
 */
export type Term = { term: string; weight: number; isNamed?: boolean };
/** The terms of a text; the language is BCP 47. */
export type TermsOf = (text: string, language: string) => Term[];

/** What an article's story is told by. */
export type Lead = {
  /** ISO 639. */
  language: string;
  /** When it was published, in milliseconds; null where nobody knows. */
  at: number | null;
  /** How often each term is there, weighted. */
  terms: ReadonlyMap<string, number>;
  /** Of these the names and figures, and the words that aren't; those are in neither of which the writing doesn't tell. */
  named?: ReadonlyMap<string, boolean> | undefined;
};

/** Sentences after the title: what happened, to whom and where, before the background that other stories share. */
const leadSentences = 3;
/** Characters of each that are read: where a text has no full stop, all of it is one sentence. */
const longestSentence = 2000;

export function leadOf(
  { title, sentences, language, published }: Pick<Article, 'title' | 'sentences' | 'language' | 'published'>,
  termsOf: TermsOf,
): Lead {
  const terms = new Map<string, number>();
  const named = new Map<string, boolean>();
  const text = sentences.slice(0, title === null ? leadSentences + 1 : leadSentences);
  const parts = [title ?? '', ...text].map((part) => part.slice(0, longestSentence));
  for (const { term, weight, isNamed } of parts.flatMap((part) => termsOf(part, language))) {
    terms.set(term, (terms.get(term) ?? 0) + weight ** 2);
    // A word with a capital in a title or an office is a word still.
    if (isNamed !== undefined) named.set(term, isNamed && named.get(term) !== false);
  }
  const at = published === null ? Number.NaN : Date.parse(published);
  return { language: language.split('-')[0] ?? language, at: Number.isNaN(at) ? null : at, terms, named };
}
