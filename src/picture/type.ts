import { fontsFor, typefaceOf, type Font, type Weight } from './fonts.ts';

/** A stretch of text in one font; `width` is in sizes of the type. */
export type Run = { font: Font; text: string; width: number };

/** Text of one picture: how wide it is, and in which fonts. Sizes are in the units of the picture. */
export type Type = {
  /** The text as it can be drawn: one line, without what no font has (an emoji, a control character). */
  clean(text: string): string;
  /** Whether a letter or digit of the text would be missing. */
  lacks(text: string): boolean;
  width(text: string, size: number, weight: Weight): number;
  /** From left to right. */
  runs(text: string, weight: Weight): Run[];
};

/**
 * Characters that can't be seen. Joiners stay, since scripts need them; direction marks and overrides don't, since
 * they would reorder what stands beside them.
 */
const invisible = /[[\p{C}\p{Default_Ignorable_Code_Point}]--[\u200c\u200d]]/gv;
const telling = /[\p{L}\p{N}]/u;
const joiner = /[\u200C\u200D]/;
/** Spaces, digits and punctuation, which belong to no script, and marks, which belong to the letter before. */
const neutral = /[\p{Script=Common}\p{Script=Inherited}]/u;
const leftward = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** The fonts are chosen by all the text that the picture shows, so that a name looks the same wherever it stands. */
export function setType(all: string): Type {
  const fonts = fontsFor(all);
  const isKnown = (character: string) =>
    joiner.test(character) || fontOf(fonts, character, 'regular') !== null;
  const runs = remember((text, weight) => runsOf(text, fonts, weight));
  return {
    clean: (text) => characters(oneLine(text)).filter(isKnown).join('').replaceAll(/ +/g, ' ').trim(),
    lacks: (text) =>
      characters(oneLine(text)).some((character) => telling.test(character) && !isKnown(character)),
    width: (text, size, weight) => size * runs(text, weight).reduce((sum, { width }) => sum + width, 0),
    runs: (text, weight) => (leftward.test(text) ? runs(text, weight).toReversed() : runs(text, weight)),
  };
}

type Runs = (text: string, weight: Weight) => Run[];

/** The same words are set in several ways. */
function remember(runs: Runs): Runs {
  const known: Record<Weight, Map<string, Run[]>> = { regular: new Map(), bold: new Map() };
  return (text, weight) => {
    const found = known[weight].get(text) ?? runs(text, weight);
    known[weight].set(text, found);
    return found;
  };
}

function oneLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replaceAll(/\s+/gu, ' ').replaceAll(invisible, '');
}

function characters(text: string): string[] {
  return Array.from(text);
}

function has(font: Font, character: string, weight: Weight): boolean {
  return typefaceOf(font, weight).has(character.codePointAt(0) ?? 0);
}

function fontOf(fonts: readonly Font[], character: string, weight: Weight): Font | null {
  return fonts.find((font) => has(font, character, weight)) ?? null;
}

/** What belongs to no script stays with what is before it, at the start with what comes after. */
function runsOf(text: string, fonts: readonly Font[], weight: Weight): Run[] {
  const all = characters(text);
  const first = all.find((character) => !neutral.test(character)) ?? '';
  let last = fontOf(fonts, first, weight);
  const runs: Run[] = [];
  for (const character of all) {
    const stays = joiner.test(character) || (neutral.test(character) && last && has(last, character, weight));
    const font = stays ? last : fontOf(fonts, character, weight);
    if (!font) continue;
    const width = typefaceOf(font, weight).advance(character.codePointAt(0) ?? 0);
    const run = runs.at(-1);
    if (run?.font === font) Object.assign(run, { text: run.text + character, width: run.width + width });
    else runs.push({ font, text: character, width });
    last = font;
  }
  return runs;
}
