import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { parseDraft } from '../../../src/engine/model/parse.ts';
import type { DraftPart, Task } from '../../../src/engine/engine.ts';
import { articleOf, oddArticles } from '../articles.ts';

const story = oddArticles['a common story']!;
const bullets: Task = { kind: 'summarize', length: 'brief', style: 'bullets', language: null };
const actors: Task = { kind: 'actors', language: null };
const ask: Task = { kind: 'ask', question: '?', earlier: [], language: null };

const texts = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');

test('however a draft is cut into pieces, its parts are the same', () => {
  const statement = fc.record({ label: texts, text: texts, evidence: fc.array(fc.nat(5), { minLength: 1 }) });
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1 }), fc.nat(9), (statements, size) => {
      const json = JSON.stringify({ answerable: true, statements, relations: [] });
      assert.deepEqual(partsOf(actors, json, size + 1), partsOf(actors, json, json.length));
    }),
    { numRuns: 50 },
  );
});

test('a character may come in two halves', () => {
  const json =
    '{"answerable":true,"statements":[{"label":"","text":"🚢 sails","evidence":[0]}],"relations":[]}';
  const at = json.indexOf('🚢') + 1;
  assert.deepEqual(textsOf(run(bullets, [json.slice(0, at), json.slice(at)])), ['🚢 sails']);
});

test('text is one line, and no sentence is named twice', () => {
  const [, part] = drawn(bullets, [{ label: 'x', text: ' Two\n lines\t', evidence: [1, 1, 0] }]);
  assert.deepEqual(part, {
    part: 'statement',
    statement: { label: '', text: 'Two lines', evidence: [1, 0] },
  });
});

test('numbers of sentences that are not there are left for the desk to judge', () => {
  const [, part] = drawn(bullets, [{ label: '', text: 'No such sentence.', evidence: [-1, 99] }]);
  assert.deepEqual(part?.part === 'statement' && part.statement.evidence, [-1, 99]);
});

test('an actor has a name, and comes once; an act on somebody who isn’t listed isn’t kept back', () => {
  const statements = ['Okafor', '', 'Okafor', 'Union'].map((label) => ({
    label,
    text: 'Spoke.',
    evidence: [0],
  }));
  const relations = [
    { from: 'Union', verb: 'accuses', to: 'Okafor', evidence: [3] },
    { from: 'Union', verb: 'accuses', to: 'Council', evidence: [3] },
    { from: 'Union', verb: 'is', to: 'Union', evidence: [3] },
  ];
  const parts = drawn(actors, statements, relations);
  assert.deepEqual(
    parts.map((part) => (part.part === 'statement' ? part.statement.label : part.part)),
    ['answerable', 'Okafor', 'Union', 'relation', 'relation'],
  );
  assert.ok(drawn(bullets, statements, relations).every(({ part }) => part !== 'relation'));
});

test('an answer that leaves a part of the question open says so once', () => {
  const statements = ['part', 'part'].map((label, at) => ({ label, text: `Spoke ${at}.`, evidence: [0] }));
  assert.deepEqual(
    drawn(ask, statements).map(({ part }) => part),
    ['answerable', 'partly', 'statement', 'statement'],
  );
  const labels = drawn(ask, statements).flatMap((part) =>
    part.part === 'statement' ? [part.statement.label] : [],
  );
  assert.deepEqual(labels, ['', '']);
  assert.ok(drawn(bullets, statements).every(({ part }) => part !== 'partly'));
});

test('a summary ends before it is longer than its source; in another language it may be', () => {
  const statement = { label: '', text: 'A long text. '.repeat(20).trim(), evidence: [0] };
  const short = articleOf([
    'Only one sentence, which is not long at all and still longer than a headline is, by far.',
  ]);
  assert.equal(textsOf(drawn(bullets, [statement, statement], [], short)).length, 1);
  assert.equal(textsOf(drawn({ ...bullets, language: 'de' }, [statement, statement], [], short)).length, 2);
  assert.equal(textsOf(drawn(ask, [statement, statement], [], short)).length, 2);
});

test('there may be no actors and no closest fact, but always a summary and an answer', () => {
  const empty = (answerable: boolean) => JSON.stringify({ answerable, statements: [], relations: [] });
  assert.equal(run(actors, [empty(true)]).length, 1);
  assert.equal(run(ask, [empty(false)]).length, 1);
  assert.throws(() => run(ask, [empty(true)]), { kind: 'empty' });
  assert.throws(() => run(bullets, [empty(true)]), { kind: 'empty' });
  assert.throws(() => run(actors, ['{}']), { kind: 'empty' });
  assert.throws(() => run(actors, []), { kind: 'empty' });
});

test('what is no draft is invalid', () => {
  const statement = '{"label":"","text":"A.","evidence":[0]}';
  for (const json of [
    'Sure! {"answerable":true}',
    '{"answerable":true,"statements":[',
    `{"statements":[${statement}],"answerable":true}`,
    `{"answerable":1,"statements":[${statement}]}`,
    '{"answerable":true,"statements":[{"label":"","text":"A.","evidence":["none"]}]}',
    '{"answerable":true,"statements":[{"label":"","text":"A.","evidence":[0.5]}]}',
    '{"answerable":true,"statements":["A."]}',
    `{"answerable":true,"statements":[${statement}]} and more`,
  ])
    assert.throws(() => run(ask, [json]), { kind: 'invalid' }, json);
});

function drawn(task: Task, statements: object[], relations: object[] = [], article = story): DraftPart[] {
  return run(task, [JSON.stringify({ answerable: true, statements, relations })], article);
}

function run(task: Task, pieces: string[], article = story): DraftPart[] {
  const parts: DraftPart[] = [];
  const draft = parseDraft(article, task, (part) => parts.push(part));
  for (const piece of pieces) draft.write(piece);
  draft.end();
  return parts;
}

function partsOf(task: Task, json: string, size: number): DraftPart[] {
  const pieces = Array.from({ length: Math.ceil(json.length / size) }, (_, at) =>
    json.slice(at * size, (at + 1) * size),
  );
  return run(task, pieces);
}

function textsOf(parts: DraftPart[]): string[] {
  return parts.flatMap((part) => (part.part === 'statement' ? [part.statement.text] : []));
}
