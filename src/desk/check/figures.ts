import type { Article } from '../../article/article.ts';

/** Whether the text holds digits that neither the evidence nor the article's title or date holds. */
export function figuresMissing(article: Article, evidence: number[], text: string): boolean {
  const quotes = evidence.map((at) => article.sentences[at] ?? '');
  const held = new Set(digitsIn([...quotes, article.title ?? '', article.published ?? ''].join('\n')));
  return digitsIn(text).some((figure) => !held.has(figure));
}

/** "1,200" and "1200" are the same digits, as are full-width ones; "1.2" stays apart from "12". */
function digitsIn(text: string): string[] {
  const runs = text.normalize('NFKC').match(/\d+(?:[.,]\d+)*/gu) ?? [];
  return runs.map((run) => run.replaceAll(/[.,](?=\d{3}(?!\d))/gu, '').replace(/^0+(?=\d)/u, ''));
}
