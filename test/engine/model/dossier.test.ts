import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { articlesOf, toDossier } from '../../../src/article/dossier.ts';
import { buildRequest } from '../../../src/engine/claude/request.ts';
import type { Task } from '../../../src/engine/engine.ts';
import { draftPrompt } from '../../../src/engine/model/draft-prompt.ts';
import { fitDossier } from '../../../src/engine/model/fit.ts';
import { parseDraft } from '../../../src/engine/model/parse.ts';
import { articleOf, oddArticles } from '../articles.ts';

const summarize: Task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null };
const compare: Task = { kind: 'compare', language: null };
const one = oddArticles['a common story']!;
const other = articleOf(['The pier of Vellmar closes on Friday.', 'It has cracks.'], {
  id: 'other',
  outlet: 'The Bay',
});
const requestOf = (articles: (typeof one)[], task: Task) =>
  buildRequest('claude-haiku-5-5', draftPrompt(toDossier(articles), task));

test('an article alone is asked about as before there were several, byte by byte', () => {
  const digest = createHash('sha256')
    .update(JSON.stringify(requestOf([one], summarize)))
    .digest('hex');
  // A change of the prompt changes this digest, and `promptVersion`.
  assert.equal(digest, '59dd3d96ee9065ac8a28b82b689559a8e0a9d4d30502061a28471a80de47d628');
});

test('each article is a document of its own, numbered on, and the first the same as alone', () => {
  const content = requestOf([one, other], compare).messages[0]!.content as { source?: { data: string } }[];
  assert.deepEqual(content[0], (requestOf([one], summarize).messages[0]!.content as object[])[0]);
  assert.equal(content[1]!.source!.data, '⟦6⟧ The pier of Vellmar closes on Friday.\n⟦7⟧ It has cracks.');
  const four = JSON.stringify(requestOf([one, other, one, other], compare));
  assert.equal(four.split('"cache_control"').length - 1, 3);
});

test('four long articles are cut to a fair share each, a short one not at all', () => {
  const long = (id: string) =>
    articleOf(
      Array.from({ length: 300 }, (_, index) => `Sentence ${index} of ${id}.`),
      { id },
    );
  const dossier = toDossier([long('a'), other, long('b'), long('c')]);
  const fitted = fitDossier(dossier, 9000);
  const [a, short, b, c] = articlesOf(fitted).map(({ sentences }) => sentences.length);
  assert.deepEqual([short, a === b && b === c, fitted.id], [2, true, dossier.id]);
  assert.ok(a! > 100 && a! < 300);
  assert.equal(fitted.coverage, 'partial');
  assert.ok(fitted.share > 0.3 && fitted.share < 0.9);
});

test('only labels of the task are taken', () => {
  const labels: string[] = [];
  const parser = parseDraft(toDossier([one, other]), compare, (part) => {
    if (part.part === 'statement') labels.push(part.statement.label);
  });
  const statements = ['agreed', 'disputed: the day', 'disputed:', 'perhaps', 'only'].map((label, at) => ({
    label,
    evidence: [at],
    text: `Text ${at}.`,
  }));
  parser.write(JSON.stringify({ answerable: true, statements, relations: [] }));
  parser.end();
  assert.deepEqual(labels, ['agreed', 'disputed: the day', 'only']);
});

test('that nothing is in common is an answer, and no fault', () => {
  const parser = parseDraft(toDossier([one, other]), compare, () => {});
  parser.write('{"answerable":false,"statements":[],"relations":[]}');
  parser.end();
});
