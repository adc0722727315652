import type { Language } from '../languages/language.ts';
import { languages } from '../languages/languages.ts';
import { normalize } from '../text/normalize.ts';

/** Scripts that hold no word of one another, with a language that is written in nothing else. */
const scripts: [RegExp, string[]][] = [
  [/\p{Script=Hangul}/u, ['ko']],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Han}/u, ['zh', 'ja']],
  [/\p{Script=Cyrillic}/u, ['ru']],
  [/\p{Script=Arabic}/u, ['ar']],
];

/** The language that a question is put in: the article's, unless its script or its small words are plainly another's. */
export function questionLanguage(question: string, article: Language): Language {
  const [, codes] = scripts.find(([script]) => script.test(question)) ?? [];
  if (codes !== undefined) {
    if (codes.includes(article.code)) return article;
    return languages.find(({ code }) => code === codes[0]) ?? article;
  }
  const words = normalize(question).match(/[\p{L}']+/gu) ?? [];
  const hits = ({ stopwords }: Language) => words.filter((word) => stopwords.has(word)).length;
  const own = hits(article);
  const [best] = languages
    .filter(({ names }) => typeof names !== 'function')
    .toSorted((a, b) => hits(b) - hits(a));
  return best !== undefined && hits(best) > own + 1 ? best : article;
}
