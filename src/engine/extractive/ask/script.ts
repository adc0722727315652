/** Scripts that hold no word of one another. Japanese is in two of them. */
const scripts = [
  /\p{Script=Latin}/u,
  /\p{Script=Hangul}/u,
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
];
/** Characters of the article looked at: the first paragraphs tell what it is written in. */
const enough = 2000;

/** Whether the question is written in a script that the article's opening is written in, too; unknown ones count. */
export function sharesScript(question: string, text: string): boolean {
  const asked = scripts.filter((script) => script.test(question));
  const opening = text.slice(0, enough);
  return asked.length === 0 || asked.some((script) => script.test(opening));
}
