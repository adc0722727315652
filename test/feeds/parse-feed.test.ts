import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFeed } from '../../src/feeds/parse-feed.ts';

const base = 'https://example.com/news/feed.xml';

function parse(text: string | Uint8Array, charset: string | null = null) {
  const parsed = parseFeed(typeof text === 'string' ? Buffer.from(text) : text, charset, base);
  assert('feed' in parsed, JSON.stringify(parsed));
  return parsed.feed;
}

const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Post</title>${items}</channel></rss>`;

test('RSS, Atom, RDF and JSON Feed give the same', () => {
  const at = Date.UTC(2026, 5, 3, 10);
  const link = 'https://example.com/a';
  const feeds = [
    rss(
      `<item><title>A</title><link>${link}</link><guid>1</guid><pubDate>Wed, 03 Jun 2026 10:00:00 GMT</pubDate><description>Text</description></item>`,
    ),
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Post</title><entry><id>1</id><title>A</title><link href="${link}"/><updated>2026-06-03T10:00:00Z</updated><summary>Text</summary></entry></feed>`,
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Post</title></channel><item rdf:about="${link}"><title>A</title><link>${link}</link><description>Text</description><dc:date>2026-06-03T10:00:00Z</dc:date></item></rdf:RDF>`,
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Post',
      items: [
        { id: '1', url: link, title: 'A', date_published: '2026-06-03T10:00:00Z', content_text: 'Text' },
      ],
    }),
  ];
  for (const text of feeds) {
    const { title, items } = parse(text);
    assert.equal(title, 'The Post');
    const told = items.map((item) => [item.title, item.url, item.at, item.text, item.whole]);
    assert.deepEqual(told, [['A', link, at, 'Text', false]], text);
  }
});

test('a date is read with its time zone as a newspaper abbreviates it', () => {
  const dates = [
    'Wed, 03 Jun 2026 12:00:00 CEST',
    'Wed, 03 Jun 2026 19:00:00 KST',
    'Wed, 03 Jun 2026 06:00:00 EDT',
    'Wed, 03 Jun 2026 10:00:00 GMT',
    '2026-06-03 20:00 AEST',
    '2026-06-03T12:00:00 +02:00',
  ];
  const { items } = parse(
    rss(dates.map((date, id) => `<item><title>${id}</title><pubDate>${date}</pubDate></item>`).join('')),
  );
  assert.deepEqual(new Set(items.map(({ at }) => at)), new Set([Date.UTC(2026, 5, 3, 10)]));
  const unknown = '<item><title>A</title><pubDate>Wed, 03 Jun 2026 12:00:00 XYZT</pubDate></item>';
  assert.equal(parse(rss(unknown)).items[0]?.at, null);
});

test('a date without a time zone is of UTC, wherever the process runs', (t) => {
  const { TZ } = process.env;
  t.after(() => (TZ === undefined ? delete process.env['TZ'] : (process.env['TZ'] = TZ)));
  const ten = Date.UTC(2026, 5, 3, 10);
  const midnight = Date.UTC(2026, 5, 3);
  const dates: [string, number][] = [
    ['Wed, 03 Jun 2026 10:00:00', ten],
    ['Wed, 03 Jun 2026 10:00', ten],
    ['Wed Jun 03 10:00:00 2026', ten],
    ['Wed, 03 Jun 2026 10:00:00 AM', ten],
    ['2026-06-03 10:00:00', ten],
    ['2026-06-03T10:00:00', ten],
    ['2026-06-03T10:00:00.000', ten],
    ['2026-06-03T10:00', ten],
    ['3 Jun 2026', midnight],
    ['2026-06-03', midnight],
    ['Wed, 03 Jun 2026 EST', midnight + 5 * 3_600_000],
    ['Wed, 03 Jun 2026 GMT', midnight],
    ['2026 June 3', midnight],
    ['10:00 3 Jun 2026', ten],
    ['10:00 June 3, 2026', ten],
    ['10:00 2026-06-03', ten],
    ['05:00 EST 3 Jun 2026', ten],
    ['2026-06-03t10:00:00', ten],
    ['2026-06-03t10:00:00z', ten],
    ['Wed Jun 03 10:00:00 UTC 2026', ten],
    ['Wed, 03 Jun 2026 10:00:00 UT', ten],
    ['Wed, 03 Jun 2026 06:00:00 -0400', ten],
    ['Wed, 03 Jun 2026 19:00:00 +0900 (Korea)', ten],
    ['Wed, 03 Jun 2026 12:00:00 CEST (Berlin)', ten],
    ['2026-06-03T06:00-04:00', ten],
    ['2026-06-03T10:00:00Z', ten],
    ['2026-06-03T10:00:00.5Z', ten + 500],
  ];
  for (const zone of ['Asia/Tokyo', 'America/New_York', 'UTC']) {
    process.env['TZ'] = zone;
    for (const [date, at] of dates) {
      const { items } = parse(rss(`<item><title>A</title><pubDate>${date}</pubDate></item>`));
      assert.equal(items[0]?.at, at, `${date} in ${zone}`);
    }
  }
});

test('an item without a date has none, and one from the future neither', () => {
  const { items } = parse(
    rss(
      '<item><title>A</title><guid>1</guid></item><item><title>B</title><guid>2</guid><pubDate>Fri, 01 Jan 2999 00:00:00 GMT</pubDate></item><item><title>C</title><guid>3</guid><pubDate>soon</pubDate></item>',
    ),
  );
  assert.deepEqual(
    items.map(({ title, at }) => [title, at]),
    [
      ['A', null],
      ['B', null],
      ['C', null],
    ],
  );
});

test('relative links start from where the feed says, or from its address', () => {
  const { items } = parse(
    rss('<item><title>A</title><link>/a</link></item><item><title>B</title><link>b</link></item>'),
  );
  assert.deepEqual(
    items.map(({ url }) => url),
    ['https://example.com/a', 'https://example.com/news/b'],
  );
  const atom = parse(
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://other.test/x/"><title>T</title><entry xml:base="y/"><id>1</id><title>A</title><link href="z"/></entry></feed>',
  );
  assert.equal(atom.items[0]?.url, 'https://other.test/x/y/z');
  const script = parse(rss('<item><title>A</title><link>javascript:alert(1)</link></item>'));
  assert.equal(script.items[0]?.url, null);
});

test('entities that a document declares aren’t expanded', () => {
  const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`);
  const bomb = `<!DOCTYPE rss [<!ENTITY a0 "lol"><!ENTITY file SYSTEM "file:///etc/passwd">${levels.join('')}]>`;
  const { items } = parse(rss('<item><title>A &a9; &file; B</title><guid>1</guid></item>', bomb));
  const title = items[0]?.title ?? '';
  assert(title.startsWith('A ') && title.length < 30 && !title.includes('root:'), title);
});

test('a charset is what the bytes are, whatever is said of them', () => {
  const text = rss('<item><title>Größe in Köln und Zürich</title><guid>1</guid></item>');
  for (const [bytes, said] of [
    [Buffer.from(text), 'iso-8859-1'],
    [Buffer.from(text, 'latin1'), 'utf-8'],
    [Buffer.from(`\ufeff${text}`, 'utf16le'), null],
  ] as const)
    assert.equal(parse(bytes, said).items[0]?.title, 'Größe in Köln und Zürich', String(said));
});

test('markup becomes text, and only all of an article is whole', () => {
  const long = `<p>${'One sentence of it. '.repeat(40)}</p><script>alert(1)</script><p>The end.</p>`;
  const { items } = parse(
    rss(
      `<item><guid>1</guid><title>A &amp;amp; B</title><description>&lt;b&gt;Short&lt;/b&gt;</description><content:encoded><![CDATA[${long}]]></content:encoded></item><item><guid>2</guid><title>B</title><description><![CDATA[${long}]]></description></item>`,
    ),
  );
  const [whole, teaser] = items;
  assert.equal(whole?.title, 'A & B');
  assert.match(whole?.text ?? '', /^One sentence[^<]*\n\nThe end\.$/);
  assert.deepEqual([whole?.whole, teaser?.whole], [true, false]);
});

test('an id or an address that several items share names none of them', () => {
  const { items } = parse(
    rss(
      '<item><guid>x</guid><title>A</title><link>/</link></item><item><guid>x</guid><title>B</title><link>/</link></item><item><guid>y</guid><title>C</title><link>/c</link></item>',
    ),
  );
  assert.deepEqual(
    items.map(({ keys }) => keys),
    [['title A https://example.com/'], ['title B https://example.com/'], ['id y', 'https://example.com/c']],
  );
});

test('a page names its feeds, those of comments last; what is neither is neither', () => {
  const page = parseFeed(
    Buffer.from(
      '<html><head><link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed"><link rel="alternate" type="application/atom+xml" href="/atom.xml"><link rel="alternate" hreflang="de" href="/de"></head></html>',
    ),
    null,
    base,
  );
  assert.deepEqual(page, {
    alternates: ['https://example.com/atom.xml', 'https://example.com/comments/feed'],
  });
  assert.deepEqual(parseFeed(Buffer.from('nothing'), null, base), { none: true });
});

test('a feed without an address keeps its links, but for relative ones', () => {
  const items =
    '<item><title>A</title><link>https://example.com/a</link></item><item><title>B</title><link>/b</link></item><item><title>C</title><guid>c</guid></item>';
  for (const name of ['feed.xml', '-', '']) {
    const parsed = parseFeed(Buffer.from(rss(items)), null, name);
    assert('feed' in parsed);
    const urls = parsed.feed.items.map(({ url }) => url);
    assert.deepEqual(urls, ['https://example.com/a', null, null], name);
  }
});

test('a title has no control characters', () => {
  const { items } = parse(rss('<item><title>News&#27;]0;pwned&#7;2J today</title></item>'));
  assert.equal(items[0]?.title, 'News ]0;pwned 2J today');
});
