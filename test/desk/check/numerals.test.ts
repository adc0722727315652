import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCardinal as german } from 'n2words/de-DE';
import { toCardinal as english } from 'n2words/en-GB';
import { toCardinal as spanish } from 'n2words/es-ES';
import { toCardinal as french } from 'n2words/fr-FR';
import { toCardinal as japanese } from 'n2words/ja-JP';
import { toCardinal as korean } from 'n2words/ko-KR';
import { toCardinal as chinese } from 'n2words/zh-Hans-CN';
import { figuresIn } from '../../../src/desk/check/figures/read-figures.ts';
import { readSinoNumber } from '../../../src/desk/check/numerals/sino-numerals.ts';

/** From 2 to 2,100, then thinning out to a hundred billion, odd and round ones. */
const numbers = [
  ...Array.from({ length: 2099 }, (_, at) => at + 2),
  ...Array.from({ length: 900 }, (_, at) => Math.round(2100 * 1.02 ** at)).filter((number) => number < 1e11),
  ...[3, 5, 8, 9, 10, 11].flatMap((power) => [10 ** power, 3 * 10 ** power, 21 * 10 ** power]),
];

const oracles = { en: english, de: german, fr: french, es: spanish };

for (const [language, words] of Object.entries(oracles)) {
  test(`numbers in words are read: ${language}`, () => {
    for (const number of numbers) {
      const { figures } = figuresIn(words(number), language);
      assert.deepEqual(
        figures.map(({ values }) => values),
        [[number]],
        words(number),
      );
    }
  });
}

const asian = {
  ja: japanese,
  ko: korean,
  zh: (number: number) => chinese(number, { formal: false }),
  'zh in banks': chinese,
};

for (const [language, words] of Object.entries(asian)) {
  test(`numbers in words are read: ${language}`, () => {
    for (const number of numbers) assert.equal(readSinoNumber(words(number)), number, words(number));
  });
}
