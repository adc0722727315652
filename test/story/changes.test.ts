import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { changesBetween, type Change } from '../../src/story/changes.ts';

/** Changes in words: "14 → 17" for a figure, the marked words in brackets. */
function changesIn(before: string[], after: string[], language = 'en'): string[] {
  const marked = (sentences: string[], side: Change['before']) =>
    (side?.marks ?? []).map(({ start, end }) => sentences[side?.sentence ?? 0]?.slice(start, end)).join('+');
  return changesBetween({ sentences: before, language }, { sentences: after, language }).map(
    (change) =>
      `${change.kind} [${marked(before, change.before)}] [${marked(after, change.after)}]` +
      change.figures.map((figure) => ` ${figure.before} → ${figure.after}`).join(','),
  );
}

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
  assert.deepEqual(changesIn(crash, later), ['changed [9] [12] 9 → 12', 'changed [people] [passengers]']);
});

test('sentences that came and went are told whole, and apart from what was changed', () => {
  const later = [crash[0] ?? '', crash[2] ?? '', 'The driver, who was unhurt, is being questioned.'];
  assert.deepEqual(changesIn(crash, later), [`removed [${crash[1]}] []`, `added [] [${later[2]}]`]);
});

test('a figure keeps its sign, and sums are told in any currency', () => {
  assert.deepEqual(changesIn(['It cost £1,200,000 in all.'], ['It cost £1,350,000 in all.']), [
    'changed [£1,200,000] [£1,350,000] £1,200,000 → £1,350,000',
  ]);
  assert.deepEqual(changesIn(['Es sind 40% mehr als im Mai.'], ['Es sind 45 % mehr als im Mai.'], 'de'), [
    'changed [40%] [45 %] 40% → 45',
  ]);
  assert.deepEqual(changesIn(['It was −5 °C at dawn there.'], ['It was 5 °C at dawn there.']).length, 1);
});

test('words are told apart where they are written without spaces', () => {
  assert.deepEqual(changesIn(['死者は14人に上った。'], ['死者は17人に上った。'], 'ja'), [
    'changed [14] [17] 14 → 17',
  ]);
  assert.deepEqual(changesIn(['부상자는 모두 14명으로 늘었다.'], ['부상자는 모두 17명으로 늘었다.'], 'ko'), [
    'changed [14] [17] 14 → 17',
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
  assert.deepEqual(changesIn(twice, ['No comment.', ...crash]), ['removed [No comment.] []']);
});

test('a text compared with itself has no changes, and marks lie within their sentences', () => {
  const word = fc.constantFrom('tram', 'Ostholm', '14', '£3', 'the', '電車', '부상자', '“', '—', 'closed');
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const text = fc.array(sentence, { maxLength: 8 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      assert.deepEqual(changesIn(before, before), []);
      const versions = [before, after].map((sentences) => ({ sentences, language: 'en' })) as [
        { sentences: string[]; language: string },
        { sentences: string[]; language: string },
      ];
      for (const change of changesBetween(...versions)) {
        for (const [side, sentences] of [
          [change.before, before],
          [change.after, after],
        ] as const) {
          for (const { start, end } of side?.marks ?? []) {
            assert.ok(0 <= start && start < end && end <= (sentences[side?.sentence ?? -1]?.length ?? -1));
          }
        }
      }
    }),
  );
});

test('sentences of thousands of words are compared within bounds', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word}${at % 977}`).join(' ');
  const [change] = changesIn([`Same ${long('a')} end.`], [`Same ${long('a')} ${long('b')} end.`]);
  assert.ok(change?.startsWith('changed') || change?.startsWith('removed'));
});
