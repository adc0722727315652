import { languageOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';

/** Marks that open and close, each style once: what has closed one quotation opens no other. */
const pairs = new RegExp(
  [
    '“([^“”]+)”',
    '„([^„“”]+)[“”]',
    '«([^«»]+)»',
    '»([^«»]+)«',
    '‹([^‹›]+)›',
    '「([^「」]+)」',
    '『([^『』]+)』',
    '‚([^‚‘’]+)[‘’]',
    String.raw`(?<![\p{L}\d])‘([^‘’]+(?:’\p{L}[^‘’]*)*)’(?!\p{L})`,
    String.raw`(?<![\p{L}\d])'([^']+(?:'\p{L}[^']*)*)'(?![\p{L}\d])`,
    '"([^"]+)"',
  ].join('|'),
  'gu',
);

/** What a text puts between quotation marks of any style, also within one another; an apostrophe is none. */
export function quotationsIn(text: string): string[] {
  const plain = text.replaceAll(/[＂]/gu, '"').replaceAll(/''|``/gu, '"');
  return [...plain.matchAll(pairs)]
    .flatMap((match) => match.slice(1).find((group) => group !== undefined) ?? [])
    .flatMap((quotation) => [quotation].concat(quotationsIn(quotation)))
    .filter((quotation) => bare(quotation).length > 1);
}

/** Letters and digits alone: punctuation, spaces, case and quotation marks may differ. */
const bare = (text: string): string =>
  normalizeText(text.normalize('NFKC'))
    .replaceAll(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();

const joined = (text: string): string => bare(text).replaceAll(' ', '');

/**
 * Whether the passage has the quotation verbatim, but for the endings that the language's grammar asks for, in pieces where it leaves something out: "…", "[…]", "[the court]".
 */
export function holdsQuotation(passage: string, quotation: string, language: string): boolean {
  const cases = languageOf(language).caseEndings;
  const endings =
    cases === undefined ? /(?!)/gu : new RegExp(String.raw`(?<=\p{L}{3})(?:${cases})(?= )`, 'gu');
  const plain = (text: string) => ` ${bare(text)} `.replaceAll(endings, '');
  const spaced = plain(passage);
  const pieces = quotation.split(/\[[^\]]*\]|\([….]+\)|…|\.{3}/u).filter((piece) => bare(piece) !== '');
  return pieces.every((piece) =>
    /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic}/u.test(piece)
      ? spaced.includes(plain(piece))
      : joined(passage).includes(joined(piece)),
  );
}
