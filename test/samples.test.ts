import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSource } from '../src/article/read-source.ts';
import { extractive } from '../src/newsroom.ts';
import { samples } from '../src/words/samples.ts';
import { wordsFor } from '../src/words/words.ts';
import { drain } from './engine/contract.ts';

const fails = () => Promise.reject(new Error('a text needs no network'));
const means = { prepare: () => {}, download: fails, parse: fails };

for (const [language, text] of Object.entries(samples)) {
  test(`the sample in ${language} shows what the bot does, without a model too`, async (t) => {
    assert.equal(wordsFor(language).sample, text);
    const article = await readSource(means, { kind: 'text', text }, t.signal);
    assert.equal(article.language, language.split('-')[0]);
    assert.equal(article.title, text.split('\n')[0]);
    assert.ok(
      article.sentences.length >= 6 && article.sentences.length <= 10,
      String(article.sentences.length),
    );
    const parts = await drain(extractive, article, { kind: 'actors', language: null });
    const actors = parts.flatMap((part) => (part.part === 'statement' ? [part.statement.label] : []));
    const acts = parts.some(({ part }) => part === 'relation');
    assert.ok(actors.length >= 3 && acts, actors.join());
  });
}
