/** Marks that open a quotation, and those that close it. */
const closing = new Map([
  ['“', '”'],
  ['„', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
]);
/** German also opens with “»” and closes with “«”. */
const reversed = /^[^«»]*»[^«»]*«(?:[^«»]*»[^«»]*«)*[^«»]*$/u;
/** Straight marks open before a word, and are inches behind a figure; German closes with the mark that opens in English. */
const inches = /(?<=\p{N})"(?= \p{Ll})/gu;
const opensStraight = /(?<![^\s([—–-])"(?=\S)/gu;
const closesHigh = /“(?=[\s,.;:!?)–—]|$)/gu;
/** A quotation that goes on through more sentences was closed unseen. */
const longestQuotation = 8;

type Range = { start: number; end: number };

/** What stands between marks in each of some sentences in a row; what isn't closed in its sentence goes on up to a later one that closes it. */
export function quotationsIn(sentences: readonly string[]): Range[][] {
  const marks = sentences.map((sentence) => [...withPlainMarks(sentence).matchAll(/[“”„«»「」『』]/gu)]);
  const quotations: Range[][] = [];
  let open: { start: number; closes: string; until?: number } | null = null;
  for (const [at, inSentence] of marks.entries()) {
    const ranges: Range[] = [];
    quotations.push(ranges);
    for (const { 0: mark, index } of inSentence) {
      const closes = closing.get(mark);
      if (open?.closes === mark) {
        ranges.push({ start: open.start, end: index });
        open = null;
      } else if (open === null && closes !== undefined) open = { start: index + 1, closes };
      else if (open === null && ranges.length === 0) ranges.push({ start: 0, end: index });
    }
    if (open === null) continue;
    const until: number = open.until ?? endOf(marks, at, open.closes);
    ranges.push({ start: open.start, end: sentences[at]?.length ?? 0 });
    open = until > at ? { start: 0, closes: open.closes, until } : null;
  }
  return quotations;
}

/** Up to which sentence a quotation goes on: what opens anew before it is closed shows that it ended with its own; a new paragraph of it opens with a mark that its sentence doesn't close. */
function endOf(marks: RegExpMatchArray[][], at: number, closes: string): number {
  for (const [ahead, inSentence] of marks.slice(at + 1, at + 1 + longestQuotation).entries()) {
    const isClosed = inSentence.some(([mark]) => mark === closes);
    const first = inSentence.find(([mark]) => mark === closes || closing.get(mark) === closes);
    if (first?.[0] === closes) return at + 1 + ahead;
    if (first !== undefined) return first.index === 0 && !isClosed ? at + ahead : at;
  }
  return at;
}

function withPlainMarks(sentence: string): string {
  const turned = reversed.test(sentence) ? sentence.replaceAll('»', '„').replaceAll('«', '”') : sentence;
  return turned
    .replaceAll(inches, ' ')
    .replaceAll(closesHigh, '”')
    .replaceAll(opensStraight, '“')
    .replaceAll('"', '”');
}

/** Whether all of a sentence is quoted, also where the quotation began or ends in another: nothing there says whose it is. */
export function isAllQuoted(sentence: string, quotations: readonly Range[]): boolean {
  return ![...sentence.matchAll(/\p{L}/gu)].some(
    ({ index }) => !quotations.some(({ start, end }) => start <= index && index < end),
  );
}

/** Characters that are no quotation beside a name: «Верфь», “the Ann Lee rule”. */
const besideName = 8;

/** Whether a name stands in one of a sentence's quotations; not between marks of its own. */
export function isQuoted(quotations: readonly Range[], name: Range): boolean {
  return quotations.some(
    ({ start, end }) =>
      start <= name.start && name.end <= end && end - start > name.end - name.start + besideName,
  );
}
