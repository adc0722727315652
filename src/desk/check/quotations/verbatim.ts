import { isDenied } from '../figures/trends.ts';

const plain = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim();

/** Whether a statement is a sentence or a part of one of its own evidence: quoted, so there is nothing to check. */
export function isVerbatim(text: string, sentences: string[]): boolean {
  const own = plain(text)
    .replace(/^(?:…|\.{3})\s?/u, '')
    .replace(/\s?(?:…|\.{3})$/u, '')
    .replace(/[.。]$/u, '');
  return own !== '' && sentences.some((sentence) => hasPart(plain(sentence), own));
}

const edge = (one = '', other = ''): boolean =>
  [one, other].every((letter) => /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u.test(letter));

/** A word, or as much as one takes where words aren't spaced. */
const lastWord = /(?:\p{Script=Han}{1,2}|[\p{L}'’]+)\s?$/u;

/** A part that begins and ends where a word does, and leaves out no "not" before it. */
function hasPart(sentence: string, part: string): boolean {
  const at = sentence.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0) return false;
  if (/^[.,]\d/u.test(sentence.slice(at + part.length)) || /\d[.,]$/u.test(sentence.slice(0, at)))
    return false;
  if (isDenied(lastWord.exec(sentence.slice(0, at))?.[0] ?? '')) return false;
  return !edge(sentence[at - 1], part[0]) && !edge(part.at(-1), sentence[at + part.length]);
}
