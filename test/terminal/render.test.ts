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
