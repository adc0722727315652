import type { Block } from './columns.ts';
import type { Line } from './line.ts';

export type Paragraph = { text: string; size: number; page: number };

type Place = { line: Line; block: Block; page: number };

const ENDED = /[.!?:。！？…]["'”’»」』)]*$/u;
const CUT_WORD = /(\p{L}+)([-‐\u00AD])$/u;
/** Scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。「」『』ー]/u;
/** Korean lines are cut within words; a particle, or a unit after its number, can't stand alone. */
const PARTICLE =
  /^(?:을|를|은|는|가|의|에|에서|에게|으로|로|와|과|까지|부터|보다|처럼|라고|이라고)(?=[\s.,)]|$)/u;
const UNIT = /^(?:원|명|개|년|월|일|시|분|표|건|대|억|만|조|달러|퍼센트)/u;
/** In sizes of the type. */
const INDENT = 0.8;
/** Of a column's width: a line that leaves this much is a line of its own, even if it ends no sentence. */
const SHORT = 0.25;
/** Of the usual distance between two lines. */
const PARAGRAPH_GAP = 1.35;
const OTHER_SIZE = 0.12;

/** Lines, joined: a word cut at a line's end is whole again, and a paragraph runs on over columns and pages. */
export function toParagraphs(pages: Block[][]): Paragraph[] {
  const places = pages.flatMap((blocks, page) =>
    blocks.flatMap((block) => block.map((line) => ({ line, block, page }))),
  );
  const pitch = pitchOf(pages.flat());
  const words = hyphenatedWords(places);
  const paragraphs: Paragraph[] = [];
  for (const [at, place] of places.entries()) {
    const before = places[at - 1];
    const last = paragraphs.at(-1);
    if (before && last && !startsParagraph(before, place, pitch))
      last.text = join(last.text, place.line.text, words);
    else paragraphs.push({ text: place.line.text, size: place.line.size, page: place.page });
  }
  return paragraphs;
}

function startsParagraph(before: Place, place: Place, pitch: number): boolean {
  const { line } = place;
  const last = before.line;
  if (Math.abs(line.size - last.size) > last.size * OTHER_SIZE) return true;
  const isBelow = before.page === place.page && line.y < last.y;
  if (isBelow && last.y - line.y > pitch * line.size * PARAGRAPH_GAP) return true;
  const room = roomAfter(before, line);
  if (ENDED.test(last.text)) return room > 0 || (isIndented(place) && !isIndented(before));
  return room > SHORT && !/^\p{Ll}/u.test(line.text);
}

function isIndented({ line, block }: Place): boolean {
  return line.left - leftOf(block) > line.size * INDENT;
}

/** What a line leaves of its column's width when the next one's first word is put there too; below 0, it had to end. */
function roomAfter({ line, block }: Place, next: Line): number {
  const right = Math.max(...block.map((other) => other.right));
  const word = (next.text.indexOf(' ') + 1 || 1) * ((line.right - line.left) / line.text.length);
  return (right - line.right - word) / (right - leftOf(block));
}

function leftOf(block: Block): number {
  return Math.min(...block.map((line) => line.left));
}

/** The usual distance from one line to the next, in sizes of the type. */
function pitchOf(blocks: Block[]): number {
  const pitches = blocks.flatMap((block) =>
    block.slice(1).map((line, at) => ((block[at]?.y ?? line.y) - line.y) / line.size),
  );
  return pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 1.2;
}

/** Words that the text itself writes with a hyphen, so that one cut at that hyphen keeps it. */
function hyphenatedWords(places: Place[]): Set<string> {
  const words = places.flatMap(({ line }) => line.text.toLowerCase().match(/\p{L}+-\p{L}+/gu) ?? []);
  return new Set(words);
}

function join(text: string, next: string, hyphenated: Set<string>): string {
  const [cut, head = '', hyphen] = CUT_WORD.exec(text) ?? [];
  if (!cut) return isOneWord(text, next) ? text + next : `${text} ${next}`;
  const [tail = ''] = /^\p{L}+/u.exec(next) ?? [];
  const keepsHyphen = !/^\p{Ll}/u.test(tail) || hyphenated.has(`${head}-${tail}`.toLowerCase());
  return hyphen !== '\u00AD' && keepsHyphen ? text + next : text.slice(0, -1) + next;
}

function isOneWord(text: string, next: string): boolean {
  const isUnspaced = UNSPACED.test(text.slice(-1)) && UNSPACED.test(next.slice(0, 1));
  const isKoreanWord = /[\p{Script=Hangul}\d]$/u.test(text) && PARTICLE.test(next);
  return isUnspaced || isKoreanWord || (/\d$/.test(text) && UNIT.test(next));
}
