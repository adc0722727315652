import { endings, english } from '../tables/endings.ts';

/** A folded word without its ending, good enough that the forms of one word meet. */
export function stemOf(word: string, language: string): string {
  if (language === 'en') return englishStem(word);
  const rule = endings.get(language);
  const ending = rule?.endings.find((end) => word.endsWith(end) && word.length - end.length >= rule.least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

function englishStem(word: string): string {
  const known = english.get(word);
  if (known !== undefined || word.length <= 3) return known ?? word;
  const bare = word
    .replace(/(?:ies|ied|y)$/u, 'i')
    .replace(/(?<=..[^su])s$/u, '')
    .replace(/(?<=.{3})(?:ings?|ed|es|e|ly|ment|ion|al|or|er)$/u, '')
    .replace(/([bdfgklmnprt])\1$/u, '$1');
  return stems.get(bare) ?? bare;
}

/** The groups by the stem of each word too: "killing" stems to "kill", which stands for "die". */
const stems: ReadonlyMap<string, string> = new Map(
  [...english].flatMap(([word, first]) => [
    [word, first],
    [word.replace(/e$/u, ''), first],
    [word.replace(/y$/u, 'i'), first],
  ]),
);
