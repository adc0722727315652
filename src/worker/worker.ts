import { LRUCache } from 'lru-cache';
import { articlesOf, type Dossier } from '../article/dossier.ts';
import { compose, type Composable } from '../article/compose.ts';
import { detectLanguage } from '../article/language.ts';
import { isRefusal, type RefusalKey, type Refusals } from '../base/refusal.ts';
import { serveJobs } from '../base/worker-pool/serve.ts';
import { checkDraft, checkDraftRelation } from '../desk/check/check-draft.ts';
import type { Relation, Statement, Task } from '../engine/engine.ts';
import { prepareChecks } from '../desk/check/prepare.ts';
import { readFacts } from '../desk/check/read-facts.ts';
import { createExtractive } from '../engine/extractive/extractive.ts';

export type ReadingJob =
  | { kind: 'compose'; source: Composable }
  | { kind: 'languages'; texts: readonly string[] }
  | { kind: 'prepare'; article: Dossier }
  | { kind: 'draft'; article: Dossier; task: Task }
  | { kind: 'statement'; article: Dossier; statement: Statement; task: Task }
  | { kind: 'relation'; article: Dossier; relation: Relation; task: Task };

/** Structured cloning keeps no classes: a refusal is posted as its key and parameters. */
export type ReadingOutcome =
  | { value: unknown }
  | { refusal: { key: RefusalKey; params: Refusals[RefusalKey] } };

const extractive = createExtractive(async () => readFacts);

/** What the checks have indexed is found again by the article itself, so a copy gives way to the one before. */
const articles = new LRUCache<string, Dossier>({ max: 4 });

function original(article: Dossier): Dossier {
  // What was cut to fit a model has the id of the whole: all but its sentences is compared, too.
  const parts = articlesOf(article).map(({ text, ...rest }) => [{ ...rest, sentences: [] }, text.length]);
  const key = JSON.stringify(parts);
  const known = articles.get(key) ?? article;
  articles.set(key, known);
  return known;
}

async function work(job: ReadingJob): Promise<unknown> {
  if (job.kind === 'compose') return compose(job.source);
  if (job.kind === 'languages') return job.texts.map(detectLanguage);
  const article = original(job.article);
  switch (job.kind) {
    case 'draft':
      return Array.fromAsync(extractive.draft(article, job.task, new AbortController().signal));
    case 'prepare':
      return prepareChecks(article);
    case 'statement':
      return checkDraft(article, job.statement, job.task);
    case 'relation':
      return checkDraftRelation(article, job.relation, job.task);
  }
}

serveJobs(async (job: ReadingJob): Promise<ReadingOutcome> => {
  try {
    return { value: await work(job) };
  } catch (error) {
    if (isRefusal(error)) return { refusal: { key: error.key, params: error.params } };
    throw error;
  }
});
