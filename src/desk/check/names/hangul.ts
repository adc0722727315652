/** The consonant that ends a syllable of Hangul, in Unicode's order, in the classes that survive a romanization. */
const finals = '. k k k n n n t r k m r r r p r m p p t t n t t k t p .'.split(' ');

/** The places of a syllable's first consonant and its vowel in Unicode's order, and its last consonant; null for another letter. */
export function readSyllable(letter: string): { initial: number; vowel: number; final: string } | null {
  const at = (letter.codePointAt(0) ?? 0) - 0xac00;
  if (at < 0 || at > 11_171) return null;
  const [initial, vowel] = [Math.floor(at / 588), Math.floor((at % 588) / 28)];
  return { initial, vowel, final: finals[at % 28] ?? '.' };
}
