import { arabic } from '../languages/ar.ts';
import { anyOf, languageOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import { wordsIn } from './capitals.ts';
import { actsOf, isSame, looksLikeFirm, runsIn } from './cast-letters.ts';
import type { Person, Place } from './person.ts';

/** What is said to be a firm, a party, a union: its name follows. */
const firm = new RegExp(`^(?:${anyOf(({ cast }) => cast?.firms)})$`, 'u');
const suffix = /^(?:ltd|inc|corp|plc|llc|ag|gmbh|kg|se|sa|sl|spa|nv|ab|oy|oyj|as)$/u;

/** Organisations in a script with capitals: what acts, is called a firm, or is written in capitals, and is nobody's name. */
export function organisationsOfLetters(
  sentences: readonly string[],
  language: string,
  people: readonly Person[],
): Person[] {
  const owned = new Set(people.flatMap(({ name }) => name.split(' ')));
  const names = new Set<string>();
  const runs = sentences.flatMap((sentence) => runsIn(sentence, language));
  for (const run of runs) {
    const words = run.words.map(({ folded }) => folded);
    const [first] = run.words;
    if (!first || words.length > 3 || words.some((word) => owned.has(word))) continue;
    const isAcronym = words.length === 1 && /^\p{Lu}{3,6}$/u.test(first.text);
    const before = run.before?.folded ?? '';
    const isFirm = firm.test(before) || looksLikeFirm.test(before) || words.some((word) => suffix.test(word));
    const isActor = !first.opens && actsOf(run, language);
    if (isAcronym || isFirm || isActor) names.add(words.filter((word) => !suffix.test(word)).join(' '));
  }
  return [...names].filter((name) => name.length > 2).map(ofWords);
}

function ofWords(name: string): Person {
  const words = name.split(' ');
  const find = (text: string): Place | null => {
    const capitals = wordsIn(text).filter(({ capital }) => capital);
    const isHeld = words.every((word) => capitals.some(({ folded }) => isSame(folded, word)));
    if (!isHeld) return null;
    const written = capitals.find(({ folded }) => isSame(folded, words[0] ?? ''))?.text ?? '';
    const at = Math.max(0, text.indexOf(written));
    return { at, end: at + written.length };
  };
  return { name, roles: new Set(), find };
}

const letters: Record<string, string> = {
  zh: String.raw`\p{Script=Han}`,
  ja: String.raw`[\p{Script=Han}\p{Script=Katakana}ー]`,
  ko: String.raw`\p{Script=Hangul}`,
};

/** Organisations in a script without capitals: by the end of their names. */
export function organisationsOfAsian(sentences: readonly string[], language: string): Person[] {
  const [head, letter] = [languageOf(language).cast?.firmEnds, letters[language]];
  if (head === undefined || letter === undefined) return [];
  const edge = language === 'ko' ? String.raw`(?<!\p{L})` : `(?<!${letter})`;
  const pattern = new RegExp(
    `${edge}(${letter}{2,8}?(?:${head}))(?!${letter}{${language === 'ko' ? 4 : 1}})`,
    'gu',
  );
  const { common } = languageOf(language).organisations ?? {};
  const names = sentences.flatMap((sentence) => [...sentence.matchAll(pattern)].map(([, name = '']) => name));
  return [...new Set(names)].filter((name) => common?.test(name) !== true).map(ofText);
}

/** Arabic says what one is before its name: "شركة نجمة". */
export function organisationsOfArabic(sentences: readonly string[]): Person[] {
  const pattern = new RegExp(
    String.raw`(?<!\p{L})[وفبلك]?(?:${arabic.cast?.firms})\s«?(\p{Script=Arabic}{3,}(?:\s\p{Script=Arabic}{3,})?)`,
    'gu',
  );
  const names = sentences.flatMap((sentence) =>
    [...normalizeText(sentence).matchAll(pattern)].map(([, name = '']) => name.split(' ')[0] ?? ''),
  );
  return [...new Set(names)].map((name) => ofText(name));
}

function ofText(name: string): Person {
  const find = (text: string): Place | null => {
    const at = normalizeText(text).indexOf(normalizeText(name));
    return at < 0 ? null : { at, end: at + name.length };
  };
  return { name, roles: new Set(), find };
}
