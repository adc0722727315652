import { isFalseBreak } from './boundary.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/**
 * The sentences of a text, in order, none with a line break and none across a paragraph (an empty line).
 * Unicode's sentence rules (UAX 29), less the breaks that `isFalseBreak` finds false. `language` is BCP 47.
 */
export function splitSentences(text: string, language: string): string[] {
  const primary = language.split('-')[0] ?? 'und';
  return text
    .split(/\n\s*\n/u)
    .flatMap((paragraph) => splitParagraph(paragraph.replaceAll(/\s+/gu, ' ').trim(), primary));
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
    if (open && (isQuoted(start) || isFalseBreak(before, piece, language))) open.push(piece);
    else pieces.push([piece]);
    before = piece;
    start = end;
  }
  return pieces.map((parts) => parts.join('').trim()).filter((sentence) => sentence !== '');
}

/**
 * Where Unicode's rules end a sentence, as offsets. They put an opening bracket that follows a full stop without a
 * space, as Chinese and Japanese write it, into the sentence before; here it opens the next.
 */
function* breaksIn(paragraph: string, language: string): Iterable<number> {
  for (const { segment, index } of segmenterFor(language).segment(paragraph)) {
    const end = index + segment.length;
    const opening =
      end === paragraph.length
        ? null
        : /(?<=[。！？.!?…」』”’）])[「『“‘（【《〈]+$/u.exec(segment.slice(-8));
    yield end - (opening?.[0].length ?? 0);
  }
}

/** A quotation that its sentence goes on after, as Korean and Japanese embed them: no sentence ends within. */
const embedded: Record<string, RegExp> = {
  ja: /[「『][^「」『』]{1,400}[」』](?=[^\s。！？])/gu,
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
