import type { Article } from '../../article/article.ts';
import type { Dossier } from '../../article/dossier.ts';
import type { DraftPart, Engine, Task } from '../engine.ts';
import type { ReadFacts } from '../facts.ts';
import { questionLanguage } from './ask/question-language.ts';
import { refersBack } from './ask/query-terms.ts';
import { codeOf, languageOf } from './languages/languages.ts';

/**
 * Reads with no model, no key and no network: every statement is made of the article's own words. What it takes is loaded
 * with the first draft: a thread makes them, where there is one.
 */
export const createExtractive = (loadFacts: () => Promise<ReadFacts>): Engine => ({
  name: 'extractive',
  model: null,
  version: '43',
  ignores,
  fit: (article) => article,
  worstCaseUsd: () => 0,
  draft: (article, task, signal) => draft(article, task, signal, loadFacts),
});

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

async function* draft(
  article: Dossier,
  task: Task,
  signal: AbortSignal,
  loadFacts: () => Promise<ReadFacts>,
): AsyncGenerator<DraftPart> {
  signal.throwIfAborted();
  const [{ read }, readFacts] = await Promise.all([import('./read.ts'), loadFacts()]);
  const { answerable, statements, relations } = read(article, task, readFacts);
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
