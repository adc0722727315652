import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTypeface, type Typeface } from './typeface.ts';

export type Weight = 'regular' | 'bold';
export type Font = {
  family: string;
  /** The scripts that it is wanted for; null for the one that everything is tried in first. */
  scripts: RegExp | null;
  files: Record<Weight, string>;
};

/**
 * Before the Han of Chinese come those of Korea and Japan, where a text has their own letters: the same character is
 * written in different ways there. Paths are relative to the package's entry, the only file that it exports.
 */
const fonts: readonly Font[] = [
  font('Noto Sans', null, 'latin', 'NotoSans-*.ttf'),
  font('Noto Sans Korean', /\p{Script=Hangul}/u, 'kr', 'NotoSansKR-*.otf'),
  font('Noto Sans Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'jp', 'NotoSansJP-*.otf'),
  font('Noto Sans S Chinese', /\p{Script=Han}/u, 'sc', 'NotoSansHans-*.otf'),
  font('Noto Sans Hebrew', /\p{Script=Hebrew}/u, 'hebrew', 'NotoSansHebrew-*.ttf'),
  font('Noto Naskh Arabic', /\p{Script=Arabic}/u, 'arabic', 'NotoNaskhArabic-*.ttf'),
];

function font(family: string, scripts: RegExp | null, name: string, file: string): Font {
  const pathOf = (weight: string) => {
    const entry = import.meta.resolve(`@embedpdf/fonts-${name}`);
    return fileURLToPath(new URL(`../fonts/${file.replace('*', weight)}`, entry));
  };
  return { family, scripts, files: { regular: pathOf('Regular'), bold: pathOf('Bold') } };
}

/** Those that a text may need, the likeliest first. */
export function fontsFor(text: string): readonly Font[] {
  return fonts.filter(({ scripts }) => scripts === null || scripts.test(text));
}

/** Those that a picture names, as files. */
export function filesOf(svg: string): string[] {
  const named = fonts.filter(({ family }) => svg.includes(`font-family="${family}"`));
  return named.flatMap(({ files }) => Object.values(files));
}

const cache = new Map<string, Typeface>();

export function typefaceOf({ files }: Font, weight: Weight): Typeface {
  const path = files[weight];
  const known = cache.get(path) ?? readTypeface(readFileSync(path));
  cache.set(path, known);
  return known;
}
