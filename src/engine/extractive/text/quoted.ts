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
/** Straight marks open before a word; German closes with the mark that opens in English. */
const opensStraight = /(?<![^\s([—–-])"(?=\S)/gu;
const closesHigh = /“(?=[\s,.;:!?)–—]|$)/gu;

type Range = { start: number; end: number };

/** What stands between marks in a sentence; one that isn't opened or isn't closed in it goes to the sentence's bound. */
export function quotationsIn(sentence: string): Range[] {
  const ranges: Range[] = [];
  const turned = reversed.test(sentence) ? sentence.replaceAll('»', '„').replaceAll('«', '”') : sentence;
  const text = turned.replaceAll(closesHigh, '”').replaceAll(opensStraight, '“').replaceAll('"', '”');
  let open: { at: number; closes: string } | null = null;
  for (const { 0: mark, index } of text.matchAll(/[“”„«»「」『』]/gu)) {
    if (open !== null) {
      if (!open.closes.includes(mark)) continue;
      ranges.push({ start: open.at + 1, end: index });
      open = null;
    } else {
      const closes = closing.get(mark);
      if (closes !== undefined) open = { at: index, closes };
      else if (ranges.length === 0) ranges.push({ start: 0, end: index });
    }
  }
  if (open !== null) ranges.push({ start: open.at + 1, end: text.length });
  return ranges;
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

/** A quotation that goes on through more sentences was closed unseen. */
const longestQuotation = 8;

/** For each of some sentences in a row, whether all of it is quoted, also where the quotation began or ends in another: nothing there says whose it is. Inches open none. */
export function areQuoted(sentences: readonly string[]): boolean[] {
  let open = '';
  let since = 0;
  return sentences.map((sentence, at) => {
    if (at - since > longestQuotation) open = '';
    let isAll = true;
    for (const { 0: character, index } of sentence.matchAll(/[\p{L}"“”„«»「」]/gu))
      if (/\p{L}/u.test(character)) isAll &&= open !== '';
      else if (open === '' && /^\p{N}"/u.test(sentence.slice(Math.max(0, index - 1)))) continue;
      else if (open === '' || (character === '“' && open === '“')) [open, since] = [character, at];
      else open = '';
    return isAll;
  });
}
