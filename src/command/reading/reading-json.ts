import type { Article } from '../../article/article.ts';
import type { Reading } from '../../desk/reading.ts';
import { noticeSentence, type Words } from '../../words/words.ts';

/** The reading as scripts get it: a contract, so fields are named one by one. */
export function readingJson(reading: Reading, words: Words): object {
  const { article, task, engine, model, answerable, cached, removed, cost } = reading;
  const quotes = (evidence: number[]) =>
    evidence.map((sentence) => ({ sentence, quote: article.sentences[sentence] ?? '' }));
  const doesntSay = task.kind === 'ask' && !answerable;
  return {
    article: articleJson(article),
    task: task.kind,
    engine,
    model,
    answerable,
    cached,
    notices: reading.notices.map((notice) => noticeSentence(words, notice)),
    statements: reading.statements.map(({ label, text, evidence, unchecked, second }) => ({
      label,
      text,
      evidence: quotes(evidence),
      unchecked,
      second: second ?? null,
    })),
    relations: reading.relations.map(({ from, verb, to, evidence }) => ({
      from,
      verb,
      to,
      evidence: quotes(evidence),
    })),
    closest: doesntSay ? reading.statements.flatMap(({ evidence }) => quotes(evidence)) : [],
    removed,
    cost,
  };
}

export function articleJson(article: Article): object {
  const { id, url, title, byline, outlet, published, language, coverage, text, sentences } = article;
  return { id, url, title, byline, outlet, published, language, coverage, text, sentences };
}
