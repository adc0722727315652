import { toArticle } from '../../article/to-article.ts';
import type { Article } from '../../article/article.ts';
import {
  addCost,
  EngineFailure,
  noCost,
  type Cost,
  type DraftPart,
  type LiveCheck,
  type Statement,
  type Task,
} from '../engine.ts';
import { Fault, type FaultKind } from './fault.ts';
import { createModelEngine, type ReaderOptions } from './model-engine.ts';
import type { Provider } from './provider.ts';

const tasks: Exclude<Task, { kind: 'compare' | 'timeline' }>[] = [
  { kind: 'summarize', length: 'brief', style: 'bullets', language: null },
  { kind: 'actors', language: null },
  { kind: 'ask', question: 'Who pays for the new bridge?', earlier: [], language: null },
];

/**
 * Asks a model three tasks once about a sample article, for whoever sets the bot up: with the default model that costs
 * a tenth of a cent. `isBacked` is the desk's check of a statement.
 */
export async function liveCheck(
  provider: Provider,
  options: ReaderOptions,
  isBacked: (article: Article, statement: Statement, task: Task) => boolean,
  signal: AbortSignal,
): Promise<LiveCheck> {
  const check: LiveCheck = {
    model: null,
    tasks: [],
    cost: noCost,
    failure: null,
    keepsFormat: true,
    server: null,
  };
  const engine = createModelEngine(provider, { ...options, answeredBy: (model) => (check.model = model) });
  try {
    for (const task of tasks) {
      const began = performance.now();
      const { statements, cost } = await collect(engine.draft(sample, task, signal));
      const passed = statements.filter((statement) => isBacked(sample, statement, task)).length;
      const milliseconds = Math.round(performance.now() - began);
      check.tasks.push({ task: task.kind, statements: statements.length, passed, milliseconds, cost });
      check.cost = addCost(check.cost, cost);
    }
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
    check.failure = error;
    check.cost = addCost(check.cost, error.cost ?? noCost);
    check.keepsFormat = !(error.cause instanceof Fault && unreadable.has(error.cause.kind));
  }
  check.server = provider.server?.() ?? null;
  return check;
}

/** It has answered, and not in the form that was asked for. */
const unreadable = new Set<FaultKind>(['invalid', 'empty']);

async function collect(parts: AsyncIterable<DraftPart>): Promise<{ statements: Statement[]; cost: Cost }> {
  let statements: Statement[] = [];
  let cost: Cost = noCost;
  for await (const part of parts) {
    if (part.part === 'restart') statements = [];
    if (part.part === 'statement') statements.push(part.statement);
    if (part.part === 'cost') cost = part.cost;
  }
  return { statements, cost };
}

/** Invented, with what the checks look at: figures, dates, names, a quotation, a denial. */
const sample = toArticle({
  url: null,
  title: 'Marsel council votes for a second bridge',
  byline: null,
  outlet: null,
  published: '2026-03-12',
  updated: null,
  image: null,
  language: 'en',
  coverage: 'full',
  shortfall: null,
  text: `The council of Marsel voted on Wednesday to build a second bridge over the Ard, 31 years after the first one opened.

The vote was 14 to 9. Mayor Tilda Brandvik said the old bridge carries 22,000 vehicles a day, twice what it was made for. "We have patched it for long enough," she said.

The bridge will cost 84 million crowns. The region pays 60 percent of it and the town the rest, which it will borrow.

Jonas Feld, who leads the opposition, accused the mayor of hiding a report that put the cost at 110 million crowns. Brandvik denied that such a report exists.

Work is to begin in May 2027 and to take three years.`,
});
