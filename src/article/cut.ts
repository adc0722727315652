/** UTF-16 units: some 50,000 words. No story is longer, and all that is done with one stays quick up to here. */
const LONGEST = 300_000;

/** The first paragraphs of a text that is too long to be a story, else the text; `share` is what is left of it. */
export function cutText(text: string): { text: string; share: number } {
  if (text.length <= LONGEST) return { text, share: 1 };
  const end = text.lastIndexOf('\n\n', LONGEST);
  // A text without paragraphs is cut between words, and one without words wherever it must.
  const at = end > LONGEST / 2 ? end : Math.max(text.lastIndexOf(' ', LONGEST), LONGEST / 2);
  return { text: text.slice(0, at), share: at / text.length };
}
