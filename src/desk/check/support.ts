import type { Article } from '../../article/article.ts';
import { languages } from './languages/index.ts';
import { normalizeText, withPlainDigits } from './text/normalize.ts';

/** How much of a statement each sentence of an article shares, from 0 to 1, rare words counting more. */
export type Support = { of(evidence: number[]): number; best(not: number[]): { at: number; share: number } };

type Index = { contents: Set<string>[]; weight: (token: string) => number };

const indexes = new WeakMap<Article, Index>();

export function supportIndexOf(article: Article): Index {
  const known = indexes.get(article);
  if (known) return known;
  const contents = article.sentences.map(contentOf);
  const counts = new Map<string, number>();
  for (const token of contents.flatMap((content) => [...content]))
    counts.set(token, (counts.get(token) ?? 0) + 1);
  const weight = (token: string) =>
    counts.has(token) ? Math.log(1 + contents.length / (counts.get(token) ?? 1)) : 0;
  const index = { contents, weight };
  indexes.set(article, index);
  return index;
}

/** Compares a statement with the sentences of its article. */
export function supportFor(article: Article, text: string): Support {
  const { contents, weight } = supportIndexOf(article);
  const wanted = [...contentOf(text)].filter((token) => weight(token) > 0);
  const whole = wanted.reduce((sum, token) => sum + weight(token), 0);
  const of = (evidence: number[]) => {
    const shared = wanted.filter((token) => evidence.some((at) => contents[at]?.has(token)));
    return whole === 0 ? 0 : shared.reduce((sum, token) => sum + weight(token), 0) / whole;
  };
  const best = (not: number[]) => {
    const shares = contents.map((_, at) => ({ at, share: not.includes(at) ? -1 : of([at]) }));
    return shares.reduce((most, each) => (each.share > most.share ? each : most), { at: -1, share: 0 });
  };
  return { of, best };
}

const stopWords = new Set(languages.flatMap(({ stopWords }) => stopWords?.split(' ') ?? []));

/**
 * What two texts can share: the beginnings of words in scripts with spaces, so that inflected forms meet, pairs of
 * letters in Japanese, Chinese and Korean, and numbers as digits.
 */
export function contentOf(text: string): Set<string> {
  const folded = normalizeText(withPlainDigits(text));
  const words =
    folded.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]{3,}/gu) ?? [];
  const stems = words
    .filter((word) => !stopWords.has(word))
    .map((word) => (word.length > 5 ? word.slice(0, 5) : word.replace(/[esn]$/u, '')));
  const runs = folded.match(/\p{Script=Han}{2,}|\p{Script=Katakana}{2,}|\p{Script=Hangul}{2,}/gu) ?? [];
  const pairs = runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  const numbers = folded.match(/\d+/gu) ?? [];
  return new Set([...stems, ...pairs, ...numbers]);
}
