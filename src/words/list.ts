import type { Words } from './en.ts';

/** Names one after another, each once and without an "and", with the comma of that language. */
export const listNames = ({ labels }: Words, names: readonly string[]): string =>
  [...new Set(names)].join(labels.comma);
