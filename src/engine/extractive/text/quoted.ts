/** Whether a quotation is open at a place in a sentence. */
export function isQuoted(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  const opened = before.match(/[“„«「]/gu)?.length ?? 0;
  const closed = before.match(/[”»」]/gu)?.length ?? 0;
  return opened > closed || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}
