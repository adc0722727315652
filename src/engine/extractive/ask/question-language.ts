import type { Language } from '../languages/language.ts';
import { languageOf, languages } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';

/** Scripts that hold no word of one another, with the languages that are written in them, the likeliest first. */
const scripts: [RegExp, [string, ...string[]]][] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Arabic}/u, ['ar']],
];

/** The language that a question is put in: the article's, unless its script or its small words are plainly another's. */
export function questionLanguage(question: string, article: Language): Language {
  const [, codes] = scripts.find(([script]) => script.test(question)) ?? [];
  if (codes !== undefined) return codes.includes(article.code) ? article : languageOf(codes[0]);
  const words = normalize(question).match(/[\p{L}']+/gu) ?? [];
  const hits = ({ stopwords }: Language) => words.filter((word) => stopwords.has(word)).length;
  const [best] = languages
    .filter(({ names }) => typeof names !== 'function')
    .toSorted((a, b) => hits(b) - hits(a));
  return best !== undefined && hits(best) > hits(article) + 1 ? best : article;
}
