import assert from 'node:assert/strict';
import { test } from 'node:test';
import { denies } from '../../../src/engine/extractive/compare/negation.ts';

const texts: [string, string, boolean][] = [
  ['pt', 'O navio bateu no cais de Ostrow.', false],
  ['pt', 'O navio não bateu no cais.', true],
  ['es', 'El barco no chocó con el muelle.', true],
  ['es', 'El capitán nie de Ostrow.', false],
  ['de', 'Der Kapitän war nie in Ostrow.', true],
  ['fr', 'Le capitaine n’a rien vu.', true],
  ['fr', 'La traversée n’a duré que quatre minutes.', false],
  ['fr', 'Le capitaine n’a pas dit que la jetée était fermée.', true],
  ['en', 'There is no doubt that the pier is closed.', false],
  ['en', 'The captain wasn’t on board.', true],
  ['zh', '船长并未被捕。', true],
  ['zh', '不过，船长已被捕。', false],
  ['ru', 'Капитан не был на борту.', true],
  ['xx', 'no', false],
];

for (const [language, text, expected] of texts)
  test(`${expected ? 'a denial' : 'no denial'}, ${language}: ${text}`, () => {
    assert.equal(denies(text, language), expected);
  });
