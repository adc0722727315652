import { isFalseBreak, isInsideAbbreviation, isLabel } from './boundary.ts';
import { cutLong, maxLength } from './cut-long.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a text, in order, none with a line break and none across a paragraph (an empty line).
 * Unicode's sentence rules (UAX 29), less the breaks that `isFalseBreak` finds false; where no mark ends a sentence for
 * long, it is cut at lines and where its script pauses. `language` is BCP 47.
 */
export function splitSentences(text: string, language: string): string[] {
  const primary = language.split('-')[0] ?? 'und';
  return text
    .split(/\n\s*\n/u)
    .flatMap(linesOf)
    .flatMap((paragraph) => splitParagraph(paragraph.replaceAll(/\s+/gu, ' ').trim(), primary))
    .flatMap(cutLong);
}

/** A long paragraph in which no mark ends a sentence is a list of lines, as lyrics and transcripts are. */
function linesOf(paragraph: string): string[] {
  const isList = paragraph.length > maxLength && !/\p{STerm}/u.test(paragraph);
  return isList ? paragraph.split('\n') : [paragraph];
}

function splitParagraph(paragraph: string, language: string): string[] {
  if (!/\p{STerm}./u.test(paragraph)) return paragraph === '' ? [] : [paragraph];
  const pieces: string[][] = [];
  const isQuoted = quotationTest(paragraph, language);
  let before = '';
  let start = 0;
  for (const end of breaksIn(paragraph, language)) {
    const piece = paragraph.slice(start, end);
    const open = pieces.at(-1);
    const isListed = open?.length === 1 && isLabel(before.trim());
    if (open && (isListed || isQuoted(start) || isFalseBreak(before, piece, language))) open.push(piece);
    else pieces.push([piece]);
    before = piece;
    start = end;
  }
  return pieces.map((parts) => parts.join('').trim()).filter((sentence) => sentence !== '');
}

/**
 * Where Unicode's rules end a sentence, as offsets, less two habits: an opening bracket right after a full stop, as
 * Chinese and Japanese write it, opens the next sentence; a closing mark after a space, as in French, closes this one.
 */
function* breaksIn(paragraph: string, language: string): Iterable<number> {
  for (const { segment, index } of segmenterFor(language).segment(paragraph)) {
    const end = index + segment.length;
    if (isInsideAbbreviation(paragraph, end, language)) continue;
    const opening = end < paragraph.length ? openingAfterStop.exec(segment.slice(-8))?.[0] : undefined;
    const closing = spacedQuotes.has(language)
      ? /^»\s*/u.exec(paragraph.slice(end, end + 3))?.[0]
      : undefined;
    yield end - (opening?.length ?? 0) + (closing?.length ?? 0);
  }
}

const openingAfterStop = /(?<=[。！？.!?…」』”’）])[「『“‘（【《〈]+$/u;
/** Languages that quote « so »; German quotes »so«. */
const spacedQuotes = new Set(['fr', 'ru', 'it', 'es', 'pt']);

/** A quotation that its sentence goes on after, as Korean and Japanese embed them: no sentence ends within. */
const embedded: Record<string, RegExp> = {
  ja: /[「『][^「」『』]{1,400}[」』](?=[^\s。！？])/gu,
  zh: /：“[^“”]{1,400}”/gu,
  ko: /“[^“”]{1,400}”(?=[가-힣])|‘[^‘’]{1,400}’(?=[가-힣])/gu,
};

/** Asks of rising offsets whether each lies in an embedded quotation. */
function quotationTest(paragraph: string, language: string): (offset: number) => boolean {
  const pattern = embedded[language];
  if (!pattern) return () => false;
  const spans = paragraph.matchAll(pattern);
  let span = spans.next();
  return (offset) => {
    while (!span.done && span.value.index + span.value[0].length <= offset) span = spans.next();
    return !span.done && span.value.index < offset;
  };
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
