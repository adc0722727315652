import { abbreviationsOf, type AbbreviationSets } from './abbreviations.ts';

/** Languages that write an ordinal as a figure with a full stop: "am 3. Oktober". */
const ordinalLanguages = new Set('de da no nb nn fi cs sk sl hr sr bs hu et lv tr is'.split(' '));

/** What follows a closed quotation in the same sentence, where a script writes it without a space. */
const afterQuotation: Record<string, RegExp> = {
  ko: /^[가-힣]/u,
  ja: /^(?:と|って|など|という|との|について|を|が|は|に|の|も|で|へ|や|か|、|，)/u,
  zh: /^(?:，|、|[^，。！？]{0,24}(?:说|說|道|表示|称|稱|指出|认为|認為|问|問|强调|強調)[，。：])/u,
};

/**
 * Whether the break that Unicode's rules put between two pieces of a paragraph is none: an abbreviation, an
 * initial, an ordinal, a quotation that its sentence goes on after, or a piece without a word.
 */
export function isFalseBreak(before: string, after: string, language: string): boolean {
  const left = before.trimEnd();
  if (!hasWord(after)) return true;
  if (/^["'“‘«([]?\p{Ll}/u.test(after)) return true;
  const spaced = left.length < before.length;
  if (!spaced && /["'”’»」』）)]$/u.test(left)) return afterQuotation[language]?.test(after) ?? false;
  if (endsWithSpaced(left, [abbreviationsOf(language).never])) return true;
  if (language === 'ko' && isInDate(left, after)) return true;
  const word = /(?:^|[\s"“„«‘’'(（/])([\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*)\.$/u.exec(left.slice(-24))?.[1];
  return word !== undefined && isAbbreviated(word, after, language, spaced);
}

/** Whether a Korean date goes on behind its year, its month or its day: "2024. 5. 3. 서울에서". */
const isInDate = (before: string, after: string): boolean =>
  /^\d{1,2}\.$/u.test(before) || (/\d\.$/u.test(before) && /^\d{1,2}\. ?$/u.test(after));

/** Whether an offset lies inside an abbreviation that is written with spaces: "210 v. | Chr.", "i. d. | R." */
export function isInsideAbbreviation(paragraph: string, offset: number, language: string): boolean {
  const rest = /^[\p{L}.-]{1,8}\./u.exec(paragraph.slice(offset, offset + 9))?.[0];
  if (rest === undefined) return false;
  const { never, maybe } = abbreviationsOf(language);
  return endsWithSpaced(paragraph.slice(Math.max(0, offset - 24), offset) + rest, [never, maybe]);
}

/** Whether a text ends with an abbreviation of two or three parts with spaces between. */
function endsWithSpaced(text: string, sets: readonly ReadonlySet<string>[]): boolean {
  const words = text
    .slice(-32)
    .toLowerCase()
    .split(/[\s"“„«‘(（/]/u);
  return [2, 3].some((count) => {
    const parts = words.slice(-count);
    const joined = parts.join('').slice(0, -1);
    return parts.every((part) => part.endsWith('.')) && sets.some((set) => set.has(joined));
  });
}

function isAbbreviated(word: string, after: string, language: string, spaced: boolean): boolean {
  const sets = abbreviationsOf(language);
  const small = word.toLowerCase();
  if (sets.never.has(small)) return true;
  if (sets.number.has(small) && /^[\p{N}IVX]/u.test(after)) return true;
  if (!spaced && /^(?:\p{L}\.)*\p{L}$/u.test(word)) return true;
  if (sets.maybe.has(small) && /^[«“„"]\p{Lu}/u.test(after)) return false;
  return mayAbbreviate(word, small, sets, language) && !opensSentence(after, sets);
}

/** "U.N", "v.a"; in Cyrillic small letters may end a sentence: "и т.д.", "до н.э.". */
const withStops = /^(?:(?:[\p{Lu}\p{Lo}]|\p{Script=Latin})\.)+(?:[\p{Lu}\p{Lo}]|\p{Script=Latin})$/u;

function mayAbbreviate(word: string, small: string, sets: AbbreviationSets, language: string): boolean {
  if (sets.maybe.has(small)) return true;
  if (withStops.test(word) || /^\p{Lu}$/u.test(word)) return true;
  return ordinalLanguages.has(language) && /^(?:\d{1,2}|[IVX]{1,5})$/u.test(word);
}

function opensSentence(after: string, sets: AbbreviationSets): boolean {
  const first = /^[\p{P}\s]*(\p{L}+)(?!\p{L}|\.)/u.exec(after.slice(0, 40))?.[1] ?? '';
  return sets.openers.has(first.toLowerCase());
}

function hasWord(piece: string): boolean {
  return /[\p{L}\p{N}]/u.test(piece);
}

/** The number or letter of a list, or marks alone: "1.", "(b).", "…". */
export function isLabel(piece: string): boolean {
  return piece.length < 8 && /^[^\p{L}\p{N}]*(?:\d{1,3}|[A-Za-z]|[IVXivx]{1,4})?[^\p{L}\p{N}]*$/u.test(piece);
}
