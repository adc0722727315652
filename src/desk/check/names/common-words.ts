import { languageOf, languages } from '../languages/index.ts';

/** Words that are often capitalised and name nobody in particular, of all languages. */
export const genericWords: ReadonlySet<string> = new Set(
  languages.flatMap(({ names }) => names?.generic?.split(' ') ?? []),
);

const openers = new Map(languages.map(({ tag, names }) => [tag, new Set(names?.openers?.split(' '))]));

/** Whether a normalized word is one that may open a sentence of the language and names nobody. */
export const opensSentences = (word: string, language: string): boolean =>
  openers.get(language)?.has(word) ?? false;

/** Whether a normalized word is one that a person does: what stands before it at the start of a sentence is a name. */
export const isActOfPerson = (word: string, language: string): boolean =>
  languageOf(language).names?.acts?.test(word) ?? false;

/** Whether a normalized word ends like one that is common at the start of a sentence; so does any of an unknown language. */
export const looksCommon = (word: string, language: string): boolean =>
  languageOf(language).names?.commonEndings?.test(word) ?? true;

/** Whether a normalized word is a number, or the first part of one with a hyphen. */
export function isNumberWord(word: string, language: string): boolean {
  const { numbers } = languageOf(language);
  const first = word.split('-')[0] ?? '';
  return numbers !== undefined && (numbers.add.has(first) || numbers.scales.has(first));
}
