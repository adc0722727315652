import { normalizeText } from '../text/normalize.ts';

const pairs = [
  /“([^“”]+)”/gu,
  /„([^„“”]+)[“”]/gu,
  /«([^«»]+)»/gu,
  /»([^«»]+)«/gu,
  /‹([^‹›]+)›/gu,
  /「([^「」]+)」/gu,
  /『([^『』]+)』/gu,
  /‚([^‚‘’]+)[‘’]/gu,
  /(?<![\p{L}\d])‘([^‘’]+(?:’\p{L}[^‘’]*)*)’(?!\p{L})/gu,
  /(?<![\p{L}\d])'([^']+(?:'\p{L}[^']*)*)'(?![\p{L}\d])/gu,
  /"([^"]+)"/gu,
];

/** What a text puts between quotation marks of any style; an apostrophe is none. */
export function quotationsIn(text: string): string[] {
  const plain = text.replaceAll(/[＂]/gu, '"').replaceAll(/''|``/gu, '"');
  return pairs
    .flatMap((pattern) => [...plain.matchAll(pattern)].map((match) => match[1] ?? ''))
    .filter((quotation) => bare(quotation).length > 1);
}

/** Letters and digits alone: punctuation, spaces, case and quotation marks may differ. */
const bare = (text: string): string =>
  normalizeText(text.normalize('NFKC'))
    .replaceAll(/[^\p{L}\p{N}%$€£]+/gu, ' ')
    .trim();

const joined = (text: string): string => bare(text).replaceAll(' ', '');

/**
 * Whether the passage has the quotation verbatim, but for the endings that German grammar asks for, in pieces where it leaves something out: "…", "[…]", "[the court]".
 */
export function holdsQuotation(passage: string, quotation: string, language: string): boolean {
  const endings = language === 'de' ? /(?<=\p{L}{4})(?:e[nrms]?|n|s)(?= )/gu : /(?!)/gu;
  const plain = (text: string) => ` ${bare(text)} `.replaceAll(endings, '');
  const spaced = plain(passage);
  const pieces = quotation.split(/\[[^\]]*\]|\([….]+\)|…|\.{3}/u).filter((piece) => bare(piece) !== '');
  return pieces.every((piece) =>
    /\p{Script=Latin}/u.test(piece) ? spaced.includes(plain(piece)) : joined(passage).includes(joined(piece)),
  );
}
