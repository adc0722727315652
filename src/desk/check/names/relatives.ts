import { relatives } from '../languages/relatives.ts';

const words = Object.values(relatives).map((each) => each.words);
const anyWord = new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})|(?:${unspaced()})`, 'iu');

/** Those of scripts without spaces stand among other letters. */
function unspaced(): string {
  return words.filter((each) => /[\p{Script=Han}\p{Script=Hangul}]/u.test(each)).join('|');
}

/** Whether a text in any language speaks of somebody's sister or lawyer itself. */
export const namesRelative = (text: string): boolean => anyWord.test(text);

const patterns = new Map<string, RegExp | null>();

function patternOf(language: string): RegExp | null {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const own = relatives[language];
  const all = own?.patterns.map((pattern) => pattern.replaceAll('KIN', `(?:${own.words})`));
  const isSpaced = !/^(?:zh|ja|ko)$/u.test(language);
  const made = all
    ? new RegExp(isSpaced ? String.raw`(?<!\p{L})(?:${all.join('|')})(?!\p{L})` : all.join('|'), 'giu')
    : null;
  patterns.set(language, made);
  return made;
}

/** A sentence without "his sister", "Weber's lawyer" and "the son of the mayor": with as many spaces in their place. */
export function withoutRelatives(sentence: string, language: string): string {
  const pattern = patternOf(language);
  return pattern === null ? sentence : sentence.replaceAll(pattern, (found) => ' '.repeat(found.length));
}
