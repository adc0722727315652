const ascii = /^[\u0020-\u007E]*$/u;

/** Lower case without accents, the form in which words are compared; Hangul and kana stay whole. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin}|\p{Script=Cyrillic})\p{M}+/gu, '')
    .replaceAll('’', "'")
    .normalize('NFC');
}
