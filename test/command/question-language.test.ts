import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foreignLanguageOf } from '../../src/words/question-language.ts';

const foreign: [question: string, article: string, language: string][] = [
  ['Who pays for the bridge?', 'de', 'en'],
  ['Wer bezahlt die Brücke?', 'en', 'de'],
  ['Qui paie le pont ?', 'de', 'fr'],
  ['¿Cuánto cuesta?', 'en', 'es'],
  ['Кто платит за мост?', 'de', 'ru'],
  ['Хто платить за міст?', 'en', 'uk'],
  ['من يدفع ثمن الجسر؟', 'fr', 'ar'],
  ['다리 값은 누가 내나요?', 'ja', 'ko'],
  ['誰が橋の費用を払うのか', 'zh', 'ja'],
  ['谁来付桥的钱？', 'en', 'zh'],
];
for (const [question, article, language] of foreign)
  test(`a question in another language than the article (${article}) is of ${language}: ${question}`, () => {
    assert.equal(foreignLanguageOf(question, article), language);
  });

const own: [question: string, article: string][] = [
  ['Who pays for the bridge?', 'en-GB'],
  ['Wer bezahlt die Brücke?', 'de'],
  ['Кто платит за мост?', 'uk'],
  ['橋費用負担者', 'ja'],
  ['Was sagt Merz?', 'de'],
  ['Kettwig?', 'de'],
  ['Qual è la causa della crisi e che cosa dice?', 'it'],
];
for (const [question, article] of own)
  test(`a question in the article’s own language (${article}), or that can’t be told: ${question}`, () => {
    assert.equal(foreignLanguageOf(question, article), null);
  });
