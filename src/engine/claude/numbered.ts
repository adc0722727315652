/**
 * The article as the provider reads it: one sentence a line, after its number in ⟦ ⟧. A sentence has neither line
 * breaks nor these brackets, so nothing that was printed can pass for a number.
 */
export function numberSentences(sentences: readonly string[]): string {
  return sentences.map((sentence, index) => `⟦${index}⟧ ${unmarked(sentence)}`).join('\n');
}

function unmarked(sentence: string): string {
  return onOneLine(sentence).replaceAll('⟦', '[').replaceAll('⟧', ']');
}

/** Text of strangers on one line: no control characters, and no lone surrogate, which the API rejects. */
function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** The first so many characters of it, on one line; no character is cut in two. */
export function shortened(text: string, characters: number): string {
  const cut = onOneLine(text).slice(0, characters);
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trim();
}
