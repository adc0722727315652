const words = new Intl.Segmenter('und', { granularity: 'word' });

/** So many words at each end of a sentence tell it from the others of its page. */
const wordsAnEnd = 4;

/**
 * A page's address that leads a browser to a sentence and marks it, as a text fragment does; where the page has it in other
 * words, it leads to the page. Null without a page.
 */
export function linkToSentence(url: string | null, sentence: string): string | null {
  if (url === null) return null;
  const found = Array.from(words.segment(sentence)).filter(({ isWordLike }) => isWordLike === true);
  const [first, last] = [found[wordsAnEnd - 1], found.at(-wordsAnEnd)];
  const isLong = first && last && found.length > 2 * wordsAnEnd;
  const parts = isLong
    ? [sentence.slice(0, first.index + first.segment.length), sentence.slice(last.index)]
    : [sentence];
  return `${url.replace(/#.*$/su, '')}#:~:text=${parts.map(encode).join(',')}`;
}

/** A hyphen has a meaning of its own there. */
const encode = (text: string): string => encodeURIComponent(text.trim()).replaceAll('-', '%2D');
