import type { Refusals, RefusalKey } from '../base/refusal.ts';

export type RefusalWords = { [K in RefusalKey]: (params: Refusals[K]) => string };

const refusals: RefusalWords = {
  'file.missing': ({ name }) => `There is no file “${name}”. Check the path, or paste the text.`,
  'file.kind': ({ name }) => `“${name}” isn't a text I can read. Send a .txt, .md or .html file.`,
  'file.large': ({ name, megabytes }) =>
    `“${name}” is larger than ${megabytes} MB. Paste the part that matters.`,
  'text.empty': () => 'There is no text in that. Paste the article, or give its link.',
};

/** The catalogue every other locale follows: a key missing there fails the type check. */
export const en = { refusals };

export type Words = typeof en;
