import { isOpener } from '../../sentences/abbreviations.ts';
import { creditInside } from '../caption.ts';

/** The longest caption, in characters, and how long a photographer and an agency may be. */
const LONGEST = 400;
const CREDIT = 80;

const unbracketed =
  /(?<=[.!?”"] |[–—] )(?:Photo(?:graph)?(?: credit)?|Image|Credit|Picture|Foto|Bild|Crédit|Crédito|Фото)\s?(?::| by)\s|(?<=[.!?”"] )(?=(?:\p{Lu}[\p{Lu}.’'-]+ ){1,3}\/ \p{Lu}{2,12} )/gu;
const label = /(?<=^|[.!?”"] |\d )(?:Photo|Image|Foto|Bild|Imagen|Imagem|Caption|사진|Фото)\s?[:=] ?(?=\S)/gu;

/** The offsets where a caption begins and its credit ends. `ends` are breaks that are known already. */
export function captionEnds(text: string, language: string, ends: number[]): number[] {
  const bracketed = [...text.matchAll(creditInside)].flatMap(({ index, 0: credit }) => {
    const end = index + credit.length;
    return opensNext(text, end) ? [captionStart(text, index, ends), end] : [];
  });
  const credits = [...text.matchAll(unbracketed)];
  const named = credits.flatMap(({ index, 0: words }) => {
    const end = creditEnd(text, index + words.length, language, ends);
    return end === null ? [] : [captionStart(text, index, ends), end];
  });
  const labels = [...text.slice(0, 1200).matchAll(label)]
    .map(({ index }) => index)
    .filter((index) => named.some((end) => end > index) && !credits.some((credit) => credit.index === index));
  const marks = [...text.matchAll(/(?<=^|\s)▲\s/gu)].map(({ index }) => index);
  return [...bracketed, ...named, ...marks, ...labels];
}

function opensNext(text: string, end: number): boolean {
  return /^\s?["'“„«‘([【]?[\p{Lu}\p{Lo}\d]/u.test(text.slice(end, end + 4));
}

/** The last break or sentence's end before a credit; a caption of two sentences keeps its first. */
function captionStart(text: string, credit: number, ends: number[]): number {
  const from = Math.max(0, credit - LONGEST, ...ends.filter((end) => end < credit - 1));
  const before = text.slice(from, credit).replace(/[\s.!?。”"’–—]+$/u, '');
  const stops = [...before.matchAll(/(?<!\p{Lu})[.!?。]["'”’»]?\s+(?=["'“„«‘]?[\p{Lu}\p{Lo}\d])/gu)];
  const stop = stops.at(-1);
  return from + (stop ? stop.index + stop[0].length : 0);
}

/** A known break, or a word that usually opens a sentence, soon after a credit that has no brackets. */
function creditEnd(text: string, start: number, language: string, ends: number[]): number | null {
  const known = ends.filter((end) => end > start && end - start <= CREDIT);
  const words = text.slice(start, start + CREDIT).matchAll(/(?<=\S )\p{Lu}[\p{L}’']*(?= )/gu);
  const opener = [...words].find(({ 0: word }) => isOpener(word, language));
  const found = [...known, ...(opener ? [start + opener.index] : [])].toSorted((a, b) => a - b)[0];
  return found === undefined || /[.!?]\s/u.test(text.slice(start, found).replaceAll(/\b\p{Lu}\./gu, ''))
    ? null
    : found;
}
