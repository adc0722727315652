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
  const ranges: Range[][] = sentences.map(() => []);
  const quote = (at: number, start: number, end = sentences[at]?.length ?? 0) =>
    ranges[at]?.push({ start, end });
  let open: { at: number; start: number; closes: string } | null = null;
  let since = 0;
  for (const [at, sentence] of sentences.entries())
    for (const { 0: mark, index } of withPlainMarks(sentence).matchAll(/[“”„«»「」『』]/gu)) {
      if (open !== null && at - since > longestQuotation) {
        quote(open.at, open.start);
        open = null;
      }
      const closes = closing.get(mark);
      if (open?.closes === mark) {
        if (open.at === at) quote(at, open.start, index);
        else {
          quote(open.at, open.start);
          for (let within = open.at + 1; within < at; within += 1) quote(within, 0);
          quote(at, 0, index);
        }
        open = null;
      } else if (open !== null) since = open.closes === closes ? at : since;
      else if (closes !== undefined) {
        open = { at, start: index + 1, closes };
        since = at;
      } else if (ranges[at]?.length === 0) quote(at, 0, index);
    }
  if (open !== null) quote(open.at, open.start);
  return ranges;
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
