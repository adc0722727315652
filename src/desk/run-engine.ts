import { articlesOf, type Dossier, isSeveral, sourceNameOf } from '../article/dossier.ts';
import {
  type Cost,
  type DraftPart,
  type Engine,
  EngineFailure,
  noCost,
  type Relation,
  type Statement,
  statementsAtMost,
  type Task,
} from '../engine/engine.ts';
import { arrange, dropLoneSides } from './arrange.ts';
import type { Verdict } from './check/check.ts';
import type { Reading, Notice } from './reading.ts';

/** Judges what an engine wrote, here or in another thread. */
export type Checks = {
  /** Reads the article for what will be asked below, while the model is at it. */
  prepare?(article: Dossier): Promise<void>;
  statement(article: Dossier, statement: Statement, task: Task): Promise<Verdict<Statement>>;
  relation(article: Dossier, relation: Relation, task: Task): Promise<Verdict<Relation>>;
};

/** They are loaded with the first statement: where a thread makes the checks, never. */
export const checksHere: Checks = {
  async statement(...args) {
    const { checkDraft } = await import('./check/check-draft.ts');
    return checkDraft(...args);
  },
  async relation(...args) {
    const { checkDraftRelation } = await import('./check/check-draft.ts');
    return checkDraftRelation(...args);
  },
};

export type RunOptions = {
  /** Under which the reading is kept. */
  key: string;
  signal: AbortSignal;
  checks?: Checks | undefined;
  /** Called with what a draft can have cost that was aborted. */
  onAborted?: (cost: Cost) => void;
};

/**
 * Draws a draft from an engine and checks each part as it comes: yields a snapshot after each, returns the complete
 * reading.
 * @throws EngineFailure where the engine failed, or nothing of its draft is left
 */
export async function* runEngine(
  engine: Engine,
  source: Dossier,
  task: Task,
  { key, signal, checks = checksHere, onAborted }: RunOptions,
): AsyncGenerator<Reading, Reading, void> {
  const article = engine.fit(source);
  const blank = blankReading(engine, article, task, key);
  let reading = blank;
  // Quotes are known by their letters alone. Where it fails, the first statement does it.
  if (engine.model !== null) checks.prepare?.(article).catch(() => undefined);
  for await (const part of engine.draft(article, task, signal, onAborted)) {
    reading =
      part.part === 'restart'
        ? { ...blank, cost: reading.cost }
        : await addPart({ ...reading, waitsFor: undefined }, part, checks);
    yield reading;
  }
  reading = dropLoneSides(reading);
  if (isBare(reading)) {
    throw new EngineFailure('unbacked', 'nothing was left after the checks', reading.cost);
  }
  return { ...reading, notices: noticesOf(reading, engine.ignores(article, task)), complete: true };
}

export function blankReading(engine: Engine, article: Dossier, task: Task, key: string): Reading {
  return {
    key,
    article,
    task,
    engine: engine.name,
    model: engine.model,
    answerable: true,
    cached: false,
    complete: false,
    notices: [],
    statements: [],
    relations: [],
    removed: [],
    cost: noCost,
  };
}

async function addPart(
  reading: Reading,
  part: Exclude<DraftPart, { part: 'restart' }>,
  checks: Checks,
): Promise<Reading> {
  switch (part.part) {
    case 'answerable':
      return { ...reading, answerable: part.answerable };
    case 'partly':
      return { ...reading, partly: true };
    case 'quotes':
      return { ...reading, model: null };
    case 'waiting':
      return { ...reading, waitsFor: part.for };
    case 'cost':
      return { ...reading, cost: part.cost };
    case 'statement': {
      const verdict = isRepeated(reading, part.statement)
        ? { removed: 'length' as const }
        : await checks.statement(reading.article, part.statement, reading.task);
      if ('kept' in verdict)
        return {
          ...reading,
          statements: arrange([...reading.statements, inOrder(verdict.kept)], reading.task),
        };
      const removed = { text: part.statement.text, reason: verdict.removed };
      return { ...reading, removed: [...reading.removed, removed] };
    }
    case 'relation': {
      const verdict = await checks.relation(reading.article, part.relation, reading.task);
      if ('kept' in verdict) return { ...reading, relations: [...reading.relations, inOrder(verdict.kept)] };
      const { from, verb, to } = part.relation;
      return {
        ...reading,
        removed: [...reading.removed, { text: `${from} ${verb} ${to}`, reason: verdict.removed }],
      };
    }
  }
}

/** Evidence reads as the article does: a "he" of one sentence is often somebody of the sentence before. */
const inOrder = <T extends { evidence: number[] }>(part: T): T => ({
  ...part,
  evidence: part.evidence.toSorted((a, b) => a - b),
});

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** The same text under the same label, or one more than a summary was to have. */
function isRepeated({ engine, statements, task }: Reading, { label, text }: Statement): boolean {
  const isSame = (other: Statement) =>
    lettersOf(other.label) === lettersOf(label) && lettersOf(other.text) === lettersOf(text);
  const isFull =
    engine !== 'extractive' && task.kind === 'summarize' && statements.length >= statementsAtMost(task);
  return isFull || statements.some(isSame);
}

/** An engine may find no actors and no answer; what it found and lost to the checks is a failure, but where no model found actors: nothing is left to read in its place. */
export function isBare({ engine, task, answerable, statements, removed }: Reading): boolean {
  if (statements.length > 0) return false;
  if (task.kind === 'summarize' || (task.kind === 'ask' && answerable)) return true;
  return removed.length > 0 && !(engine === 'extractive' && task.kind === 'actors');
}

const ignored = {
  language: 'ignoredLanguage',
  style: 'ignoredStyle',
  earlier: 'ignoredEarlier',
  question: 'ignoredQuestion',
} as const;

/** What a finished reading has to say of itself: coverage, options not honoured, what was removed. */
export function noticesOf(reading: Reading, ignores: ReturnType<Engine['ignores']>): Notice[] {
  const { coverage, share } = reading.article;
  const { language } = reading.article;
  const notices: Notice[] = ignores.map((option): Notice =>
    option === 'names' ? { key: 'ignoredNames', params: { language } } : { key: ignored[option], params: {} },
  );
  if (reading.partly && reading.answerable) notices.push({ key: 'partlyAnswered', params: {} });
  if (isSeveral(reading.article))
    return [...notices, ...partNotices(reading.article), ...removalNotices(reading.removed)];
  if (coverage === 'teaser') notices.push({ key: 'teaser', params: {} });
  if (coverage === 'partial') {
    notices.push({ key: 'partial', params: { percent: Math.max(1, Math.floor(share * 100)) } });
  }
  return [...notices, ...removalNotices(reading.removed)];
}

function partNotices(dossier: Dossier): Notice[] {
  const parts = articlesOf(dossier).filter(({ coverage }) => coverage !== 'full');
  const shown = parts.map((article) => {
    const share = article.coverage === 'partial' ? ` (${Math.max(1, Math.floor(article.share * 100))}%)` : '';
    return `${sourceNameOf(article)}${share}`;
  });
  return parts.length === 0 ? [] : [{ key: 'parts', params: { list: shown } }];
}

export const removalNotices = (removed: Reading['removed']): Notice[] =>
  [...Map.groupBy(removed, ({ reason }) => reason)].map(([reason, { length: count }]) => ({
    key: 'removed',
    params: { count, reason },
  }));
