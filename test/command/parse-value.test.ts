import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { Refusal } from '../../src/base/refusal.ts';
import type { Option } from '../../src/command/options/option.ts';
import { parseNumber } from '../../src/command/options/parse-value.ts';
import { isValue, parseValue } from '../../src/command/options/parse-value.ts';

type Parsed = Exclude<Option, { type: 'file' }>;

const parse = (option: Parsed, given: unknown, locale = 'en') =>
  parseValue(option, given, { shown: 'O', locale });

const [one, other] = ['123456789012345678', '98765432109876543'];
const number = (whole: boolean, min = 0, max = 1000): Parsed => ({ type: 'number', min, max, whole });

const read: [name: string, option: Parsed, given: unknown, value: unknown][] = [
  ['a number', number(false), 0.5, 0.5],
  ['a number in words’ digits', number(true), '12', 12],
  ['nothing of what it may be', number(true), 0, 0],
  ['full-width digits', number(true), '１２', 12],
  ['a mentioned channel', { type: 'channel' }, `<#${one}>`, one],
  ['a bare id', { type: 'person' }, other, other],
  ['a mentioned person, the old way', { type: 'person' }, `<@!${one}>`, one],
  ['mentioned channels, however apart', { type: 'channels' }, `<#${one}>,  ${other}\n`, `${one},${other}`],
  ['channels that were picked', { type: 'channels' }, [one, other], `${one},${other}`],
  ['a channel named twice', { type: 'channels' }, `<#${one}> ${one}`, one],
  ['no channels', { type: 'channels' }, [], undefined],
  ['roles', { type: 'roles' }, `<@&${one}>`, one],
  ['sites', { type: 'hosts' }, 'Example.com, https://news.example.org/a?b\n', 'example.com,news.example.org'],
  ['a site in another script', { type: 'hosts' }, 'münchen.de', 'xn--mnchen-3ya.de'],
  ['yes', { type: 'flag' }, 'yes', true],
  ['false', { type: 'flag' }, false, false],
  ['no flag', { type: 'flag' }, 'perhaps', undefined],
  ['a choice', { type: 'choice', choices: ['brief'] }, ['brief'], 'brief'],
  ['no choice', { type: 'choice', choices: ['brief'] }, 'long', undefined],
  ['nothing', { type: 'language' }, '  ', undefined],
  ['nothing at all', number(true), undefined, undefined],
];

for (const [name, option, given, value] of read) {
  test(`${name} is read`, () => {
    assert.deepEqual(parse(option, given), value);
    if (value !== undefined) assert.ok(isValue(option, value));
  });
}

const refused: [name: string, option: Parsed, given: unknown, key: string][] = [
  ['a number above its range', number(true), 1001, 'usage.number'],
  ['a number below its range', number(true, 1), '0', 'usage.number'],
  ['a part of a whole', number(true), '1.5', 'usage.number'],
  ['words for a number', number(true), 'ten', 'usage.number'],
  ['a number as programs write it', number(true), '1e3', 'usage.number'],
  ['no number', number(true), Number.NaN, 'usage.number'],
  ['a name for a channel', { type: 'channels' }, '#general', 'usage.id'],
  ['a role for a channel', { type: 'channels' }, `<@&${one}>`, 'usage.id'],
  ['an id that is too short', { type: 'channel' }, '1234', 'usage.id'],
  [
    '26 channels',
    { type: 'channels' },
    Array.from({ length: 26 }, (_, at) => one.replace(/..$/, String(at + 10))),
    'usage.list',
  ],
  ['everyone for a role', { type: 'roles' }, '@everyone', 'usage.id'],
  ['a word for a site', { type: 'hosts' }, 'example', 'usage.host'],
  ['an address for a site', { type: 'hosts' }, '127.0.0.1', 'usage.host'],
  ['nonsense for a site', { type: 'hosts' }, 'a..b', 'usage.host'],
  ['no language', { type: 'language' }, 'Klingonish', 'language.unknown'],
];

for (const [name, option, given, key] of refused) {
  test(`${name} is refused`, () => {
    assert.throws(() => parse(option, given), { key });
    assert.ok(!isValue(option, given));
  });
}

const written: [text: string, locale: string, number: number | null][] = [
  ['0,5', 'en', 0.5],
  ['0.5', 'de', 0.5],
  ['0,125', 'en', 0.125],
  ['2,50', 'ko', 2.5],
  ['1,000', 'de', 1],
  ['1,000', 'en', null],
  ['1.000', 'de', null],
  ['1.000', 'en', 1],
  ['+3', 'en', 3],
  ['-3', 'en', -3],
  ['1,000.5', 'en', null],
  ['.5', 'en', null],
  ['0x10', 'en', null],
  ['', 'en', null],
];

for (const [text, locale, expected] of written) {
  test(`“${text}” is ${expected ?? 'no number'} where people write ${locale}`, () => {
    assert.equal(parseNumber(text, locale), expected);
  });
}

test('whatever is written is read, or refused in a sentence', () => {
  const options: Parsed[] = [
    number(false),
    { type: 'channels' },
    { type: 'roles' },
    { type: 'hosts' },
    { type: 'person' },
  ];
  fc.assert(
    fc.property(fc.constantFrom(...options), fc.string({ unit: 'grapheme' }), (option, text) => {
      try {
        const value = parse(option, text);
        if (value !== undefined) assert.equal(parse(option, value), value);
      } catch (error) {
        assert.ok(error instanceof Refusal);
      }
    }),
  );
});
