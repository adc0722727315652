import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../../../bench/checks/set.ts';
import { checkStatement } from '../../../src/desk/check/check.ts';
import { castOf, peopleIn } from '../../../src/desk/check/names/cast.ts';
import { nameIndexOf } from '../../../src/desk/check/names/name-index.ts';
import { prepareChecks } from '../../../src/desk/check/prepare.ts';
import { processorTime } from '../../processor-time.ts';

/** Milliseconds that a square would take many times over. */
const enough = 10_000;

/** A name of its own for each number. */
const nameOf = (at: number) =>
  `B${at
    .toString(6)
    .padStart(5, '0')
    .replaceAll(/\d/g, (digit) => `${'aeiouy'.charAt(Number(digit))}n`)}`;

test('an article that names two thousand people is made ready within a second or two', async () => {
  const sentences = Array.from(
    { length: 2000 },
    (_, at) => `Mr ${nameOf(2 * at)} ${nameOf(2 * at + 1)} said that vote ${at} was fair.`,
  );
  const article = () => articleOf('one', { language: 'en', title: '', published: '2026-03-02', sentences });
  const took = await processorTime(() => prepareChecks(article()), enough);
  assert.ok(took < enough, `${took} ms`);
  const { people, inSentence } = castOf(article());
  assert.equal(people.length, 300);
  assert.ok(inSentence(7).size > 0);
});

/** A letter of each kind for a number, in the order of the alphabets given: no two numbers have the same. */
const lettersFor = (at: number, ...alphabets: string[]): string =>
  alphabets.map((letters, kind) => letters.charAt(Math.floor(at / 7 ** kind) % letters.length)).join('');

const crowds: [language: string, line: (at: number) => string][] = [
  [
    'zh',
    (at) =>
      `经理${lettersFor(at, '王李张刘陈杨赵', '伟芳娜秀敏静丽', '强磊军洋勇艳杰')}${at}号表示，公司将于明年开业。`,
  ],
  [
    'zh',
    (at) =>
      `经理${lettersFor(at, '王李张刘陈杨赵')}${String.fromCodePoint(0x4f00 + at)}表示，公司将于明年开业。`,
  ],
  ['ja', (at) => `${String.fromCodePoint(0x6800 + at)}山さんは来年開くと述べた。`],
  ['ja', () => 'ア'],
  [
    'ar',
    (at) =>
      `قال محمد ال${lettersFor(at, 'بتجحدرز', 'سشصضطعف', 'قكلمنهو', 'بتجحدرز', 'سشصضطعف')} إن الشركة ستفتح.`,
  ],
];

for (const [language, line] of crowds) {
  const lines = Array.from({ length: 5000 }, (_, at) => line(at));
  const sentences = line(0).length > 1 ? lines : [lines.join('').repeat(6)];

  test(`a text with a new name in each sentence is made ready as fast as any: ${line(0)}`, async () => {
    const read = () => articleOf('one', { language, title: '', published: '2026-03-02', sentences });
    const took = await processorTime(() => {
      const article = read();
      const { inSentence } = castOf(article);
      const { hear } = nameIndexOf(article);
      for (let at = 0; at < 200; at += 1) inSentence(at);
      for (const name of [
        'anananananananananananananananan',
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaax',
        'wangwei',
      ])
        hear([name, 'anananananan']);
    }, enough);
    assert.ok(took < enough, `${took} ms`);
    const { people } = castOf(read());
    assert.ok(people.length <= 300, `${people.length} people`);
  });
}

test('what stands after an Arabic name is no pattern', () => {
  for (const sign of ['(', '[', '*', '\\', '?']) {
    const sentences = [`قال محمد عبد ${sign}الرئيس إن المصنع سيفتح.`, 'غادر العمال المدينة.'];
    const article = articleOf('one', { language: 'ar', title: '', published: '2026-03-02', sentences });
    const draft = { label: '', text: 'سيفتح المصنع.', evidence: [0] };
    const task = { kind: 'summarize', length: 'standard', style: 'bullets', language: null } as const;
    assert.ok('kept' in checkStatement(article, draft, task), sign);
  }
});

const places: [language: string, sentence: string, named: string[]][] = [
  ['de', 'Weil die große Straße … schloss, klagt das Wasserwirtschaftsamt.', ['Wasserwirtscha']],
  ['ar', 'قالَ المُهَنْدِسُ مُحَمَّد البَرَكِيّ إنَّ السدَّ آمن.', ['البَرَكِيّ']],
  ['ar', 'أعلنت شَرِكَةُ نَجْمَةَ أنَّ السدَّ آمِن.', ['نَجْمَةَ']],
  ['en', '“Daniels is wrong,” said Daniel Okafor, the owner of the yard.', ['Okafor']],
];
for (const [language, sentence, named] of places)
  test(`somebody is found where a sentence names them, whatever stands before: ${named.join(', ')}`, () => {
    const article = articleOf('one', { language, title: '', published: '2026-03-02', sentences: [sentence] });
    const { people, organisations } = castOf(article);
    const found = [...peopleIn([...people, ...organisations], sentence).values()];
    assert.deepEqual(
      found.map(({ at, end }) => sentence.slice(at, end)),
      named,
    );
  });
