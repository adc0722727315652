import type { Dossier } from '../article/dossier.ts';

export type Length = 'brief' | 'standard' | 'detailed';
export type Style = 'bullets' | 'paragraph' | 'plain' | 'headline';
/** An earlier question of the same conversation, with its answer; null where the article had none. */
export type Turn = { question: string; answer: string | null };

/** What is asked of a dossier. `summary` is what the person was told of it before. `language` is BCP 47; null means the article's own, of several the first one's. */
export type Task =
  | { kind: 'summarize'; length: Length; style: Style; language: string | null }
  | { kind: 'actors'; language: string | null }
  | { kind: 'ask'; question: string; earlier: Turn[]; summary?: string | undefined; language: string | null }
  | { kind: 'compare'; language: string | null }
  | { kind: 'timeline'; language: string | null };

/** What the label of a comparison's statement says; null where it is none. */
export function parsePoint(label: string): { kind: 'agreed' | 'only' | 'disputed'; point: string } | null {
  if (label === 'agreed' || label === 'only') return { kind: label, point: '' };
  const point = /^disputed: *(\S.*)$/su.exec(label)?.[1];
  return point === undefined ? null : { kind: 'disputed', point };
}

/** Whether it is a year, a month or a day that there is, ISO 8601. */
export function isDate(label: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(label) ?? [];
  if (year === undefined) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** How many statements a summary has at most. */
const maxStatements: Record<Length, number> = { brief: 3, standard: 5, detailed: 9 };

export function statementsAtMost(task: Extract<Task, { kind: 'summarize' }>): number {
  return task.style === 'headline' ? 1 : maxStatements[task.length];
}

/**
 * `label` is the name for actors; for compare `agreed`, `only`, or `disputed: POINT`, whose sides follow each other; for a
 * timeline the date, ISO 8601 as far as it is known; else ''. `evidence` are indices of `Dossier.sentences`.
 */
export type Statement = { label: string; text: string; evidence: number[] };
export type Relation = { from: string; verb: string; to: string; evidence: number[] };
export type Cost = {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  /** US dollars; null where the model's price isn't known. */
  usd: number | null;
};

export const noCost: Cost = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
  usd: 0,
};

/** Each request is priced by itself, then they are added. */
export function addCost(a: Cost, b: Cost): Cost {
  return {
    inputTokens: a.inputTokens + b.inputTokens,
    outputTokens: a.outputTokens + b.outputTokens,
    cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
    cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
    usd: a.usd === null || b.usd === null ? null : a.usd + b.usd,
  };
}

/**
 * A draft arrives in parts; `cost` may come more than once, the last one counts. After `restart` the draft
 * begins anew: what came before it, costs aside, is void and has to be replaced.
 */
export type DraftPart =
  | { part: 'restart' }
  | { part: 'answerable'; answerable: boolean }
  /** To the engine's knowledge no sentence addresses a part of the question. */
  | { part: 'partly' }
  | { part: 'statement'; statement: Statement }
  | { part: 'relation'; relation: Relation }
  | { part: 'waiting'; for: Wait }
  /** The statements are the article's own sentences: no model is asked. */
  | { part: 'quotes' }
  | { part: 'cost'; cost: Cost };

/** A draft that nobody waits for; `id` has 64 letters, digits, `-` and `_` at most. */
export type LaterDraft = { id: string; article: Dossier; task: Task };

/** Drafts within a day, for less. */
export type Later = {
  /** Of what a draft costs that is waited for. */
  share: number;
  /**
   * Asks for them; returns by what they are collected.
   * @throws EngineFailure
   */
  submit(drafts: readonly LaterDraft[], signal: AbortSignal): Promise<string>;
  /**
   * What has come of each, by its id: one that failed has no statement. Null where not all have ended.
   * @throws EngineFailure
   */
  collect(
    batch: string,
    drafts: readonly LaterDraft[],
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, DraftPart[]> | null>;
  /** What hasn't begun is made no more. Never throws. */
  cancel(batch: string): Promise<void>;
  /** It has ended: nothing of it is kept by the provider any longer. Never throws. */
  forget(batch: string): Promise<void>;
};

/** What a draft waits for: its turn among the calls to the provider, or the model's first word. */
export type Wait = 'turn' | 'model';

/**
 * Who reads. A draft is unchecked: the desk looks its evidence up. For `ask` with `answerable` false the
 * statements are the closest facts. An engine that can't read throws `EngineFailure`.
 */
export type Engine = {
  readonly name: 'claude' | 'openai' | 'extractive';
  readonly model: string | null;
  /** Changes whenever the same article and task could give another draft: part of a reading's key. */
  readonly version: string;
  /** What of this task the engine can't honour for this article; `names`: it can't tell names in its language. */
  ignores(article: Dossier, task: Task): ('language' | 'style' | 'earlier' | 'question' | 'names')[];
  /**
   * The article as far as this engine can read it: itself, or its beginning, cut at a paragraph, with `coverage`
   * and `share` that say so; of several, each. Everything else here is asked with what this returned.
   */
  fit(article: Dossier): Dossier;
  /** The most that this task can cost in US dollars, retries included; null where the price isn't known. */
  worstCaseUsd(article: Dossier, task: Task): number | null;
  /**
   * What a reading counts against caps in US dollars where its price isn't known; without it, none is made under a cap.
   */
  readonly countedUsd?: number;
  /** Where drafts can be had later for less. */
  readonly later?: Later;
  /**
   * `onAborted` is called once where the draft was stopped by the signal, or by whoever took it: with the most that it
   * can have cost by then.
   */
  draft(
    article: Dossier,
    task: Task,
    signal: AbortSignal,
    onAborted?: (cost: Cost) => void,
  ): AsyncIterable<DraftPart>;
};

/**
 * `unusable`: key, credit or model are wrong, an operator has to act. `unavailable`: it may work later. `unbacked`:
 * nothing of what it wrote passed the checks.
 */
export class EngineFailure extends Error {
  readonly reason: 'unusable' | 'unavailable' | 'unbacked';
  /** What the failed attempts cost; null where nothing was spent. */
  readonly cost: Cost | null;

  constructor(reason: EngineFailure['reason'], message: string, cost: Cost | null, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EngineFailure';
    this.reason = reason;
    this.cost = cost;
  }
}

/** What a second reader is given of a statement. */
export type Judged = { text: string; evidence: number[] };
export type Judgement = 'supported' | 'unclear' | 'contradicted';

/** Who looks at the statements of a reading again, all in one call, each against its own sentences. */
export type Judge = {
  readonly model: string;
  /** Changes whenever the same statements could be judged otherwise: part of a reading's key. */
  readonly version: string;
  /** In US dollars; null where the price isn't known. */
  worstCaseUsd(article: Dossier, statements: Judged[]): number | null;
  /** As an engine's; a look isn't counted beside its reading. */
  readonly countedUsd?: number;
  /**
   * One judgement a statement, in order.
   * @throws EngineFailure
   */
  judge(
    article: Dossier,
    statements: Judged[],
    signal: AbortSignal,
  ): Promise<{ judgements: Judgement[]; cost: Cost }>;
};

export type TaskCheck = {
  task: Exclude<Task['kind'], 'compare' | 'timeline'>;
  statements: number;
  /** How many of them held to the checks. */
  passed: number;
  milliseconds: number;
  cost: Cost;
};

/** What came of asking an engine each task once, for whoever sets the bot up. */
export type LiveCheck = {
  /** The model that answered, by the provider's word; null where none did. */
  model: string | null;
  tasks: TaskCheck[];
  cost: Cost;
  /** Why it ended early; null where all tasks were answered. */
  failure: EngineFailure | null;
  /** Whether what it wrote could be read, where it answered. */
  keepsFormat: boolean;
  /** How its answers are held to their form, and how much it holds, where that was found out. */
  server: { format: 'schema' | 'object' | 'prompt'; contextTokens: number } | null;
};
