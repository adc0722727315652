import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { commands } from '../../commands/index.ts';
import { runLine } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-nothing-'));

function write(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const ferry = write(
  'ferry.txt',
  'Ferry runs aground off Harbour Island\n\nA ferry with 212 passengers ran aground off Harbour Island on Friday morning. The coast guard took everybody off within two hours. Nobody was hurt, the mayor, Ada Lind, said.',
);
const cheese = write(
  'cheese.txt',
  'Young cheesemakers win a prize\n\nTwo sisters from the valley were given the prize for the best goat cheese. They had learned the craft from their grandmother.',
);

test('where no sentence is shown, nothing is said of quotes and their language', async () => {
  const asked = ['ask', ferry, '--question', 'What is the capital of France?'];
  const { stdout } = await runLine(commands, asked);
  assert.match(stdout, /I found no sentence that answers this\.\s+full text · no model\s*$/);
  const json = await runLine(commands, [...asked, '--json']);
  assert.deepEqual(JSON.parse(json.stdout).notices, []);
  const english = await runLine(commands, ['compare', ferry, cheese]);
  assert.match(english.stdout, /nothing that these articles have in common\.\s+full text · no model\s*$/);
  const korean = await runLine(commands, ['compare', ferry, cheese, '--language', 'ko'], { locale: 'ko' });
  assert.match(korean.stdout, /공통된 내용을 찾지 못했습니다\.\s+전문 · 모델 없음\s*$/);
});

test('where sentences are shown, it is said that they are quotes', async () => {
  const { stdout } = await runLine(commands, ['ask', ferry, '--question', 'Who is the mayor?']);
  assert.match(
    stdout,
    /These are quotes from the article: no model reads for this bot\.\s+full text · quotes\s*$/,
  );
});
