const ascii = /^[\u0020-\u007E]*$/u;

/** Lower case without accents, the form in which words are compared; Hangul and kana stay whole. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ascii.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin}|\p{Script=Cyrillic})\p{M}+/gu, '')
    .replaceAll('’', "'")
    .normalize('NFC');
}

/** The language of a BCP 47 tag, without region or script. */
export function languageOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
