import type { Article } from '../../article/article.ts';
import type { DraftPart, Engine, Relation, Statement, Task } from '../engine.ts';
import { actorsOf } from './actors/actors.ts';
import { answer } from './ask/answer.ts';
import { questionLanguage } from './ask/question-language.ts';
import { refersBack } from './ask/query-terms.ts';
import { summarize } from './summarize/summarize.ts';
import { codeOf, languageOf } from './languages/languages.ts';

/** Reads with no model, no key and no network: every statement is made of the article's own words. */
export const extractive: Engine = {
  name: 'extractive',
  model: null,
  version: '10',
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
  if (task.kind === 'ask' && isForeign(task.question, article)) ignored.push('question');
  if (task.kind === 'ask' && task.earlier.length > 0 && !refersBack(task, languageOf(own)))
    ignored.push('earlier');
  if (task.kind === 'actors' && languageOf(own).names === null) ignored.push('names');
  return ignored;
}

/** Whether a question is put in another language than the article's, as far as that one is known. */
function isForeign(question: string, article: Article): boolean {
  const own = languageOf(article.language);
  return own.questions !== undefined && questionLanguage(question, own) !== own;
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
