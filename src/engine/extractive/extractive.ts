import type { Article } from '../../article/article.ts';
import type { DraftPart, Engine, Relation, Statement, Task } from '../engine.ts';
import { actorsOf } from './actors/actors.ts';
import { answer } from './ask/answer.ts';
import { refersBack } from './ask/query-terms.ts';
import { summarize } from './summarize/summarize.ts';
import { codeOf, languageOf } from './languages/languages.ts';

/** Reads with no model, no key and no network: every statement is made of the article's own words. */
export const extractive: Engine = {
  name: 'extractive',
  model: null,
  version: '5',
  ignores,
  fit: (article) => article,
  worstCaseUsd: () => 0,
  draft,
};

function ignores(article: Article, task: Task): ReturnType<Engine['ignores']> {
  const ignored: ReturnType<Engine['ignores']> = [];
  const own = codeOf(article.language);
  if (task.language !== null && codeOf(task.language) !== own) ignored.push('language');
  if (task.kind === 'summarize' && task.style === 'plain') ignored.push('style');
  if (task.kind === 'ask' && !sharesScript(task.question, article.text)) ignored.push('question');
  if (task.kind === 'ask' && task.earlier.length > 0 && !refersBack(task, languageOf(own)))
    ignored.push('earlier');
  if (task.kind === 'actors' && languageOf(own).names === null) ignored.push('names');
  return ignored;
}

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
function sharesScript(question: string, text: string): boolean {
  const asked = scripts.filter((script) => script.test(question));
  const opening = text.slice(0, enough);
  return asked.length === 0 || asked.some((script) => script.test(opening));
}

async function* draft(article: Article, task: Task, signal: AbortSignal): AsyncGenerator<DraftPart> {
  signal.throwIfAborted();
  const { answerable, statements, relations } = read(article, task);
  yield { part: 'answerable', answerable };
  for (const statement of statements) {
    signal.throwIfAborted();
    yield { part: 'statement', statement };
  }
  for (const relation of relations) {
    signal.throwIfAborted();
    yield { part: 'relation', relation };
  }
}

type Draft = { answerable: boolean; statements: Statement[]; relations: Relation[] };

function read(article: Article, task: Task): Draft {
  if (task.kind === 'ask') return { ...answer(article, task), relations: [] };
  const { statements, relations } =
    task.kind === 'actors' ? actorsOf(article) : { statements: summarize(article, task), relations: [] };
  return { answerable: statements.length > 0, statements, relations };
}
