import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../../src/article/extract/extract.ts';

const lede =
  'The harbour bridge will close for repairs on Monday, the city said, and stay closed until spring.';
const story = `<p>${lede}</p>`.repeat(5);

/** Each takes minutes, memory or the stack, if any step is more than linear or recursive. */
const pages: Record<string, string> = {
  'ten thousand levels': `${'<div>'.repeat(10_000)}${story}${'</div>'.repeat(10_000)}`,
  'a million of one tag': '<div>'.repeat(1_000_000) + story,
  'end tags without a start': `${'<div>'.repeat(1000)}${'</b></li></td>'.repeat(300_000)}${story}`,
  'misnested inline tags': `${story}<div><b>${'<i></b></i>'.repeat(300_000)}`,
  'an attribute of five megabytes': `<div class="${'promo '.repeat(800_000)}">${story}</div>`,
  'half a million links': `<article>${story}</article><p>${'<a href="/x">link</a> '.repeat(500_000)}</p>`,
  'one word of two megabytes': `<p>${'w'.repeat(2_000_000)}</p>${story}`,
  'white space of two megabytes': `<title>${' -'.repeat(1_000_000)}</title><p>${' '.repeat(2_000_000)}</p>${story}`,
  'a hundred thousand meta tags': '<meta name="author" content="Ann Lee">'.repeat(100_000) + story,
  'a script of brackets': `<script type="application/ld+json">${'['.repeat(1_000_000)}</script>${story}`,
  'a script of white space': `<script type="application/ld+json">${' '.repeat(1_000_000)}</script>${story}`,
  'a byline without an end': `<p class="byline">${'By Ann, '.repeat(300_000)}</p>${story}`,
  'a hundred thousand classes': `${story}${'<div class="ad"><span id="a">x</span></div>'.repeat(100_000)}`,
  'style sheets without an end': `${story}${'<style>'.repeat(300_000)}`,
  'a style sheet of comments': `<style>${'/*'.repeat(400_000)}</style>${story}`,
  'a style sheet without rules': `<style>${'a '.repeat(400_000)}</style>${story}`,
  'rules for every element': `<style>${Array.from({ length: 5000 }, (_, at) => `.a .b${at} .c{display:none}`).join('')}</style>${story}${'<i class="c">'.repeat(290)}${'<b class="c"></b>'.repeat(100_000)}`,
  'no end of a comment': `${story}<!--${'<!--'.repeat(500_000)}`,
};

for (const [name, html] of Object.entries(pages))
  test(name, () => {
    assert.match(extract(html, 'https://news.example/a').text, new RegExp(lede));
  });
