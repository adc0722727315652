import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { changesBetween } from '../../src/story/changes.ts';
import type { Part } from '../../src/story/mark-words.ts';

/** Changes in words: "-gone-", "+new+", and "14 → 17" for a figure. */
function changesIn(before: string[], after: string[], language = 'en'): string[] {
  return changesBetween({ sentences: before, language }, { sentences: after, language }).map(
    ({ kind, parts, figures }) =>
      [
        `${kind}: ${parts.map(written).join('')}`,
        ...figures.map((figure) => `${figure.before} → ${figure.after}`),
      ].join(' | '),
  );
}

const signs = { same: '', gone: '-', new: '+' };
const written = ({ is, text }: Part) => `${signs[is]}${text}${signs[is]}`;

const crash = [
  'A tram left its rails in Ostholm on Monday morning.',
  'Fourteen people were taken to hospital, the operator said.',
  'The line stays closed until 9 May.',
];

test('a changed sentence shows its words, a changed figure what it was', () => {
  const later = [
    crash[0] ?? '',
    'Fourteen passengers were taken to hospital, the operator said.',
    'The line stays closed until 12 May.',
  ];
  assert.deepEqual(changesIn(crash, later), [
    'changed: The line stays closed until -9- +12+ May. | 9 → 12',
    'changed: Fourteen -people- +passengers+ were taken to hospital, the operator said.',
  ]);
});

test('sentences that came and went are told whole, and apart from what was changed', () => {
  const later = [crash[0] ?? '', crash[2] ?? '', 'The driver, who was unhurt, is being questioned.'];
  assert.deepEqual(changesIn(crash, later), [`removed: -${crash[1]}-`, `added: +${later[2]}+`]);
});

test('a figure keeps its sign, and sums are told in any currency', () => {
  assert.deepEqual(changesIn(['It cost £1,200,000 in all.'], ['It cost £1,350,000 in all.']), [
    'changed: It cost -£1,200,000- +£1,350,000+ in all. | £1,200,000 → £1,350,000',
  ]);
  assert.deepEqual(changesIn(['Es sind 40% mehr als im Mai.'], ['Es sind 45 % mehr als im Mai.'], 'de'), [
    'changed: Es sind -40%- +45 %+ mehr als im Mai. | 40% → 45',
  ]);
  assert.deepEqual(changesIn(['It was −5 °C at dawn there.'], ['It was 5 °C at dawn there.']).length, 1);
});

test('words are told apart where they are written without spaces', () => {
  assert.deepEqual(changesIn(['死者は14人に上った。'], ['死者は17人に上った。'], 'ja'), [
    'changed: 死者は-14-+17+人に上った。 | 14 → 17',
  ]);
  assert.deepEqual(changesIn(['부상자는 모두 14명으로 늘었다.'], ['부상자는 모두 17명으로 늘었다.'], 'ko'), [
    'changed: 부상자는 모두 -14- +17+명으로 늘었다. | 14 → 17',
  ]);
});

test('moved sentences are no change', () => {
  assert.deepEqual(changesIn(crash, crash.toReversed()), []);
});

test('typography is no change', () => {
  const typed = ['"We saw it - all of it," she said.', 'It cost 12,000 euros,  and more.', '次は､東京です。'];
  const set = ['“We saw it – all of it”, she said.', 'It cost 12 000 euros and more.', '次は、東京です。'];
  assert.deepEqual(changesIn(typed, set), []);
});

test('sentences joined or split are no change', () => {
  const joined = ['He left; nobody saw him again.', 'The door was open.'];
  const split = ['He left.', 'Nobody saw him again.', 'The door was open.'];
  assert.deepEqual(changesIn(joined, split), []);
  assert.deepEqual(changesIn(split, joined), []);
});

test('headings and headlines of a box are no change', () => {
  assert.deepEqual(
    changesIn(crash, ['What we know so far', ...crash, 'Fire at a tram depot in Ostholm']),
    [],
  );
});

test('a sentence that is there twice is missed once', () => {
  const twice = ['No comment.', ...crash, 'No comment.'];
  assert.deepEqual(changesIn(twice, ['No comment.', ...crash]), ['removed: -No comment.-']);
});

test('words that came or went alone stand where they stand', () => {
  const denial = ['The minister did not see the report, he said.'];
  const softened = ['The minister did see the report, he said on Friday.'];
  assert.deepEqual(changesIn(denial, softened), [
    'changed: The minister did -not- see the report, he said +on Friday+.',
  ]);
  assert.deepEqual(changesIn(softened, denial), [
    'changed: The minister did +not+ see the report, he said -on Friday-.',
  ]);
});

test('a text compared with itself has no changes; the parts of a change are its sentence', () => {
  const word = fc.constantFrom('tram', 'Ostholm', '14', '£3', 'the', '電車', '부상자', '“', '—', 'closed');
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const text = fc.array(sentence, { maxLength: 8 });
  const textOf = (parts: Part[], wanted: Part['is']) =>
    parts.flatMap(({ is, text }) => (is === wanted || is === 'same' ? [text] : [])).join('');
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.deepEqual(changesIn(before, before), []);
      const [old, fresh] = [before, after].map((sentences) => ({ sentences, language: 'en' }));
      for (const change of old && fresh ? changesBetween(old, fresh) : []) {
        const [is, sentence] =
          change.after === null
            ? (['gone', before[change.before ?? -1]] as const)
            : (['new', after[change.after]] as const);
        assert.equal(squeeze(textOf(change.parts, is)), squeeze(sentence ?? ''));
      }
    }),
  );
});

const squeeze = (text: string) => text.replaceAll(' ', '');

test('sentences of thousands of words are compared within bounds', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word}${at % 977}`).join(' ');
  const [change] = changesIn([`Same ${long('a')} end.`], [`Same ${long('a')} ${long('b')} end.`]);
  assert.ok(change?.startsWith('changed: Same '));
});

test('thousands of lines that begin alike are compared in time', () => {
  const lines = (name: string) => Array.from({ length: 12_000 }, (_, at) => `the ${name}${at} x`);
  const start = performance.now();
  assert.equal(changesIn(lines('a'), lines('b')).length, 24_000);
  // What compares each with each takes half a minute.
  assert.ok(performance.now() - start < 12_000);
});
