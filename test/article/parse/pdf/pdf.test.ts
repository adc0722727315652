import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createParser } from '../../../../src/article/parse/parser.ts';
import { toParagraphs } from '../../../../src/article/parse/pdf/paragraphs.ts';
import { readPdf } from '../../../../src/article/parse/pdf/pdf.ts';
import { packRun } from '../../bomb.ts';
import { assemble, stream, writePdf, type Mark } from './write.ts';

const LEFT = [
  'The city council of Ardenfell decided on Tuesday',
  'to bring back its night buses, ten years after the',
  'last of them was parked. The trans-',
  'portation commissioner, Odile Marchetti, pres-',
  'ented the plan at a well-attended hearing.',
];
const RIGHT = [
  '   Critics doubt the figures. The association of',
  'taxi drivers called the forecast optimistic and the',
  'hearing well-',
  'attended but one-sided. It would go to court over',
  'the parking levy of 1.20 crowns an hour.',
];
const STORY = `The city council of Ardenfell decided on Tuesday to bring back its night buses, ten years after the last of them was parked. The transportation commissioner, Odile Marchetti, presented the plan at a well-attended hearing.

Critics doubt the figures. The association of taxi drivers called the forecast optimistic and the hearing well-attended but one-sided. It would go to court over the parking levy of 1.20 crowns an hour.`;

/** Lines under each other from `top` on; spaces at a line's start indent it. */
function column(lines: string[], x: number, top: number): Mark[] {
  return lines.map((text, at) => {
    const indent = text.length - text.trimStart().length;
    return { text: text.trim(), x: x + indent * 4, y: top - at * 12 };
  });
}

const byline: Mark = { text: 'By Mara Lindqvist', x: 50, y: 712 };
const left = column(LEFT, 50, 700);
const right = column(RIGHT, 310, 700);
const headline: Mark = { text: 'Night buses return to Ardenfell after ten years', x: 50, y: 740, size: 22 };
const rows = left.flatMap((mark, at) => [mark, right[at]!]);

test('columns are read one after the other, in whatever order they were drawn', async () => {
  for (const page of [
    [...left, ...right],
    rows,
    [...right, ...left],
    [headline, ...rows],
    [...rows, headline],
  ])
    assert.equal((await readPdf(writePdf([page]), null)).text, STORY);
});

test('a line that leaves room for the next word ends on purpose', async () => {
  assert.equal(
    (await readPdf(writePdf([[headline, byline, ...rows]]), null)).text,
    `By Mara Lindqvist\n\n${STORY}`,
  );
});

test('the headline is the title, unless it and the document’s own say different things', async () => {
  const titleOf = async (title: string) => {
    const story = await readPdf(writePdf([[headline, ...rows]], { info: { Title: title } }), null);
    return [story.title, story.text.startsWith('The city council')];
  };
  assert.deepEqual(await titleOf(''), [headline.text, true]);
  assert.deepEqual(await titleOf('Night buses return'), [headline.text, true]);
  assert.deepEqual(await titleOf('Microsoft Word - buses_final2.docx'), [headline.text, true]);
  assert.deepEqual(await titleOf('Council report'), ['Council report', false]);
});

test('an author is a person', async () => {
  const bylineOf = async (author: string) =>
    (await readPdf(writePdf([rows], { info: { Author: author } }), 'https://a.example/b.pdf')).byline;
  assert.equal(await bylineOf('Mara Lindqvist'), 'Mara Lindqvist');
  for (const nobody of [
    '',
    'mlindqvist',
    'Administrator',
    'Microsoft Office User',
    'press@ardenfell.example',
  ])
    assert.equal(await bylineOf(nobody), null, nobody);
});

test('a paragraph runs on over pages; running heads and page numbers are no part of it', async () => {
  const page = (lines: string[], number: number): Mark[] => [
    { text: 'Ardenfell Courier, 12 March', x: 50, y: 800, size: 8 },
    ...column(lines, 50, 700),
    { text: `Page ${number} of 3`, x: 280, y: 30, size: 8 },
  ];
  const pages = [
    page(
      ['Six lines will run between midnight and five in the', 'morning, according to the plan that the com-'],
      1,
    ),
    page(
      [
        'missioner presented at a hearing that lasted until the',
        'evening and ended without a vote on whether',
      ],
      2,
    ),
    page(
      [
        'a second hearing follows in April, before the law',
        'returns to the council of the city for its last vote.',
      ],
      3,
    ),
  ];
  assert.equal(
    (await readPdf(writePdf(pages), null)).text,
    'Six lines will run between midnight and five in the morning, according to the plan that the commissioner presented at a hearing that lasted until the evening and ended without a vote on whether a second hearing follows in April, before the law returns to the council of the city for its last vote.',
  );
});

test('a scan has no text, and a broken or locked file says so', async () => {
  await assert.rejects(readPdf(writePdf([[], []]), null), { key: 'pdf.scan' });
  await assert.rejects(readPdf(writePdf([[{ text: '17', x: 9, y: 9 }]]), null), { key: 'pdf.scan' });
  const whole = writePdf([rows]);
  const locked = writePdf([rows], {
    trailer: `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'0'.repeat(64)}> /U <${'0'.repeat(64)}> >>`,
  });
  for (const bytes of [Buffer.from('%PDF-1.4\n'), whole.subarray(0, 60), locked])
    await assert.rejects(readPdf(bytes, null), { key: 'pdf.broken' });
});

test('scripts without spaces, and Korean words cut in two, are joined without one', () => {
  const joined = (...texts: string[]) => {
    const block = texts.map((text, at) => ({ text, left: 50, right: 250, y: 700 - at * 12, size: 10 }));
    return toParagraphs([[block]]).map(({ text }) => text);
  };
  assert.deepEqual(joined('東京都は来月から深夜バスの', '路線を増やす。'), [
    '東京都は来月から深夜バスの路線を増やす。',
  ]);
  assert.deepEqual(joined('택시 조합은 법원', '에 소송을 내고 1,200', '원을 요구했다.'), [
    '택시 조합은 법원에 소송을 내고 1,200원을 요구했다.',
  ]);
  assert.deepEqual(joined('시의회는 화요일', '회의를 열었다.'), ['시의회는 화요일 회의를 열었다.']);
  assert.deepEqual(joined('Ahn Sung-', 'mi met the coöp\u00AD', 'erative.'), [
    'Ahn Sungmi met the coöperative.',
  ]);
});

test('a stream that unpacks without end kills its worker before it fills the memory', async (t) => {
  const packed = `\x78\x01${packRun(' ', 400).toString('latin1')}`;
  const bomb = assemble([stream(packed, '/Filter /FlateDecode')]);
  const parser = createParser({ workers: 1, milliseconds: 20_000, heapMegabytes: 96, bufferMegabytes: 96 });
  t.after(() => parser.close());
  const never = new AbortController().signal;
  const parse = (bytes: Uint8Array) => parser.parse({ kind: 'pdf', bytes, url: null, charset: null }, never);
  await assert.rejects(parse(bomb), { key: 'page.too-heavy' });
  assert.match((await parse(writePdf([rows]))).text, /^The city council/);
});
