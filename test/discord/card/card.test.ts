import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ComponentType, type APIMessageComponent } from 'discord.js';
import * as fc from 'fast-check';
import { emptyView, noteText, type View } from '../../../src/command/view.ts';
import { messageBody, renderCard, type Card } from '../../../src/discord/card/card.ts';
import { tidy } from '../../../src/discord/card/escape.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { view } from './views.ts';

const words = wordsFor('en');

function render(view: View): Card {
  const list = view.followUps.map(({ label, slot }, index) => ({ id: `1|ask|${index}`, label, slot }));
  return renderCard(view, words, { list, more: { id: '1|*more|1', label: 'More' } });
}

function all(components: readonly APIMessageComponent[]): APIMessageComponent[] {
  return components.flatMap((one) => [one, ...('components' in one ? all(one.components) : [])]);
}

function texts(card: Card): string[] {
  return all(card.components).flatMap((one) => (one.type === ComponentType.TextDisplay ? [one.content] : []));
}

function wholeText(card: Card): string | null {
  const file = card.files.find(({ name }) => name === 'reading.txt');
  return file ? String(file.data) : null;
}

/** What each of a view's texts must leave a trace of, line by line. */
function lines(view: View): string[] {
  const blocks = view.blocks.flatMap((block) =>
    'text' in block ? block.text.split(/[\r\n\u2028\u2029]+/u) : [],
  );
  return [view.heading?.text ?? '', view.dateline, ...view.notes.map(noteText), ...blocks]
    .map(tidy)
    .filter(Boolean);
}

/** What Discord shows of a text: a backslash before punctuation is taken away. */
function shown(markdown: string): string {
  return markdown.replaceAll(/\\([^0-9A-Za-z\s])/g, '$1');
}

test('every view keeps within the limits of a message, in any script', () => {
  fc.assert(
    fc.property(view, (view) => {
      const card = render(view);
      const contents = texts(card);
      const bytes = contents.reduce((sum, content) => sum + Buffer.byteLength(content) + 12, 0);
      assert.ok(contents.join('').length <= 4000);
      assert.ok(bytes <= 10_000);
      assert.ok(contents.every((content) => content.trim() !== '' && content.isWellFormed()));
      assert.ok(all(card.components).length <= 40);
      assert.ok(card.files.length <= 10);
      const ids = all(card.components).flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
      assert.equal(new Set(ids).size, ids.length);
    }),
  );
});

test('what the card has no room for is in the file, whole, and the card says so', () => {
  fc.assert(
    fc.property(view, (view) => {
      const card = render({ ...view, busy: false });
      const text = shown(texts(card).join('\n'));
      const file = wholeText(card);
      if (file === null) {
        for (const line of lines(view)) assert.ok(text.includes(line), line);
        return;
      }
      assert.ok(text.includes(words.views.restInFile));
      for (const line of lines(view)) assert.ok(tidy(file).includes(line) || file.includes(line), line);
    }),
  );
});

test('no text of a stranger pings, links or formats', () => {
  /** Each line's own markdown, taken away from its start and end; what is left is a stranger's. */
  const own =
    /^(?:\*\*\[|\*\*|• (?:\*\*(?=.*\*\* — ))?|> (?:[⁰¹²³⁴-⁹]+ |-# )?|-# )|\]\(https?:[^()\s<>]*\)\*\*$| \[↗\]\(https?:[^()\s<>]*\)$|\*\*$/gu;
  fc.assert(
    fc.property(view, (view) => {
      for (const content of texts(render(view))) {
        for (const line of content.split('\n')) {
          const theirs = line.replaceAll(own, '').replace('** — ', ' — ');
          const live = theirs.replaceAll(/\\[^0-9A-Za-z\s]/g, '');
          assert.doesNotMatch(live, /[\\*_~|`<>@#[\]]|:[^\s\d]|^[-+]|^\d+[.)]/u, line);
        }
      }
    }),
  );
});

test('a view looks like a card', () => {
  const card = render({
    ...emptyView,
    heading: { text: 'Plenary *soon*', url: 'https://example.com/a_(b)' },
    dateline: 'The Herald · 7 Feb 2021',
    blocks: [
      { kind: 'statement', label: '', text: 'The committee meets in February.', mark: 1 },
      { kind: 'statement', label: 'Kim', text: 'Presides.', mark: 12 },
      {
        kind: 'quote',
        text: 'It will meet.',
        mark: 1,
        url: 'https://example.com/a#:~:text=It%20will_~meet.',
      },
      { kind: 'quote', text: 'So it was.', mark: null },
    ],
    notes: ['5 of 5 checked'],
    followUps: [
      { label: 'Evidence', command: 'evidence', values: {}, slot: 'button' },
      { label: 'shorter', command: 'summarize', values: {}, slot: 'more' },
    ],
  });
  assert.deepEqual(texts(card), [
    '**[Plenary \\*soon\\*](https://example.com/a%5F%28b%29)**\nThe Herald · 7 Feb 2021',
    '• The committee meets in February. ¹\n• **Kim** — Presides. ¹²\n> ¹ It will meet. [↗](https://example.com/a#:~:text=It%20will%5F%7Emeet.)\n> -# So it was.',
    '-# 5 of 5 checked',
  ]);
  assert.deepEqual(
    card.components.map(({ type }) => ComponentType[type]),
    ['Container', 'ActionRow', 'ActionRow'],
  );
});

test('a changed sentence shows what is gone and what is new, and no text in it formats', () => {
  const parts = [
    { is: 'same', text: 'The *line* stays closed until ' },
    { is: 'gone', text: '9~~ ' },
    { is: 'new', text: '12' },
    { is: 'same', text: ' May.' },
  ] as const;
  const [text] = texts(render({ ...emptyView, blocks: [{ kind: 'edit', parts: [...parts] }] }));
  assert.equal(text, String.raw`• The \*line\* stays closed until ~~9\~\~~~ **12** May.`);
});

test('pictures are attached with their words', () => {
  const drawn = [{ bytes: new Uint8Array([1]), alt: 'A sues B' }];
  const body = messageBody(renderCard(emptyView, words, null, { drawn }));
  assert.deepEqual(body, {
    flags: 1 << 15,
    components: [
      {
        type: ComponentType.Container,
        accent_color: 0xc2410c,
        components: [
          {
            type: ComponentType.MediaGallery,
            items: [{ media: { url: 'attachment://picture-1.png' }, description: 'A sues B' }],
          },
        ],
      },
    ],
    attachments: [{ id: '0', filename: 'picture-1.png', description: 'A sues B' }],
    allowed_mentions: { parse: [] },
  });
});

test('a view that will be replaced carries no file', () => {
  const blocks = [{ kind: 'paragraph', text: 'word '.repeat(2000) } as const];
  assert.equal(render({ ...emptyView, blocks, busy: true }).files.length, 0);
  assert.equal(render({ ...emptyView, blocks }).files.length, 1);
});
