import { dropSmuggled } from '../invisible.ts';

/**
 * The same words with one way of writing each space and break: NFC, line feeds only, plain spaces (or the wide
 * one of Chinese and Japanese), no byte order mark, soft hyphens, control or direction characters. Joiners stay,
 * emoji and Persian need them. Two spaces stay two, they may have been an empty line.
 */
export function normalizeText(text: string): string {
  return dropSmuggled(text)
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085\f\v]/gu, '\n')
    .replaceAll(/[^\S\n\u3000]/gu, ' ')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/ {3,}/gu, '  ')
    .replaceAll(/ {0,2}\n {0,2}/gu, '\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

/** Control characters, soft hyphen, zero-width space, direction marks, word joiner and byte order mark. */
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- a paste can hold control characters, and no sentence does
  /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
