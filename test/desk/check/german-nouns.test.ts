import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { articleOf } from '../../engine/articles.ts';
import { summarize } from '../newsroom.ts';

test('what stands after a surname of the article is a noun', () => {
  const article = { ...articleOf(['Die Ärztin Lena Brandes warnte vor dem Mittel.']), language: 'de' };
  const judge = (text: string) => checkStatement(article, { label: '', text, evidence: [0] }, summarize);
  assert.ok('kept' in judge('Obwohl Brandes Zweifel hatte, schwieg sie.'));
  assert.deepEqual(judge('Lena Zweifel warnte vor dem Mittel.'), { removed: 'name' });
});

test('a German noun that does something is no organisation', () => {
  const article = {
    ...articleOf([
      'Warnungen vor einem drohenden Ausbruch wies das Amt zurück.',
      'Forscher fanden Spuren eines Vulkanausbruchs, teilte Corvane mit.',
    ]),
    language: 'de',
  };
  const text = 'Ein Ausbruch hat Spuren hinterlassen, die Forscher fanden.';
  assert.ok('kept' in checkStatement(article, { label: '', text, evidence: [1] }, summarize));
});
