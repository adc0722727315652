import { toLatinDigits } from '../../../base/calendar/digits.ts';

/**
 * Lower case without accents, half-width, Arabic without vowel signs and with one form of alif: what is compared when
 * words are.
 */
export function normalizeText(text: string): string {
  if (!/[^\0-\x7f]/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u0640\u064b-\u065f\u0670]/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .normalize('NFC');
}

/** A text with its digits and the signs among them as in English: "٢٫٥٪" is "2.5%". */
export const withPlainDigits = (text: string): string =>
  toLatinDigits(text).replaceAll('٫', '.').replaceAll('٬', ',').replaceAll('٪', '%');
