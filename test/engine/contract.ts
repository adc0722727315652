import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Article } from '../../src/article/article.ts';
import { EngineFailure, type DraftPart, type Engine, type Task } from '../../src/engine/engine.ts';
import { oddArticles } from './articles.ts';

export const tasks: Task[] = [
  { kind: 'summarize', length: 'brief', style: 'bullets', language: null },
  { kind: 'summarize', length: 'standard', style: 'paragraph', language: null },
  { kind: 'summarize', length: 'detailed', style: 'plain', language: 'ko' },
  { kind: 'summarize', length: 'standard', style: 'headline', language: null },
  { kind: 'actors', language: null },
  { kind: 'ask', question: 'Who called the closure a precaution?', earlier: [], language: null },
  { kind: 'ask', question: 'How many goals were scored in Lima?', earlier: [], language: 'fr' },
  {
    kind: 'ask',
    question: 'And then?',
    earlier: [{ question: 'Who closed the pier?', answer: 'The harbour authority.' }],
    language: null,
  },
  { kind: 'ask', question: '?', earlier: [], language: null },
];

/**
 * What every engine owes the desk, whoever reads. `make` gives a fresh engine for a test and may use the
 * test's `after` to close what it opened. The engine must answer every task with a draft, whatever it says.
 */
export function engineContract(name: string, make: (t: TestContext) => Engine | Promise<Engine>): void {
  describe(`${name} keeps the engines' contract`, () => {
    for (const [kind, article] of Object.entries(oddArticles)) {
      test(`drafts are well-formed: ${kind}`, async (t) => {
        const engine = await make(t);
        for (const task of tasks) assertDraft(article, task, await drain(engine, article, task));
      });
    }

    test('it says who it is, what it ignores and what it can cost', async (t) => {
      const engine = await make(t);
      assert.ok(engine.version.length > 0);
      for (const article of Object.values(oddArticles))
        for (const task of tasks) assertTerms(engine, article, task);
    });

    test('it reads an article whole or from its beginning, and says so', async (t) => {
      const engine = await make(t);
      for (const article of Object.values(oddArticles)) assertFit(article, engine.fit(article));
    });

    test('an abort beforehand gives nothing, and is no failure of the engine', async (t) => {
      const engine = await make(t);
      for (const task of tasks) {
        const parts: DraftPart[] = [];
        const gone = AbortSignal.abort(new Error('gone'));
        await assert.rejects(drain(engine, story, task, gone, parts), isNoFailure);
        assert.deepEqual(parts, []);
      }
    });

    test('an abort on the way stops it: no statement comes after', async (t) => {
      const engine = await make(t);
      const abort = new AbortController();
      const parts: DraftPart[] = [];
      const reading = drain(engine, story, tasks[2]!, abort.signal, parts, () =>
        abort.abort(new Error('gone')),
      );
      await assert.rejects(reading, isNoFailure);
      assert.equal(parts.filter(({ part }) => part !== 'cost' && part !== 'waiting').length, 1);
    });

    test('who stops listening after the first part is let go', async (t) => {
      const engine = await make(t);
      for await (const part of engine.draft(story, tasks[1]!, new AbortController().signal)) {
        assert.ok(part);
        break;
      }
    });

    test('two readings at once do not disturb each other', async (t) => {
      const engine = await make(t);
      const both = await Promise.all([drain(engine, story, tasks[1]!), drain(engine, story, tasks[4]!)]);
      assertDraft(story, tasks[1]!, both[0]);
      assertDraft(story, tasks[4]!, both[1]);
    });
  });
}

const story = oddArticles['a common story']!;

/** Everything an engine says for a task; `parts` fills on the way, also when it ends in an error. */
export async function drain(
  engine: Engine,
  article: Article,
  task: Task,
  signal: AbortSignal = new AbortController().signal,
  parts: DraftPart[] = [],
  onPart: () => void = () => {},
): Promise<DraftPart[]> {
  for await (const part of engine.draft(article, task, signal)) {
    parts.push(part);
    if (part.part !== 'cost' && part.part !== 'waiting') onPart();
  }
  return parts;
}

function isNoFailure(error: unknown): boolean {
  assert.ok(!(error instanceof EngineFailure), 'the desk would fall back to another engine for nobody');
  return true;
}

function assertTerms(engine: Engine, article: Article, task: Task): void {
  const ignored = engine.ignores(article, task);
  assert.equal(new Set(ignored).size, ignored.length);
  for (const option of ignored)
    assert.ok(['language', 'style', 'earlier', 'question', 'names'].includes(option), option);
  if (task.language === null) assert.ok(!ignored.includes('language'));
  if (task.kind !== 'summarize') assert.ok(!ignored.includes('style'));
  if (task.kind !== 'actors') assert.ok(!ignored.includes('names'));
  if (task.kind !== 'ask' || task.earlier.length === 0) assert.ok(!ignored.includes('earlier'));
  const worst = engine.worstCaseUsd(article, task);
  assert.ok(worst === null || (Number.isFinite(worst) && worst >= 0), `worst case ${worst}`);
}

function assertFit(article: Article, fitted: Article): void {
  const { length } = fitted.sentences;
  assert.ok(length > 0);
  const isKept = (index: number) => fitted.sentences[index] === article.sentences[index];
  for (let index = 0; index < length - 1; index += 1) assert.ok(isKept(index), `sentence ${index}`);
  if (length === article.sentences.length && isKept(length - 1)) return;
  assert.ok(
    article.sentences[length - 1]?.startsWith(fitted.sentences[length - 1]!),
    'the last may be cut short',
  );
  assert.notEqual(fitted.coverage, 'full');
  assert.ok(fitted.share < article.share);
}

/** After the last restart: one `answerable` before the first statement; every statement and relation plain and with evidence in range. */
function assertDraft(article: Article, task: Task, parts: DraftPart[]): void {
  const begun = parts.findLastIndex(({ part }) => part === 'restart') + 1;
  const said = parts.slice(begun).filter(({ part }) => part !== 'cost' && part !== 'waiting');
  assert.equal(said[0]?.part, 'answerable');
  assert.equal(said.filter(({ part }) => part === 'answerable').length, 1);
  const labels = new Set<string>();
  for (const part of said) {
    if (part.part === 'statement') {
      assertPlain(part.statement.text);
      assertEvidence(article, part.statement.evidence);
      assert.equal(part.statement.label !== '', task.kind === 'actors', `label "${part.statement.label}"`);
      assert.ok(task.kind !== 'actors' || !labels.has(part.statement.label), 'an actor once');
      labels.add(part.statement.label);
    }
    if (part.part === 'relation') assertRelation(article, task, part.relation, labels);
  }
  for (const part of parts) if (part.part === 'cost') assertCost(part.cost);
}

function assertPlain(text: string): void {
  assert.equal(text, text.trim());
  assert.ok(text.length > 0);
  assert.doesNotMatch(text, /[\n\r\t]/);
}

function assertEvidence(article: Article, evidence: number[]): void {
  assert.ok(evidence.length > 0, 'no statement without evidence');
  assert.equal(new Set(evidence).size, evidence.length);
  for (const index of evidence) assert.ok(article.sentences[index] !== undefined, `sentence ${index}`);
}

type Part<K extends DraftPart['part']> = Extract<DraftPart, { part: K }>;

function assertRelation(
  article: Article,
  task: Task,
  relation: Part<'relation'>['relation'],
  labels: Set<string>,
): void {
  assert.equal(task.kind, 'actors');
  assert.ok(
    labels.has(relation.from) && labels.has(relation.to),
    'relations are between actors that were listed',
  );
  assert.notEqual(relation.from, relation.to);
  assertPlain(relation.verb);
  assertEvidence(article, relation.evidence);
}

function assertCost(cost: Part<'cost'>['cost']): void {
  const { usd, ...tokens } = cost;
  assert.ok(usd === null || usd >= 0);
  for (const count of Object.values(tokens)) assert.ok(Number.isInteger(count) && count >= 0);
}
