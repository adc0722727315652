import type { Article } from '../../../article/article.ts';
import type { Corpus } from './bm25.ts';

/** Passages that are shown where none answers. */
const mostPassages = 3;
/** UTF-16 code units of all passages, beyond which none grows: about ten lines of a card. */
const mostCharacters = 1000;

/** Sentences from the one that comes close to those that are read with it at most. */
const farthest = 3;

/** A sentence that comes close, and what is read with it, in the article's order. */
type Passage = { lead: number; sentences: number[] };

/**
 * The passages that come closest, of sentences in that order. The first ones open one each, with the one before where they point back to it; what
 * stands beside a passage, in its paragraph, joins it where nothing else that may be shown comes closer; then, while there is room, the rest of the paragraph, from the sentence outwards.
 */
export function passagesOf(article: Article, corpus: Corpus, closest: number[]): Passage[] {
  const paragraphs = paragraphsOf(article);
  const passages: Passage[] = [];
  let left = mostCharacters;
  const isShown = (at: number) => passages.some(({ sentences }) => sentences.includes(at));
  const fits = (at: number) => lengthOf(article, at) <= left;
  const add = (passage: Passage, at: number) => {
    passage.sentences = [...passage.sentences, at].toSorted((a, b) => a - b);
    left -= lengthOf(article, at);
  };
  const besides = (at: number) =>
    passages.find(
      ({ lead, sentences }) =>
        paragraphs[lead] === paragraphs[at] && (sentences.includes(at - 1) || sentences.includes(at + 1)),
    );
  const nextOf = () =>
    closest.find(
      (at) => !isShown(at) && (besides(at) === undefined ? passages.length < mostPassages : fits(at)),
    );
  for (let at = nextOf(); at !== undefined; at = nextOf()) {
    const passage = besides(at) ?? { lead: at, sentences: [] };
    add(passage, at);
    if (passage.lead !== at) continue;
    passages.push(passage);
    const leans = corpus.leans(at) && paragraphs[at - 1] === paragraphs[at];
    if (leans && !isShown(at - 1) && fits(at - 1)) add(passage, at - 1);
  }
  for (let reach = 1; reach <= farthest; reach += 1)
    for (const passage of passages)
      for (const at of [passage.lead + reach, passage.lead - reach])
        if (paragraphs[at] === paragraphs[passage.lead] && !isShown(at) && fits(at)) add(passage, at);
  return passages;
}

/** Whether two sentences stand in one paragraph. */
export function isSameParagraph(article: Article, one: number, other: number): boolean {
  const paragraphs = paragraphsOf(article);
  return paragraphs[one] === paragraphs[other];
}

const lengthOf = ({ sentences }: Article, at: number): number => sentences[at]?.length ?? 0;

/** The number of the paragraph in which each sentence stands, told by how many letters stand before it. */
function paragraphsOf({ text, sentences }: Article): number[] {
  let [end, start, paragraph] = [0, 0, 0];
  const ends = text.split(/\n\s*\n/u).map((one) => (end += sizeOf(one)));
  return sentences.map((sentence) => {
    while (paragraph < ends.length - 1 && start >= (ends[paragraph] ?? 0)) paragraph += 1;
    start += sizeOf(sentence);
    return paragraph;
  });
}

const sizeOf = (text: string): number => text.replaceAll(/\s/gu, '').length;
