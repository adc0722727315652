import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyView } from '../../src/command/view.ts';
import { renderView } from '../../src/terminal/render.ts';

const quotes: [text: string, shown: string][] = [
  ['It is closed.', '“It is closed.”'],
  ['« C’est fermé. »', '« C’est fermé. »'],
  ['„Es ist zu.“', '„Es ist zu.“'],
  ['»Es ist zu.«', '»Es ist zu.«'],
  ['「閉まった。」', '「閉まった。」'],
  ['He said “it is closed”.', '“He said “it is closed”.”'],
];

test('a quote that has quotation marks of its own gets no others', () => {
  for (const [text, shown] of quotes) {
    const view = { ...emptyView, blocks: [{ kind: 'quote', text, mark: 1 }] } as const;
    assert.equal(
      renderView({ ...view, blocks: [...view.blocks] }, { columns: 80, styled: false }),
      `¹ ${shown}`,
    );
  }
});

test('entries with short terms stand in columns, and what is wrapped stays in its own', () => {
  const entries = (...terms: string[]) =>
    terms.map((term) => ({ kind: 'entry', term, text: 'what it is, in a few words' }) as const);
  const render = (...terms: string[]) =>
    renderView({ ...emptyView, blocks: entries(...terms) }, { columns: 30, styled: false });
  assert.equal(
    render('ask', 'summary'),
    'ask      what it is, in a few\n         words\nsummary  what it is, in a few\n         words',
  );
  assert.equal(render('言語', 'a').split('\n')[2], 'a     what it is, in a few');
  // A combining mark takes no column.
  assert.equal(render('cafe\u0301', 'a').split('\n')[2], 'a     what it is, in a few');
  assert.match(render('a-path/that-is-long/and-longer.txt', 'a'), /^a  what it is/m);
});
