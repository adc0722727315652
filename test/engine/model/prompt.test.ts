import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DraftPart, Task } from '../../../src/engine/engine.ts';
import { checkRelation, checkStatement } from '../../../src/desk/check/check.ts';
import { parseDraft } from '../../../src/engine/model/parse.ts';
import { systemPrompt } from '../../../src/engine/model/prompt.ts';
import { articleOf } from '../articles.ts';

/** The task that a line above a draft tells. */
function taskOf(line: string): Task {
  const language = line.endsWith('in German') ? 'de' : null;
  if (line.startsWith('ask')) return { kind: 'ask', question: line, earlier: [], language };
  return line.startsWith('actors')
    ? { kind: 'actors', language }
    : { kind: 'summarize', length: 'standard', style: 'bullets', language };
}

test('the examples that a model is shown are drafts that hold to the checks', () => {
  const lines = systemPrompt.slice(systemPrompt.indexOf('# Example')).split('\n');
  const judged: string[] = [];
  let sentences: string[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.startsWith('⟦0⟧')) sentences = [];
    if (line.startsWith('⟦')) sentences.push(line.replace(/^⟦\d+⟧ /u, ''));
    if (!line.startsWith('{')) continue;
    const task = taskOf(lines[at - 1] ?? '');
    const article = articleOf(sentences, {
      language: /\p{Script=Hangul}/u.test(sentences[0]!) ? 'ko' : 'en',
    });
    const parts: DraftPart[] = [];
    const parser = parseDraft(article, task, (part) => parts.push(part));
    parser.write(line);
    parser.end();
    for (const part of parts) {
      if (part.part === 'relation') assert.ok('kept' in checkRelation(article, part.relation, task), line);
      if (part.part === 'statement') assert.ok('kept' in checkStatement(article, part.statement, task), line);
      judged.push(part.part);
    }
  }
  assert.equal(judged.filter((part) => part === 'statement').length, 7);
  assert.equal(judged.filter((part) => part === 'relation').length, 1);
});
