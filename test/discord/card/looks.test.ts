import { test } from 'node:test';
import { ComponentType, type APIMessageComponent } from 'discord.js';
import { emptyView, type View } from '../../../src/command/view.ts';
import { renderCard, type Card } from '../../../src/discord/card/card.ts';
import { wordsFor } from '../../../src/words/words.ts';

/** A card on paper: `▌` is the container, `[…]` a button, `[… ▾ …]` a select with its entries. */
function draw(card: Card): string {
  const rows = card.components.map((component) => {
    const lines = drawPart(component);
    return component.type === ComponentType.Container ? lines.map((line) => `▌ ${line}`.trimEnd()) : lines;
  });
  return `${rows.flat().join('\n')}\n`;
}

function drawPart(part: APIMessageComponent): string[] {
  if (part.type === ComponentType.Container) return part.components.flatMap(drawPart);
  if (part.type === ComponentType.ActionRow) return [part.components.flatMap(drawPart).join(' ')];
  if (part.type === ComponentType.TextDisplay) return part.content.split('\n');
  if (part.type === ComponentType.Button) return [`[${'label' in part ? part.label : ''}]`];
  if (part.type === ComponentType.File) return [`(${part.file.url})`];
  if (part.type === ComponentType.StringSelect) {
    return [`[${part.placeholder} ▾ ${part.options.map(({ label }) => label).join(' · ')}]`];
  }
  if (part.type === ComponentType.MediaGallery) {
    return part.items.map(({ media, description }) => `(${media.url}: ${description})`);
  }
  throw new TypeError(`no way to draw ${ComponentType[part.type]}`);
}

const base: View = {
  ...emptyView,
  heading: { text: 'Harbour shut after crane falls', url: 'https://example.com/harbour' },
  dateline: 'Northcoast Press · Nora Ashdown · 14 Mar 2025 · 3 min read',
};

const views: Record<string, { locale: string; view: View }> = {
  summary: {
    locale: 'en',
    view: {
      ...base,
      blocks: [
        { kind: 'statement', label: '', text: 'A 62-metre crane fell onto a ferry, injuring 14.', mark: 1 },
        { kind: 'statement', label: '', text: 'The owner denies working above its limit.', mark: 2 },
      ],
      notes: ['every statement has its sentence · full text · Claude Haiku 5.5'],
      followUps: [
        { label: 'Key actors', command: 'actors', values: {}, place: 'button' },
        { label: 'Ask…', command: 'ask', values: {}, place: 'button' },
        { label: 'Shorter', command: 'summarize', values: {}, place: 'more' },
        { label: 'Longer', command: 'summarize', values: { length: 'detailed' }, place: 'more' },
      ],
    },
  },
  actors: {
    locale: 'ko',
    view: {
      ...base,
      heading: { text: '해솔시, 옛 역사를 도서관으로', url: null },
      dateline: '해솔신문 · 2025. 5. 2. · 읽는 데 2분',
      blocks: [
        { kind: 'statement', label: '윤서연', text: '해솔시장. 도서관 계획을 발표했다.', mark: 1 },
        { kind: 'statement', label: '상인회', text: '주차장이 줄어든다며 반대했다.', mark: 12 },
        { kind: 'section', text: '누가 누구에게 무엇을 했나' },
        { kind: 'entry', term: '상인회', text: '→ 비판했다 → 윤서연' },
      ],
      pictures: [{ alt: '상인회 → 윤서연: 비판했다', draw: () => Promise.resolve(null) }],
      notes: ['모든 문장에 근거가 있습니다'],
    },
  },
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
    const list = view.followUps.map(({ label, place }, index) => ({ id: String(index), label, place }));
    const words = wordsFor(locale);
    const actions = { list, more: { id: 'more', label: words.labels.more } };
    const drawn = view.pictures.map(({ alt }) => ({ alt, bytes: new Uint8Array() }));
    const card = renderCard(view, words, actions, { drawn });
    t.assert.fileSnapshot(draw(card), new URL(`looks/${name}.txt`, import.meta.url).pathname, {
      serializers: [String],
    });
  });
}

test('where no file may be attached, the card says so', (t) => {
  const words = wordsFor('en');
  const pictures = [{ alt: 'The union accuses the owner.', draw: () => Promise.resolve(null) }];
  const { files, components } = renderCard({ ...base, pictures }, words, null, { mayAttach: false });
  t.assert.equal(files.length, 0);
  t.assert.match(JSON.stringify(components), /There is a picture of this/);
  const blocks = [{ kind: 'paragraph', text: 'word '.repeat(2000) } as const];
  const long = renderCard({ ...base, blocks }, words, null, { mayAttach: false });
  t.assert.match(JSON.stringify(long.components), /may not attach a file/);
  t.assert.equal(long.files.length, 0);
});
