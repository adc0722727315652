import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/article/extract/extract.ts';

const lede =
  'The harbour bridge will close for repairs on Monday, the city said, and stay closed until spring.';

test('the story is the article, without what stands around it', () => {
  const story = extract(
    `<html lang="en"><title>Bridge closes</title><nav><a href="/">Home</a></nav><article>${`<p>${lede}</p>`.repeat(6)}</article>`,
    'https://news.example/bridge',
  );
  assert.equal(story.text, Array(6).fill(lede).join('\n\n'));
  assert.equal(story.title, 'Bridge closes');
  assert.equal(story.language, 'en');
});

test('a page without a story is refused', () => {
  assert.throws(() => extract('', null), { name: 'Refusal', key: 'page.empty' });
});

test('a biography of its author ends a story, with what the page prints below', () => {
  const about = '<p>Nora Quist is a reporter for the Vellmar Post. She lives by the sea.</p>';
  const page = (end: string) =>
    extract(
      `<meta name="author" content="Nora Quist"><article><h1>Bridge closes</h1>${`<p>${lede}</p>`.repeat(6)}${end}</article>`,
      null,
    ).text.split('\n\n').length;
  assert.equal(page(`<p>Nora Quist</p>${about}<p>in this topic</p>`), 6);
  assert.equal(
    page('<p>Nora Quist, who saw the bridge open in 1987, remembers the crowd of that day.</p>'),
    7,
  );
  assert.equal(page('<p>—By Nora Quist Lundford, N.H. Mia Roth in Tarn contributed.</p>'), 6);
  assert.equal(page('<p>Associated Press writer Mia Roth in Tarn contributed to this report.</p>'), 6);
  assert.equal(
    page('<p>– By Friday the fire was out and all of the residents had gone home again, police said.</p>'),
    7,
  );
  assert.equal(
    page('<p>Associated Press reporters were barred from the hall again on Tuesday, a judge said.</p>'),
    7,
  );
  assert.equal(page('<p>Nora Quist arbeitete lange als Redakteurin, zuletzt beim Boten in Tarn.</p>'), 6);
  assert.equal(page(about + `<p>${lede}</p>`.repeat(6)), 13);
});

test('what a site earns by its links is no part of a story', () => {
  const notice =
    'We sometimes name products that we like. If you buy by a link, we may earn an affiliate fee.';
  const story = extract(`<article>${`<p>${lede}</p>`.repeat(6)}<p>${notice}</p></article>`, null);
  assert.ok(!story.text.includes('affiliate'));
});
