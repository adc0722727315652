const ascii = /^[\u0020-\u007E]*$/u;

/** Lower case without accents, the form in which words are compared; Hangul, kana and Russian й stay whole. */
export function normalize(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+|(?<=\p{Script=Cyrillic})[\u0301\u0308]/gu, '')
    .replaceAll('’', "'")
    .normalize('NFC');
}
