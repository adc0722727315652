import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'dotenv';
import { checkEnv } from '../../src/base/env.ts';
import { variables } from '../../src/base/variables.ts';
import { Refusal } from '../../src/base/refusal.ts';

const refusalOf = (raw: Record<string, string>): Refusal => {
  try {
    checkEnv(raw);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

test('with nothing set, everything has its default', () => {
  const env = checkEnv({});
  assert.equal(env.NUTGRAF_MODEL, 'claude-haiku-5-5');
  assert.equal(env.NUTGRAF_DAILY_BUDGET_USD, 5);
  assert.deepEqual(env.NUTGRAF_ALLOW_HOSTS, []);
  assert.equal(env.DISCORD_TOKEN, null);
  assert.equal(env.production, false);
});

test('values are read, empty ones count as not set', () => {
  const env = checkEnv({
    NUTGRAF_DAILY_BUDGET_USD: '0.50',
    NUTGRAF_MESSAGE_CONTENT: '1',
    NUTGRAF_ALLOW_HOSTS: 'intranet:8080, [::1]:81',
    NUTGRAF_BLOCK_GUILDS: '1234567890123456789, 987654321098765432',
    DISCORD_API_URL: 'http://127.0.0.1:9/api/',
    LOG_LEVEL: '',
    LANG: 'ko_KR.UTF-8',
  });
  assert.equal(env.NUTGRAF_DAILY_BUDGET_USD, 0.5);
  assert.equal(env.NUTGRAF_MESSAGE_CONTENT, true);
  assert.deepEqual(env.NUTGRAF_ALLOW_HOSTS, ['intranet:8080', '[::1]:81']);
  assert.deepEqual(env.NUTGRAF_BLOCK_GUILDS, ['1234567890123456789', '987654321098765432']);
  assert.equal(env.DISCORD_API_URL, 'http://127.0.0.1:9/api');
  assert.equal(env.LOG_LEVEL, 'info');
  assert.equal(env.locale, 'ko-KR');
  assert.equal(checkEnv({ NUTGRAF_DAILY_BUDGET_USD: 'none' }).NUTGRAF_DAILY_BUDGET_USD, null);
});

test('a wrong value is refused by name, and never repeated', () => {
  const wrong = {
    DISCORD_TOKEN: 'a secret with spaces',
    DISCORD_API_URL: 'discord',
    ANTHROPIC_API_KEY: 'another secret',
    ANTHROPIC_BASE_URL: 'https://example.org/v1',
    NUTGRAF_DAILY_BUDGET_USD: '-1',
    NUTGRAF_GUILD_BUDGET_USD: 'plenty',
    NUTGRAF_PERSON_READINGS: '2.5',
    NUTGRAF_MESSAGE_CONTENT: 'yes',
    NUTGRAF_ALLOW_HOSTS: 'nohost',
    NUTGRAF_ONLY_HOSTS: 'https://news.example',
    NUTGRAF_BLOCK_HOSTS: 'news.example:443',
    NUTGRAF_BLOCK_GUILDS: '1234, the-newsroom',
    NUTGRAF_PROXY: 'socks5://user:word@proxy.example',
    LOG_LEVEL: 'loud',
  };
  for (const [name, value] of Object.entries(wrong)) {
    const refusal = refusalOf({ [name]: value });
    assert.equal(refusal.key, 'env.invalid');
    assert.equal((refusal.params as { name: string }).name, name);
    assert.ok(!JSON.stringify(refusal).includes(value));
  }
});

test('the second deployment is refused until it is there', () => {
  assert.equal(checkEnv({ DATABASE_URL: 'postgres://x' }).DATABASE_URL, 'postgres://x');
  for (const url of ['mysql://x', 'x', 'postgres://', 'postgres://a b'])
    assert.equal(refusalOf({ DATABASE_URL: url }).key, 'env.invalid');
  assert.equal(refusalOf({ REDIS_URL: 'redis://x' }).key, 'env.redis');
});

test('.env.example holds the settings with their defaults, in order', () => {
  const text = readFileSync('.env.example', 'utf8');
  const told = [...text.matchAll(/^# (.+)\n# ?([A-Z_]+)=(.*)$/gm)].map(([, about, name, value]) => ({
    about,
    name,
    value,
  }));
  const known = Object.entries(variables).map(([name, { about, byDefault }]) => ({
    about,
    name,
    value: byDefault === null || byDefault === false || Array.isArray(byDefault) ? '' : String(byDefault),
  }));
  assert.deepEqual(told, known);
  assert.deepEqual(parse(text), {}, 'copied as it is, it sets nothing');
});

test('shards are a range of a count, and one that can’t be is refused', () => {
  const shards = { first: 0, last: 3, count: 16 };
  assert.deepEqual(checkEnv({ NUTGRAF_SHARDS: '0-3/16' }).NUTGRAF_SHARDS, shards);
  for (const range of ['0-16/16', '3-2/16', '0-0/0', '1/16', '0-3', '-1-3/16', '0-3/16,5'])
    assert.equal(refusalOf({ NUTGRAF_SHARDS: range }).key, 'env.invalid');
});
