import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSecrets as withoutSecretsOf } from '../../../src/engine/model/fault.ts';

const model = 'claude-haiku-4-5-20251001';
const withoutSecrets = (text: string) => withoutSecretsOf(text, model);

test('a key that a provider echoes is left out of what is logged', () => {
  for (const secret of [
    'sk-ant-api03-Qx8-zz_91',
    'sk-proj-****9f2A',
    'Zk3v9QmT7wLp2XcR8nYb4HsD',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln',
  ])
    assert.ok(!withoutSecrets(`invalid x-api-key: ${secret} was given`).includes(secret.slice(4)), secret);
  assert.equal(
    withoutSecrets('Authorization: Bearer hunter2 is wrong'),
    'Authorization: Bearer […] is wrong',
  );
});

test('a page of letters in place of an error holds nobody up', () => {
  const page = 'a-'.repeat(100_000);
  const started = performance.now();
  assert.equal(withoutSecrets(page), page);
  assert.ok(performance.now() - started < 2000);
});

test('what an operator has to know stays', () => {
  for (const text of [
    `model: ${model}`,
    'Your credit balance is too low',
    'connect ECONNREFUSED 127.0.0.1:9',
  ])
    assert.equal(withoutSecrets(text), text);
});
