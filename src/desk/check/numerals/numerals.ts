import { normalizeText } from '../text/normalize.ts';
import { languageOf } from '../languages/index.ts';
import type { NumberWords } from '../languages/language.ts';

export type Token = { at: number; end: number; text: string };
export type Numeral = { at: number; end: number; value: number; scale: number };

const none: NumberWords = { add: new Map(), scales: new Map() };

/** The number words of a language; of one that has no table, none. */
export const numberWordsOf = (language: string): NumberWords => languageOf(language).numbers ?? none;

type Part = { kind: 'add' | 'scale' | 'half'; value: number };

/** Adds up the parts of one number as far as they fit: "two", "hundred", "five" are 205, "two", "three" stop at 2. */
class Sum {
  private readonly stack: number[];
  private readonly words: NumberWords;
  private halved = false;
  scale = 1;

  constructor(start: number[], words: NumberWords) {
    this.stack = start;
    this.words = words;
  }

  get value(): number {
    return this.stack.reduce((sum, part) => sum + part, 0);
  }

  add(value: number): void {
    this.stack.push(value);
  }

  take(part: Part): boolean {
    if (part.kind === 'scale') return this.multiply(part.value);
    const top = this.stack.at(-1);
    if (part.kind === 'half') {
      this.halved = true;
      this.stack.push(top === undefined ? 0.5 : 0.5 * this.scale);
    } else if (this.words.scores === true && top === 4 && part.value === 20) this.stack.splice(-1, 1, 80);
    else if (
      top === undefined ||
      fits(part.value, top) ||
      this.followsOnes(part.value, top) ||
      this.followsScore(part.value, top)
    )
      this.stack.push(part.value);
    else return false;
    return true;
  }

  private followsOnes(value: number, top: number): boolean {
    return this.words.onesFirst === true && top < 10 && value >= 10 && value < 100 && value % 10 === 0;
  }

  private followsScore(value: number, top: number): boolean {
    return this.words.scores === true && (top === 60 || top === 80) && value >= 10 && value < 20;
  }

  private multiply(scale: number): boolean {
    // "a million and half the million"
    if (this.halved && scale === this.scale) return true;
    let factor = 0;
    while ((this.stack.at(-1) ?? Infinity) < scale) factor += this.stack.pop() ?? 0;
    if (factor === 0 && !fits(scale, this.stack.at(-1) ?? 0)) return false;
    this.stack.push((factor || 1) * scale);
    this.scale = scale;
    return true;
  }
}

const isTens = (value: number): boolean => value % 100 >= 20 && value % 10 === 0;

/** "five" fits after "twenty", nothing after "three". */
function fits(value: number, top: number): boolean {
  const slot = 10 ** String(Math.trunc(value)).length;
  return top >= slot && Number.isInteger(top) && top % slot === 0;
}

/** Reads the number that starts at a token, in words or as digits with a scale; null where none does. */
export function readNumeral(
  tokens: Token[],
  from: number,
  words: NumberWords,
  digits: number | null,
): Numeral | null {
  const first = tokens[from];
  if (!first) return null;
  const sum = new Sum(digits === null ? [] : [digits], words);
  let next = digits === null ? open(sum, tokens, from, words) : from + 1;
  if (next === null) return null;
  let end = tokens[next - 1]?.end ?? first.end;
  while (next < tokens.length) {
    const lower = lowerScale(tokens, next, words, sum.scale);
    if (lower !== null) {
      sum.add(lower);
      end = tokens[next + 1]?.end ?? end;
      next += 2;
      continue;
    }
    const joined = joinLength(tokens, next, words);
    const text = tokens[next + joined]?.text ?? '';
    // "Une heure quarante un jugement": 41 is "quarante et un".
    if (joined === 0 && isTens(sum.value) && words.articles?.has(normalizeText(text))) break;
    const parts = partsOf(text, words);
    const fitting = parts !== null && (digits === null || sum.scale > 1 || parts[0]?.kind === 'scale');
    if (!fitting || !parts.every((part) => sum.take(part))) break;
    end = tokens[next + joined]?.end ?? end;
    next += joined + 1;
  }
  return { at: first.at, end, value: sum.value, scale: sum.scale };
}

/** "1 млрд 840 млн": digits with a scale after a larger scale. */
function lowerScale(tokens: Token[], at: number, words: NumberWords, scale: number): number | null {
  const [digits, word] = [tokens[at]?.text ?? '', normalizeText(tokens[at + 1]?.text ?? '')];
  const lower = words.scales.get(word);
  return scale >= 1e6 && lower !== undefined && lower < scale && /^\d{1,3}$/u.test(digits)
    ? Number(digits) * lower
    : null;
}

/** Takes what a number may start with; gives the index after it. */
function open(sum: Sum, tokens: Token[], from: number, words: NumberWords): number | null {
  const text = normalizeText(tokens[from]?.text ?? '');
  if (words.articles?.has(text)) return openArticle(sum, tokens, from, words);
  const dual = words.duals?.get(text);
  if (dual !== undefined) {
    // "مليونا ومئتي الف" goes on, so it is one million.
    const next = tokens[from + 1]?.text ?? '';
    const goesOn = next.startsWith('و') && partsOf(next, words) !== null;
    return sum.take({ kind: 'add', value: goesOn ? dual / 2 : dual }) ? from + 1 : null;
  }
  const parts = partsOf(text, words);
  if (parts === null) return null;
  const bare = parts[0]?.kind === 'scale';
  if (bare && !words.bare?.has(text) && words.compounds === undefined) return null;
  if (bare && !sum.take({ kind: 'add', value: 1 })) return null;
  return parts.every((part) => sum.take(part)) ? from + 1 : null;
}

/** "a hundred", "une demi-million", "eine halbe Million": an article counts only before a scale or a half of one. */
function openArticle(sum: Sum, tokens: Token[], from: number, words: NumberWords): number | null {
  const [next, after] = [1, 2].map((step) => partsOf(tokens[from + step]?.text ?? '', words)?.[0]);
  const half = next?.kind === 'half' && after?.kind === 'scale';
  if (next?.kind !== 'scale' && !half) return null;
  sum.take(half ? { kind: 'half', value: 0.5 } : { kind: 'add', value: 1 });
  return from + (half ? 2 : 1);
}

/** How many tokens only join: "and", "-", the "and a" of "and a half", the "a" of "half a million". */
function joinLength(tokens: Token[], at: number, words: NumberWords): number {
  const joined = isJoin(tokens[at], words) ? 1 : 0;
  const article = words.articles?.has(normalizeText(tokens[at + joined]?.text ?? ''));
  const after = partsOf(tokens[at + joined + 1]?.text ?? '', words)?.[0];
  const half = words.halves?.has(normalizeText(tokens[at - 1]?.text ?? ''));
  return article && (after?.kind === 'half' || (half && after?.kind === 'scale')) ? joined + 1 : joined;
}

const isJoin = (token: Token | undefined, words: NumberWords): boolean =>
  token !== undefined &&
  (token.text === '-' || token.text === '‑' || words.joins?.has(normalizeText(token.text)) === true);

/** "Dreijährig", "двадцатипятилетний": the number, which may be two in one word, and its unit as tokens of their own. */
export function withoutUnit(token: Token, words: NumberWords): Token[] {
  if (words.joined === undefined || token.text.length < 6) return [token];
  const text = normalizeText(token.text);
  const [, head = ''] = new RegExp(`^(.{2,}?)(?:${words.joined})`, 'u').exec(text) ?? [];
  if (head === '' || text.length !== token.text.length) return [token];
  const cuts = Array.from({ length: head.length }, (_, at) =>
    [head.slice(0, at), head.slice(at)].filter(Boolean),
  );
  const heads = cuts.find((parts) => parts.every((part) => partsOf(part, words) !== null));
  if (!heads) return [token];
  let { at } = token;
  return [...heads, text.slice(head.length)].map((part) => {
    const piece = {
      at,
      end: at + part.length,
      text: token.text.slice(at - token.at, at - token.at + part.length),
    };
    at = piece.end;
    return piece;
  });
}

function partsOf(word: string, words: NumberWords): Part[] | null {
  const text = normalizeText(word);
  const part = partOf(text, words);
  if (part) return [part];
  return words.compounds !== undefined && text.length > 4 ? compoundParts(text, words) : null;
}

function partOf(word: string, { add, scales, halves, prefixes }: NumberWords): Part | null {
  const known = (text: string) => add.has(text) || scales.has(text) || halves?.has(text) === true;
  const bare = prefixes === undefined || known(word) ? word : withoutPrefix(word, prefixes, known);
  const text = bare;
  const value = add.get(text);
  if (value !== undefined) return { kind: 'add', value };
  const scale = scales.get(text);
  if (scale !== undefined) return { kind: 'scale', value: scale };
  return halves?.has(text) === true ? { kind: 'half', value: 0.5 } : null;
}

/** "وثلاثون": what is left of a word after one of the prefixes, where that is a number; two letters are too few to say. */
function withoutPrefix(word: string, prefixes: string, known: (text: string) => boolean): string {
  const prefix = new RegExp(`^${prefixes}`, 'u').exec(word)?.[0] ?? '';
  const lengths = Array.from({ length: prefix.length }, (_, at) => prefix.length - at);
  const length = lengths.find((each) => word.length - each > 2 && known(word.slice(each)));
  return word.slice(length ?? 0);
}

/** "dreiundzwanzigtausend" in parts that add up from left to right: 20, 3, thousand. Null where a letter is left over. */
function compoundParts(text: string, words: NumberWords): Part[] | null {
  const parts = text.length > 120 ? null : splitCompound(text, words);
  return parts?.[0]?.kind === 'scale' ? [{ kind: 'add', value: 1 }, ...parts] : parts;
}

/** Tries the longest part first: "centotto" is "cent" and "otto", after "cento" has left "tto" over. */
function splitCompound(text: string, words: NumberWords): Part[] | null {
  for (const { length, parts } of headParts(text, words)) {
    const rest = text.slice(length);
    const tail = rest === '' ? [] : splitCompound(rest, words);
    if (tail !== null) return [...parts, ...tail];
  }
  return null;
}

/** What a compound can begin with, the longest first; ones before their tens in the order of their size. */
function headParts(text: string, words: NumberWords): { length: number; parts: Part[] }[] {
  return partsAtStart(text, words).flatMap(({ length, part }) => {
    const alone = { length, parts: [part] };
    const { compounds: join } = words;
    if (!join || !text.startsWith(join, length)) return [alone];
    const after = length + join.length;
    if (part.kind === 'scale') return [{ length: after, parts: [part] }, alone];
    return partsAtStart(text.slice(after), words)
      .filter((each) => part.value < 10 && each.part.kind === 'add' && each.part.value >= 20)
      .map((each) => ({ length: after + each.length, parts: [each.part, part] }));
  });
}

function partsAtStart(text: string, words: NumberWords): { length: number; part: Part }[] {
  const lengths = Array.from({ length: Math.max(0, Math.min(text.length, 12) - 2) }, (_, at) => at + 3);
  return lengths.toReversed().flatMap((length) => {
    const part = partOf(text.slice(0, length), words);
    return part ? [{ length, part }] : [];
  });
}
