import type { Article } from '../../../article/article.ts';
import type { Task } from '../../../engine/engine.ts';

/** The language of a BCP 47 tag without script or region: "pt" of "pt-BR". */
export const primaryOf = (tag: string): string => tag.toLowerCase().split('-')[0] ?? '';

const scripts = [
  ['hangul', /\p{Script=Hangul}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['han', /\p{Script=Han}/gu],
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
] as const;

export type Script = (typeof scripts)[number][0] | 'other';

/** The script that most of the text is in. A logogram weighs as three letters, and kana make a text Japanese. */
export function scriptOf(text: string): Script {
  let found: Script = 'other';
  let most = 0;
  for (const [script, letters] of scripts) {
    const dense = script === 'latin' || script === 'cyrillic' || script === 'arabic';
    const weight = (text.match(letters)?.length ?? 0) * (dense ? 1 : 3) * (script === 'kana' ? 2 : 1);
    if (weight > most) [found, most] = [script, weight];
  }
  return found;
}

/** The languages that an article and a statement about it are in. */
export type Languages = {
  article: string;
  statement: string;
  translated: boolean;
  /** Whether the two are in different scripts, so that they share no words. */
  crossed: boolean;
};

/** A statement in another script than the article's is a translation, whatever the task says. */
export function languagesOf(article: Article, text: string, task: Task): Languages {
  const own = primaryOf(article.language);
  const asked = task.language === null ? own : primaryOf(task.language);
  const crossed = areOtherScripts(scriptOf(text), scriptOfArticle(article));
  const statement = crossed && asked === own ? 'und' : asked;
  return { article: own, statement, translated: crossed || asked !== own, crossed };
}

const scriptsOfArticles = new WeakMap<Article, Script>();

/** The script that an article begins in. */
export function scriptOfArticle(article: Article): Script {
  const script = scriptsOfArticles.get(article) ?? scriptOf(article.sentences.slice(0, 20).join(' '));
  scriptsOfArticles.set(article, script);
  return script;
}

/** Whether a text is in another script than what it is about, so that their wording can't be compared. */
export const isInOtherScript = (text: string, source: string): boolean =>
  areOtherScripts(scriptOf(text), scriptOf(source));

const areOtherScripts = (one: Script, other: Script): boolean =>
  one !== 'other' && other !== 'other' && one !== other && !bothEastAsian(one, other);

/** A short Japanese or Korean sentence may be all in Han. */
const bothEastAsian = (one: Script, other: Script) =>
  [one, other].every((script) => /han|kana|hangul/u.test(script)) && [one, other].includes('han');
