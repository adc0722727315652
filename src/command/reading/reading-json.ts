import type { Article } from '../../article/article.ts';
import { articlesOf, placeOf } from '../../article/dossier.ts';
import { isAcrossScripts, type Reading } from '../../desk/reading.ts';
import { parsePoint, type Task } from '../../engine/engine.ts';
import type { Words } from '../../words/words.ts';
import { noticeNotes } from './notices.ts';
import { noteText } from '../view.ts';

/** The reading as scripts get it: a contract, so fields are named one by one. */
export function readingJson(reading: Reading, words: Words): object {
  const { article, task, engine, model, answerable, cached, removed, cost } = reading;
  const quotes = (evidence: number[]) =>
    evidence.map((at) => ({ ...placeOf(article, at), quote: article.sentences[at] ?? '' }));
  const articles = articlesOf(article).map(articleJson);
  const doesntSay = task.kind === 'ask' && !answerable;
  return {
    article: articles[0],
    articles,
    task: task.kind,
    engine,
    model,
    answerable,
    cached,
    notices: noticeNotes(reading, words).map(noteText),
    statements: reading.statements.map(({ label, text, evidence, unchecked, second }) => ({
      label,
      text,
      evidence: quotes(evidence),
      unchecked,
      second: second ?? null,
      ...labelJson(label, task),
    })),
    wordingCompared: !isAcrossScripts(reading),
    relations: reading.relations.map(({ from, verb, to, evidence, unchecked, second }) => ({
      from,
      verb,
      to,
      evidence: quotes(evidence),
      unchecked,
      second: second ?? null,
    })),
    closest: doesntSay ? reading.statements.flatMap(({ evidence }) => quotes(evidence)) : [],
    removed,
    cost,
  };
}

/** What the label of a comparison or a timeline says, by itself. */
function labelJson(label: string, { kind }: Task): object {
  if (kind === 'timeline') return { date: label };
  const point = kind === 'compare' ? parsePoint(label) : null;
  if (!point) return {};
  return { kind: point.kind, ...(point.kind === 'disputed' && { point: point.point }) };
}

export function articleJson(article: Article): object {
  const { id, url, title, byline, outlet, published, language, coverage, text, sentences } = article;
  return { id, url, title, byline, outlet, published, language, coverage, text, sentences };
}
