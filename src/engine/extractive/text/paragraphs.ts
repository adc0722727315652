import type { Article } from '../../../article/article.ts';

/** The number of the paragraph in which each sentence stands, told by how many letters stand before it. */
export function paragraphsOf({ text, sentences }: Article): number[] {
  let [end, start, paragraph] = [0, 0, 0];
  const ends = text.split(/\n\s*\n/u).map((one) => (end += sizeOf(one)));
  return sentences.map((sentence) => {
    while (paragraph < ends.length - 1 && start >= (ends[paragraph] ?? 0)) paragraph += 1;
    start += sizeOf(sentence);
    return paragraph;
  });
}

const sizeOf = (text: string): number => text.replaceAll(/\s/gu, '').length;
