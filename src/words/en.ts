import type { Refusals, RefusalKey } from '../base/refusal.ts';

export type RefusalWords = { [K in RefusalKey]: (params: Refusals[K]) => string };

const refusals: RefusalWords = {
  'file.missing': ({ name }) => `There is no file “${name}”. Check the path, or paste the text.`,
  'file.kind': ({ name }) => `“${name}” isn't a text I can read. Send a .txt, .md or .html file.`,
  'file.large': ({ name, megabytes }) =>
    `“${name}” is larger than ${megabytes} MB. Paste the part that matters.`,
  'text.empty': () => 'There is no text in that. Paste the article, or give its link.',
  'page.consent': () => 'That page shows only a cookie notice. Open it in your browser and paste the text.',
  'page.challenge': () =>
    'That site checks for robots and won’t let me in. Open it in your browser and paste the text.',
  'page.login': () => 'That page is behind a login. If you can read it, paste the text.',
  'page.script': () =>
    'That page stays empty without JavaScript, which I don’t run. Open it in your browser and paste the text.',
  'page.video': () => 'That page is a video, and I only read text. Paste its transcript if it has one.',
  'page.missing': () => 'That page says that the article isn’t there. Check the link, or paste the text.',
  'page.list': () => 'That page is a list of stories. Give the link of one of them.',
  'page.empty': () => 'I found no article on that page. Paste the text.',
};

/** The catalogue every other locale follows: a key missing there fails the type check. */
export const en = { refusals };

export type Words = typeof en;
