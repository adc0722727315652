import { test } from 'node:test';
import { emptyView, type View } from '../../../src/command/view.ts';
import { renderCard } from '../../../src/discord/card/card.ts';
import { wordsFor } from '../../../src/words/words.ts';
import { draw } from '../card-text.ts';

const base: View = {
  ...emptyView,
  heading: { text: 'Harbour shut after crane falls', url: 'https://example.com/harbour' },
  dateline: 'Northcoast Press · Nora Ashdown · 14 Mar 2025 · 3 min read',
};

const views: Record<string, { locale: string; view: View }> = {
  hostile: {
    locale: 'en',
    view: {
      ...base,
      heading: { text: '@everyone [free](https://evil.example) **now**', url: 'javascript:alert(1)' },
      dateline: '# Not a heading · <@123456789012345678>',
      blocks: [
        { kind: 'quote', text: '> so it goes\n-# small print\n||hidden|| `code`', mark: 1 },
        { kind: 'paragraph', text: 'قال الوزير \u202Eإن الميناء مغلق\u202C حتى الأحد.' },
        { kind: 'paragraph', text: '1. <t:0:R> <:wave:1> https://evil.example :smile:\n- a list' },
      ],
    },
  },
  long: {
    locale: 'ko',
    view: {
      ...base,
      blocks: [
        { kind: 'paragraph', text: '짧은 첫 문단이다.' },
        { kind: 'paragraph', text: '가나다 '.repeat(2000) },
      ],
      notes: ['부분만 읽었습니다.'],
    },
  },
};

for (const [name, { locale, view }] of Object.entries(views)) {
  test(`this is how the ${name} card looks`, (t) => {
    const list = view.followUps.map(({ label, slot }, index) => ({ id: String(index), label, slot }));
    const words = wordsFor(locale);
    const actions = { list, more: { id: 'more', label: words.labels.more } };
    const card = renderCard(view, words, actions);
    t.assert.fileSnapshot(draw(card.components), new URL(`snapshots/${name}.txt`, import.meta.url).pathname, {
      serializers: [String],
    });
  });
}

test('where no file may be attached, the card says so', (t) => {
  const words = wordsFor('en');
  const pictures = [{ draw: () => Promise.resolve(null) }];
  const { files, components } = renderCard({ ...base, pictures }, words, null, { mayAttach: false });
  t.assert.equal(files.length, 0);
  t.assert.match(JSON.stringify(components), /There is a picture of this/);
  const blocks = [{ kind: 'paragraph', text: 'word '.repeat(2000) } as const];
  const long = renderCard({ ...base, blocks }, words, null, { mayAttach: false });
  t.assert.match(JSON.stringify(long.components), /may not attach a file/);
  t.assert.equal(long.files.length, 0);
});
