import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { cleanText } from '../../src/article/clean/clean-text.ts';
import { isParagraph } from '../../src/article/clean/headline.ts';
import { toArticle } from '../../src/article/to-article.ts';
import { Refusal } from '../../src/base/refusal.ts';
import { codePoint } from '../code-points.ts';
import { samples } from './samples.ts';

/** A pointer to another page: where its headline ends, a text without line breaks doesn't show. */
const unbounded = /^Read more: /u;

for (const { name, paste, expected } of samples()) {
  test(`${name}: the page's furniture is metadata, and no sentence`, () => {
    const { title, byline, published, updated, language, sentences } = toArticle(cleanText(paste));
    assert.deepEqual(
      { title, byline, published, updated, language, first: sentences[0], last: sentences.at(-1) },
      {
        title: expected.title,
        byline: expected.byline,
        published: expected.published,
        updated: expected.updated,
        language: expected.language,
        first: expected.first,
        last: expected.last,
      },
    );
    assert.deepEqual(
      expected.absent.filter((piece) => sentences.some((sentence) => sentence.includes(piece))),
      [],
    );
    assert.equal(sentences.length, expected.sentences);
  });

  test(`${name}: so it is when the text has lost its line breaks`, () => {
    const lined = toArticle(cleanText(paste));
    for (const flat of [paste.replaceAll('\n', ' '), paste.replaceAll(/\n+/gu, ' ')]) {
      const { title, published, updated, sentences } = toArticle(cleanText(flat));
      assert.deepEqual(
        { title, published, updated },
        { title: lined.title, published: lined.published, updated: lined.updated },
      );
      assert.deepEqual(
        lined.sentences.filter((sentence) => !sentences.some((other) => other.endsWith(sentence))),
        [],
      );
      assert.deepEqual(
        expected.absent.filter((piece) =>
          sentences.some((sentence) => sentence.includes(piece) && !unbounded.test(sentence)),
        ),
        [],
      );
    }
  });
}

/** Lines of a story that look like furniture: none may go. Each stands between two paragraphs. */
const kept = [
  'By Friday the river had risen by two metres.',
  'By Kim Jong-un’s account, the plan had failed.',
  'Published reports said that the bridge was closed.',
  'On 7 February 2021 at 17:09 the first wall broke.',
  '7 February 2021 was the coldest day of the year.',
  'Updated rules take effect on March 3, 2025, the ministry said.',
  'Witnesses should write to tips@police.example, the inspector said.',
  'NATO - the alliance of 32 states - said it would not take part.',
  'The minister (a Liberal) rejected the photo as a fake.',
  'She shared the photo: “It shows the wrong street,” she said.',
  'Von der Leyen sagte am Montag ab.',
  'Por la mañana, el alcalde Juan Peña dimitió.',
  '김 기자는 사진을 공개하며 “합성이 아니다”라고 말했다.',
  '写真は本物だと、市長は11日に話した。',
  'Copyright reform passed parliament on Friday, 61 votes to 58.',
  'Contact Marrow Police at tips@police.example.',
  'She wrote to the reporter at desk@paper.example and never heard back.',
  'The WHO (World Health Organization) – Geneva’s largest agency – refused.',
  'The committee (he/she) language was dropped, said Ana Sá of the Green party.',
  'Image: that is what the mayor cares about, his rival Tom Reed said.',
  'The photo was taken by Ivo Marsh for the agency (Reuters).',
  '[중략] 시장은 이를 부인했다고 의회 사무처가 8일 밝혔다.',
  '7日、市長は辞任を否定した（写真）と報じられた。',
  '11日午前、森川さんは浄水場で写真を撮影した。',
  'Sources: two officials and a letter, said Reed.',
  'Share prices fell by a tenth after the ruling.',
  'What happens next',
];

const paragraph = 'The harbour at Lindmoor was closed on Friday, and no ship may leave before Sunday.';

test('a line of the story stays, however like furniture it looks', () => {
  for (const line of kept) {
    const { text } = cleanText([paragraph, line, paragraph].join('\n'));
    assert.deepEqual(text.split('\n\n'), [paragraph, line, paragraph]);
    for (const lines of [
      [line, paragraph],
      [paragraph, line],
      [paragraph, line, paragraph],
    ]) {
      const { title, text } = cleanText(lines.join(' '));
      assert.ok(title === line || text.includes(line), lines.join(' '));
    }
  }
});

test('no sentence of a story goes, whether it comes first, last, alone, with or without line breaks', () => {
  const sentences = samples().flatMap(({ paste }) => toArticle(cleanText(paste)).sentences);
  for (const sentence of [...sentences, ...kept]) {
    for (const lines of [
      [sentence],
      [sentence, paragraph],
      [paragraph, sentence],
      [paragraph, sentence, paragraph],
    ]) {
      for (const joint of ['\n', ' ', '\n\n']) {
        const { title, text } = cleanText(lines.join(joint));
        assert.ok(
          title === sentence || text.includes(sentence),
          JSON.stringify({ joint, lines, title, text }),
        );
      }
    }
  }
});

test('a day that starts with a month whose short form is a weekday elsewhere is the text’s date', () => {
  const { published, text } = cleanText(['The harbour reopens', 'Mar 3, 2026', paragraph].join('\n'));
  assert.deepEqual([published, text], ['2026-03-03', paragraph]);
});

test('a credit to an agency ends a caption above a story, and a text on a page of briefs', () => {
  const brief = 'The mayor of Marrow opened the bridge on Tuesday. (Reuters)';
  assert.equal(cleanText([brief, paragraph, paragraph].join('\n')).text, [paragraph, paragraph].join('\n\n'));
  assert.equal(cleanText([paragraph, brief].join('\n')).text, [paragraph, brief].join('\n\n'));
  assert.equal(cleanText([brief, brief, paragraph].join('\n')).text, [brief, brief, paragraph].join('\n\n'));
});

test('no text makes it throw anything but the refusal', () => {
  const piece = fc.constantFrom(
    ...samples().flatMap(({ paste }) => paste.split('\n')),
    '▲',
    '© ',
    '(',
    'By ',
    '2021-02-30',
    '\u202E',
  );
  const paste = fc.array(fc.oneof(piece, fc.string({ unit: codePoint, maxLength: 40 })), { maxLength: 12 });
  fc.assert(
    fc.property(paste, fc.constantFrom('\n', ' ', '\n\n', ''), (pieces, joint) => {
      try {
        assert.ok(/\p{L}/u.test(cleanText(pieces.join(joint)).text));
      } catch (error) {
        assert.ok(error instanceof Refusal, String(error));
      }
    }),
    { numRuns: 300 },
  );
});

test('a cleaned story is clean: cleaning it again changes nothing', () => {
  const page = fc
    .constantFrom(...samples())
    .chain(({ paste }) => fc.subarray(paste.split('\n'), { minLength: 4 }));
  fc.assert(
    fc.property(page, (lines) => {
      fc.pre(/\p{L}/u.test(lines.join('')));
      const { text } = cleanText(lines.join('\n'));
      fc.pre(text.split('\n\n').filter(isParagraph).length > 1);
      assert.equal(cleanText(text).text, text);
    }),
    { numRuns: 300 },
  );
});

test('a byline that leads a line of dates is read with them', () => {
  const lines = ['Quarry Lane bridge to close', 'By Nora Quist, 3 March 2026', paragraph, paragraph];
  const { byline, published, text } = cleanText(lines.join('\n\n'));
  assert.deepEqual([byline, published], ['Nora Quist', '2026-03-03']);
  assert.ok(!text.includes('Quist'));
});

test('a dateline of a place in a country leaves the lede, whatever dashes come behind it', () => {
  const lede = 'If there was any doubt left -- and there was -- the ferries of Sund ended it on Friday.';
  const { text } = cleanText(`Ferries sail again\n\nVELLMAR, North Sund -- ${lede}\n\n${paragraph}`);
  assert.ok(text.startsWith('If there was'), text);
});
