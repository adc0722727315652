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
export function onOneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
