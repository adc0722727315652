import { createHash } from 'node:crypto';
import type { Article } from './article.ts';
import { headlineOf } from './headline.ts';

/**
 * What an engine reads: an article, or several, one after the other, which are an article whose sentences are theirs,
 * numbered through. `articles` is missing where there is one.
 */
export type Dossier = Article & { articles?: readonly Article[] };

/** Where a sentence of a dossier stands: in which of its articles, and which of that one's sentences, from 0. */
export type Place = { article: number; sentence: number };

/** @throws TypeError where there is no article */
export function toDossier(articles: readonly Article[]): Dossier {
  const [first, ...others] = articles;
  if (first === undefined) throw new TypeError('a dossier of nothing');
  if (others.length === 0) return first;
  const join = (part: (article: Article) => string | null, separator: string) =>
    [...new Set(articles.map(part))].filter((text) => text !== null).join(separator) || null;
  return {
    ...first,
    ...coverageOf(articles),
    id: digest(articles),
    title: join(({ title }) => title, ' · '),
    byline: join(({ byline }) => byline, ', '),
    outlet: join(({ outlet }) => outlet, ' · '),
    published: articles.map(({ published }) => published ?? '').reduce((a, b) => (b > a ? b : a)) || null,
    updated: null,
    image: null,
    text: articles.map(({ text }) => text).join('\n\n'),
    sentences: articles.flatMap(({ sentences }) => sentences),
    articles,
  };
}

/** Its articles, in their order. */
export const articlesOf = (dossier: Dossier): readonly Article[] => dossier.articles ?? [dossier];

export const isSeveral = (dossier: Dossier): boolean => articlesOf(dossier).length > 1;

/** The number that the first sentence of each article has. */
export function offsetsOf(dossier: Dossier): number[] {
  let next = 0;
  return articlesOf(dossier).map(({ sentences }) => (next += sentences.length) - sentences.length);
}

/** Of a sentence that the dossier has. */
export function placeOf(dossier: Dossier, sentence: number): Place {
  const offsets = offsetsOf(dossier);
  const article = offsets.findLastIndex((offset) => offset <= sentence);
  return { article, sentence: sentence - (offsets[article] ?? 0) };
}

/** The outlet, or what else names the article to a reader: its site, its headline. */
export function sourceNameOf(article: Pick<Article, 'outlet' | 'url' | 'title' | 'sentences'>): string {
  const { outlet, url } = article;
  const host = url === null ? null : (URL.parse(url)?.hostname.replace(/^www\./, '') ?? null);
  return outlet ?? host ?? headlineOf(article);
}

function coverageOf(articles: readonly Article[]): Pick<Article, 'coverage' | 'shortfall' | 'share'> {
  const short = articles.find(({ coverage }) => coverage !== 'full');
  const held = articles.reduce((sum, { text }) => sum + text.length, 0);
  const whole = articles.reduce((sum, { text, share }) => sum + text.length / share, 0);
  const { coverage, shortfall } = short ?? { coverage: 'full', shortfall: null };
  return { coverage, shortfall, share: held / whole };
}

/** In this order, each as far as it is held. */
function digest(articles: readonly Article[]): string {
  const parts = articles.flatMap(({ id, coverage }) => [id, coverage]);
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}
