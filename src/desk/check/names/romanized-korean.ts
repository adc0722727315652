import { readSyllable } from './hangul.ts';

const initials = 'k k n t t r m p p s s . s s s k t p h'.split(' ');

/** Vowels in the order of Hangul, in the four classes that every romanization tells apart: a, e, i and the rest. */
const vowels = 'a e a e o e o e o a e ei o o o e i o o i i'.split(' ');

type Syllable = { initial: string; vowels: string; final: string };

function readHangul(letter: string): Syllable | null {
  const syllable = readSyllable(letter);
  if (syllable === null) return null;
  const { initial, vowel, final } = syllable;
  return { initial: initials[initial] ?? '.', vowels: vowels[vowel] ?? '', final };
}

const consonants: [RegExp, string][] = [
  [/^(?:ch|sh|ss|jj|j|s|z)$/u, 's'],
  [/^(?:kk|gg|k|g|c|q|rk)$/u, 'k'],
  [/^(?:tt|dd|t|d|th)$/u, 't'],
  [/^(?:pp|bb|p|b|f|ph|rp)$/u, 'p'],
  [/^(?:n|ng)$/u, 'n'],
  [/^m$/u, 'm'],
  [/^h$/u, 'h'],
  [/^(?:r|l|ll|rr|lh|rh)$/u, 'r'],
];

const classOf = (letters: string): string =>
  consonants.find(([spelling]) => spelling.test(letters))?.[1] ?? '.';

function vowelOf(letters: string): string {
  if (/^[yw]?a[rh]?$/u.test(letters)) return 'a';
  if (/^(?:[yw]?ae|[yw]?ai|[yw]?e|oe|oi)$/u.test(letters)) return letters === 'oi' ? 'ei' : 'e';
  return /^(?:i|ee|yi|wi|ui|eui|ie|ea)$/u.test(letters) ? 'i' : 'o';
}

/** A romanized Korean name in its syllables, "ji hoon" of "jihoon"; null where it can be none. */
export function koreanSyllables(word: string): Syllable[] | null {
  const found: Syllable[] = [];
  let rest = word.replaceAll(/['’]/gu, '');
  const syllable =
    /^-?(ch|sh|ss|jj|kk|gg|tt|pp|lh|rh|[kgntdrlmbpfsjzhc]|)([yw]?(?:eui|eu|eo|ae|oe|oi|oo|ou|ee|ea|ie|ui|ai|a|e|i|o|u)|yi)(h?)((?:ng|rk|n|m|k|g|l|r|p|b|t|d|ck|ll)(?![aeiou]))?/u;
  while (rest !== '' && rest !== '-') {
    const [whole = '', initial = '', vowel = '', , final = ''] = syllable.exec(rest) ?? [];
    if (whole === '') return null;
    found.push({ initial: classOf(initial), vowels: vowelOf(vowel), final: classOf(final) });
    rest = rest.slice(whole.length);
  }
  return found;
}

/** A surname may lose its first sound, or keep an older one: 이 is Lee and Yi, 노 is Roh. */
const isOpen = (initial: string) => /^[.nr]$/u.test(initial);

const isHeard = (spoken: Syllable, written: Syllable, first: boolean): boolean =>
  (spoken.initial === written.initial || (first && isOpen(spoken.initial) && isOpen(written.initial))) &&
  written.vowels.split('').some((vowel) => spoken.vowels.includes(vowel)) &&
  (spoken.final === written.final || (spoken.final === 'r' && written.final === '.'));

/** Tells whether a text in Hangul has syllables side by side. It is read with the first of them. */
export function koreanReader(text: string): (spoken: readonly Syllable[]) => boolean {
  let letters: (Syllable | null)[] | undefined;
  return (spoken) => {
    letters ??= Array.from(text, readHangul);
    const own = letters;
    return own.some((_, at) =>
      spoken.every((syllable, next) => {
        const written = own[at + next] ?? null;
        return written !== null && isHeard(syllable, written, next === 0);
      }),
    );
  };
}
