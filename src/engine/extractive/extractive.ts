import type { Article } from '../../article/article.ts';
import { type Dossier, isSeveral } from '../../article/dossier.ts';
import type { DraftPart, Engine, Relation, Statement, Task } from '../engine.ts';
import { actorsOf } from './actors/actors.ts';
import { answer, type Answer } from './ask/answer.ts';
import { compare, otherSides } from './compare/compare.ts';
import type { ReadFacts } from '../facts.ts';
import { questionLanguage } from './ask/question-language.ts';
import { refersBack } from './ask/query-terms.ts';
import { summarize } from './summarize/summarize.ts';
import { codeOf, languageOf } from './languages/languages.ts';
import { timelineOf } from './timeline/timeline.ts';

/** Reads with no model, no key and no network: every statement is made of the article's own words. */
export const createExtractive = (readFacts: ReadFacts): Engine => ({
  name: 'extractive',
  model: null,
  version: '33',
  ignores,
  fit: (article) => article,
  worstCaseUsd: () => 0,
  draft: (article, task, signal) => draft(() => read(article, task, readFacts), signal),
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

async function* draft(read: () => Draft, signal: AbortSignal): AsyncGenerator<DraftPart> {
  signal.throwIfAborted();
  const { answerable, statements, relations } = read();
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

function read(article: Dossier, task: Task, readFacts: ReadFacts): Draft {
  switch (task.kind) {
    case 'ask':
      return { ...withOtherSides(answer(article, task), article, task.question, readFacts), relations: [] };
    case 'compare':
      return { ...compare(article, readFacts), relations: [] };
    case 'timeline':
      return asAnswer({ statements: timelineOf(article, readFacts), relations: [] });
    case 'actors':
      return asAnswer(actorsOf(article));
    case 'summarize':
      return asAnswer({ statements: summarize(article, task), relations: [] });
  }
}

/** So many at most are an answer. */
const mostStatements = 4;

/** Where articles dispute what answers, each side is told. */
function withOtherSides(given: Answer, dossier: Dossier, question: string, readFacts: ReadFacts): Answer {
  if (!given.answerable || !isSeveral(dossier)) return given;
  const sides = given.statements.flatMap((own) => [
    own,
    ...otherSides(dossier, readFacts, own.evidence[0] ?? 0, question),
  ]);
  return { ...given, statements: sides.slice(0, mostStatements) };
}

const asAnswer = (draft: Omit<Draft, 'answerable'>): Draft => ({
  answerable: draft.statements.length > 0,
  ...draft,
});
