import pairs from 'opencc-js/dict/TSCharacters';
import type { Dossier } from '../../article/dossier.ts';
import type { Relation, Statement, Task } from '../engine.ts';
import { codeOf } from './languages/languages.ts';

type Told = { statements: Statement[]; relations: Relation[] };

/**
 * Reads Chinese in traditional characters as if it stood in simplified ones, in which all words of the language are
 * known, and tells what was found in the article's own.
 */
export function inSimplified<Draft extends Told>(
  article: Dossier,
  task: Task,
  read: (article: Dossier, task: Task) => Draft,
): Draft {
  if (!(article.articles ?? [article]).some(isChinese)) return read(article, task);
  const simple = simplified(article);
  const draft = read(
    simple,
    task.kind === 'ask' ? { ...task, question: simplifyQuestion(task.question) } : task,
  );
  const isSame = simple.sentences.every((sentence, at) => sentence === article.sentences[at]);
  return isSame ? draft : { ...draft, ...restored(draft, simple.sentences, article.sentences) };
}

const isChinese = ({ language }: Dossier): boolean => codeOf(language) === 'zh';

function simplified(article: Dossier): Dossier {
  const articles = article.articles?.map(simplified);
  if (articles !== undefined) {
    const sentences = articles.flatMap((one) => one.sentences);
    return { ...article, articles, sentences, text: articles.map(({ text }) => text).join('\n\n') };
  }
  if (!isChinese(article)) return article;
  const title = article.title === null ? null : simplify(article.title);
  return { ...article, title, text: simplify(article.text), sentences: article.sentences.map(simplify) };
}

/** Of each traditional character the simplified one, where it is as long: so all stays where it was. */
const simpleOf = new Map(
  pairs.split('|').flatMap((pair): [string, string][] => {
    const [traditional = '', simple = ''] = pair.split(' ');
    return traditional.length === simple.length ? [[traditional, simple]] : [];
  }),
);

const simplify = (text: string): string =>
  text.replaceAll(/\p{Script=Han}/gu, (character) => simpleOf.get(character) ?? character);

/** Japanese writes some of its words in the same characters. */
const simplifyQuestion = (question: string): string =>
  /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(question) ? question : simplify(question);

/** What was made of simplified sentences, as the original ones have it. */
function restored({ statements, relations }: Told, sentences: string[], originals: string[]): Told {
  const restore = (text: string, evidence: number[] = []) => {
    const order = [...evidence, ...sentences.keys()];
    const [from = '', to = ''] = [sentences, originals].map((all) => order.map((at) => all[at]).join('\n'));
    return restoredFrom(text, from, to);
  };
  return {
    statements: statements.map((one) => ({
      ...one,
      label: restore(one.label),
      text: restore(one.text, one.evidence),
    })),
    relations: relations.map((one) => ({
      ...one,
      from: restore(one.from),
      verb: restore(one.verb, one.evidence),
      to: restore(one.to),
    })),
  };
}

/** A text piece by piece, each as long as `from` has it and taken from the same place of `to`; what `from` hasn't stays. */
function restoredFrom(text: string, from: string, to: string): string {
  let whole = '';
  for (let start = 0; start < text.length;) {
    let [length, place] = [0, from.indexOf(text.charAt(start))];
    for (let found = place; found >= 0 && start + length < text.length;) {
      [length, place] = [length + 1, found];
      found = from.indexOf(text.slice(start, start + length + 1), place);
    }
    whole += length === 0 ? text.charAt(start) : to.slice(place, place + length);
    start += Math.max(1, length);
  }
  return whole;
}
