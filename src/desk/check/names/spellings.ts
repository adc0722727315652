import { normalizeText } from '../text/normalize.ts';

/**
 * How a name is said in one language, as a spelling of its sounds: what is written in other letters follows them and
 * not the letters, so that "Wright" is written like "Rite" and "Dubois" like "Dubua".
 */
const ways: readonly (readonly [RegExp, string])[][] = [
  // English
  [
    [/^[kgp]n/gu, 'n'],
    [/^wr/gu, 'r'],
    [/^ps/gu, 's'],
    [/gh/gu, ''],
    [/mb$/gu, 'm'],
    [/w/gu, 'u'],
    [/j|dge?|g(?=[eiy])/gu, 'dzh'],
  ],
  // French
  [
    [/(?:[lnr]?[dpt]s?|[sxz]|ent|er)$/gu, ''],
    [/gu(?=[eiy])/gu, 'g'],
    [/gn/gu, 'n'],
    [/ch/gu, 'sh'],
    [/ill/gu, 'i'],
    [/j|g(?=[ei])/gu, 'zh'],
    [/qu/gu, 'k'],
    [/h/gu, ''],
  ],
  // German and Dutch
  [
    [/sch/gu, 'sh'],
    [/ch/gu, 'kh'],
    [/v/gu, 'f'],
    [/w/gu, 'v'],
    [/j/gu, 'y'],
    [/t?z/gu, 'ts'],
  ],
  // Spanish
  [
    [/h/gu, ''],
    [/j|x|g(?=[ei])/gu, 'kh'],
    [/ll/gu, 'y'],
    [/gu(?=[ei])/gu, 'g'],
    [/qu/gu, 'k'],
    [/z|c(?=[ei])/gu, 's'],
  ],
  // Polish and Czech
  [
    [/cz/gu, 'ch'],
    [/sz/gu, 'sh'],
    [/rz/gu, 'zh'],
    [/ł/gu, 'l'],
    [/w/gu, 'v'],
    [/j/gu, 'y'],
    [/c(?!h)/gu, 'ts'],
  ],
  // Pinyin
  [
    [/q|zh/gu, 'ch'],
    [/x/gu, 'sh'],
    [/[cz](?!h)/gu, 'ts'],
  ],
];

/** A word, normalized, and how its sounds could be spelled otherwise. Languages in other letters spell as they say. */
export function spellingsOf(word: string): string[] {
  const plain = normalizeText(word);
  if (!/^\p{Script=Latin}/u.test(plain)) return [plain];
  const said = ways.map((way) =>
    way.reduce((spelled, [letters, sound]) => spelled.replaceAll(letters, sound), plain),
  );
  return [...new Set([plain, ...said])];
}
