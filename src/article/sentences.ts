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
  const pieces: string[][] = [];
  let before = '';
  for (const { segment } of segmenterFor(language).segment(paragraph)) {
    const open = pieces.at(-1);
    if (open && isFalseBreak(before, segment, language)) open.push(segment);
    else pieces.push([segment]);
    before = segment;
  }
  return pieces.map((parts) => parts.join('').trim()).filter((sentence) => sentence !== '');
}

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
}
