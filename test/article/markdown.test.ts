import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanMarkdown, withFrontMatter } from '../../src/article/markdown.ts';
import { Refusal } from '../../src/base/refusal.ts';

const body = `The council of Marrow approved a *new* budget on Tuesday. See [the vote](https://x.example/a_b).

![The hall](hall.jpg)

## What next

- It was **close**, the \`mayor\` said.
- A_file_name stays.

> “We had no choice,” said Tom Reed.

---

[ref]: https://x.example
<!-- a note -->`;

const text = `The council of Marrow approved a new budget on Tuesday. See the vote.

What next

It was close, the mayor said.

A_file_name stays.

“We had no choice,” said Tom Reed.`;

test('the marks go, the words stay', () => {
  assert.equal(cleanMarkdown(body).text, text);
});

test('front matter gives title, byline, dates and language', () => {
  const matter = `---
title: "Council: the budget"
authors: [Jane Okoro, "Tom Reed"]
date: 2021-02-07
lastmod: 03/04/2021
lang: en-GB
---
`;
  const story = cleanMarkdown(`\uFEFF${matter}# Another heading\r\n\r\n${body}`);
  assert.deepEqual(
    [story.title, story.byline, story.published, story.updated, story.language, story.text],
    ['Council: the budget', 'Jane Okoro, Tom Reed', '2021-02-07', null, 'en-GB', text],
  );
});

test('the top heading is the title, and a byline under it no sentence', () => {
  const story = cleanMarkdown(`# Council *approves* budget\n\n*By Jane Okoro*\n\n${body}`);
  assert.deepEqual([story.title, story.byline, story.text], ['Council approves budget', 'Jane Okoro', text]);
});

test('marks alone are refused', () => {
  for (const nothing of ['', '---\ntitle: A title\n---\n', '***\n![](a.png)']) {
    assert.throws(
      () => cleanMarkdown(nothing),
      (error) => error instanceof Refusal && error.key === 'text.empty',
    );
  }
});

test('front matter whose line breaks a paste has lost is found; a text with dashes has none', () => {
  const pasted =
    '--- title: Ferry hits pier outlet: The Lowland Post lang: en --- Seventeen people were injured.';
  const lines =
    '---\ntitle: Ferry hits pier\noutlet: The Lowland Post\nlang: en\n---\nSeventeen people were injured.';
  assert.equal(withFrontMatter(pasted), lines);
  assert.equal(withFrontMatter(lines), lines);
  assert.equal(withFrontMatter(lines.replaceAll('\n', '\r\n')), lines.replaceAll('\n', '\r\n'));
  for (const key of ['título', '"title"']) {
    const keyed = `---\n${key}: x\ntitle: Ferry hits pier\n---\nSeventeen people were injured.`;
    assert.equal(withFrontMatter(keyed), keyed);
  }
  assert.equal(withFrontMatter('---\nThe pier is closed.\n---\nIt opens in May.'), null);
  assert.equal(withFrontMatter('--- the pier --- is closed. Its title: none --- so far'), null);
});
