import { normalizeText, withPlainDigits } from './normalize.ts';

/** `text` is normalized, and what was read is taken out of it, so that nothing is read twice; positions stay those of `whole`. */
export type Scan = { text: string; readonly whole: string; readonly language: string };

export const openScan = (text: string, language: string): Scan => {
  const whole = withPlainDigits(text)
    .replaceAll(/(\d)\s?½/gu, '$1.5')
    .replaceAll('’', "'")
    .replaceAll(/(?<=\p{Script=Cyrillic})['ʼ](?=\p{Script=Cyrillic})/gu, '')
    .replaceAll('½', '1/2')
    .replaceAll('¼', '1/4')
    .replaceAll('¾', '3/4')
    .normalize('NFKC')
    .replaceAll(/[\u0640\u064b-\u0652]/gu, '');
  return { text: normalizeInPlace(whole), whole, language };
};

/** Whether a text has letters of Chinese, Japanese or Korean: most have none, and need no pattern with them. */
export const isAsian = ({ text }: Scan): boolean => /[\p{Script=Han}\p{Script=Hangul}]/u.test(text);

/** Normalizes letter by letter, where that keeps the length. */
const normalizeInPlace = (text: string): string => text.replaceAll(/[A-Z]+|[^\0-\x7f]/gu, normalizeLetter);

/** As many as a script has; taking a letter apart costs far more than finding it. */
const letters = new Map<string, string>();

function normalizeLetter(letter: string): string {
  const known = letters.get(letter);
  if (known !== undefined) return known;
  const normal = normalizeText(letter);
  const own = normal.length === letter.length ? normal : letter;
  if (letter.length === 1) letters.set(letter, own);
  return own;
}

/** Reads every match that `read` can make sense of, and takes it out of the scan. */
export function takeAll<T>(scan: Scan, pattern: RegExp, read: (match: RegExpExecArray) => T | null): T[] {
  const found: T[] = [];
  for (const match of scan.text.matchAll(pattern)) {
    const value = read(match);
    if (value === null) continue;
    found.push(value);
    take(scan, match.index, match.index + match[0].length);
  }
  return found;
}

/** NUL is no letter, no digit and no space: nothing reads across it. */
export function take(scan: Scan, from: number, to: number): void {
  scan.text = scan.text.slice(0, from) + '\0'.repeat(to - from) + scan.text.slice(to);
}
