import { stripVTControlCharacters } from 'node:util';

/** A stranger's text can't move the cursor, set a title, or begin a line of its own. */
export function terminalText(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
