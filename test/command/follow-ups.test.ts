import assert from 'node:assert/strict';
import { test } from 'node:test';
import { followUpsOf } from '../../src/command/reading/follow-ups.ts';
import { variantsOf } from '../../src/command/reading/variants.ts';
import { EngineFailure } from '../../src/engine/engine.ts';
import { wordsFor } from '../../src/words/words.ts';
import { openDesk, scriptedEngine, summarize } from '../desk/newsroom.ts';
import { articleOf } from '../engine/articles.ts';

const words = wordsFor('en');
const article = articleOf([
  'The port closes its oldest pier.',
  'Repairs take six weeks.',
  'Nobody was hurt.',
]);

test('the same again is the command that led to the reading, whatever its task is called', async () => {
  const failing = scriptedEngine(() => {
    throw new EngineFailure('unavailable', 'down', null);
  });
  const { last, store } = await openDesk({ primary: failing.engine });
  const reading = await last(article, summarize);
  await store.close();
  const values = { article: 'anything', language: 'de' };
  const followUps = followUpsOf({ words, locale: 'en-US' }, reading, { command: 'sample', values }, []);
  const { retry, shorter, longer, asFile, wrong } = words.labels;
  assert.deepEqual(
    followUps.map(({ label, command }) => [label, command]),
    [
      [retry, 'sample'],
      [shorter, 'sample'],
      [longer, 'sample'],
      [asFile, 'export'],
      [wrong, 'report'],
    ],
  );
  assert.equal(followUps[0]?.values['language'], 'de');
});

test('who reads another language than the answer is in is offered their own', async () => {
  const { last, store } = await openDesk({});
  const reading = await last(article, summarize);
  await store.close();
  const offered = (locale: string, language: string) => {
    const foreign = { ...reading, engine: 'claude', article: { ...article, language } } as const;
    const followUps = variantsOf({ words: wordsFor(locale), locale }, foreign, {
      command: 'sample',
      values: {},
    });
    return followUps.filter(({ values }) => values['language'] !== undefined);
  };
  const [german] = offered('de', 'en');
  assert.deepEqual([german?.label, german?.values['language']], ['Auf Deutsch', 'de']);
  assert.equal(offered('pt-BR', 'en')[0]?.values['language'], 'pt-BR');
  for (const language of ['en', 'en-GB', 'und']) assert.deepEqual(offered('en-US', language), []);
});
