import * as fc from 'fast-check';
import type { Block, View } from '../../../src/command/view.ts';
import { codePoint } from '../../code-points.ts';

const scripts = [
  'The committee meets in February to settle the plan. ',
  '조선중앙통신은 전원회의가 이달 상순에 열린다고 보도했다. ',
  '中央委員会は二月上旬に総会を開くと伝えられた。',
  'اجتمعت اللجنة المركزية في فبراير لوضع خطة جديدة. ',
  '👩‍👩‍👧‍👦🇰🇷✊🏽 ',
  '@everyone <@123456789012345678> **bold** [x](https://e.vil) `code` ~~no~~ ||spoiler|| # > -# 1. ',
  '*_~`|\\<>@#:[](){}',
];

/** Text in one of several scripts, up to very long, with line breaks and hostile marks among it. */
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...scripts), fc.integer({ min: 1, max: 60 }))
      .map(([part, times]) => part.repeat(times)),
  },
  { weight: 1, arbitrary: fc.string({ unit: codePoint, maxLength: 300 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '\u200b', 'a\n\n> b\n-# c') },
);

const mark = fc.integer({ min: 1, max: 120 });

const block: fc.Arbitrary<Block> = fc.oneof(
  text.map((text): Block => ({ kind: 'paragraph', text })),
  text.map((text): Block => ({ kind: 'section', text })),
  fc.tuple(text, text, mark).map(([label, text, mark]): Block => ({ kind: 'statement', label, text, mark })),
  fc.tuple(text, fc.option(mark)).map(([text, mark]): Block => ({ kind: 'quote', text, mark })),
  fc
    .tuple(text, mark, fc.webUrl({ withFragments: true }))
    .map(([text, mark, url]): Block => ({ kind: 'quote', text, mark, url })),
  fc.tuple(text, text).map(([term, text]): Block => ({ kind: 'entry', term, text })),
);

export const view: fc.Arbitrary<View> = fc.record({
  heading: fc.option(fc.record({ text, url: fc.option(fc.oneof(fc.webUrl(), text)) })),
  dateline: text,
  blocks: fc.array(block, { maxLength: 30 }),
  notes: fc.array(text, { maxLength: 8 }),
  pictures: fc.array(fc.record({ draw: fc.constant(() => Promise.resolve(null)) }), {
    maxLength: 12,
  }),
  followUps: fc.array(
    fc.record({
      label: text,
      command: fc.constant('ask'),
      values: fc.constant({}),
      slot: fc.constantFrom('button', 'more'),
    }),
    { maxLength: 100, size: 'max' },
  ),
  busy: fc.boolean(),
  data: fc.constant(null),
});
