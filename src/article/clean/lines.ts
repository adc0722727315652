import { restoreLines } from './restore-lines/restore-lines.ts';

/**
 * The paragraphs of a normalised text, one a line: hard-wrapped lines joined, those of a text that has lost its
 * line breaks found again where a piece of boilerplate shows one for certain.
 */
export function toLines(text: string, language: string): string[] {
  const plain = unquote(text);
  const raw = plain.includes('\n')
    ? plain.split(/\n{2,}/u).flatMap(joinBlock)
    : restoreLines(plain, language);
  return raw.map((line) => line.replaceAll(/ {2,}/gu, ' ').trim()).filter((line) => line !== '');
}

/** Without the ">" of a mail's or a message's quotation, where most lines have it. */
function unquote(text: string): string {
  const lines = text.split('\n');
  const quoted = lines.filter((line) => line.startsWith('>')).length;
  return quoted * 2 > lines.length
    ? lines.map((line) => line.replace(/^(?:> ?){1,5}/u, '')).join('\n')
    : text;
}

function joinBlock(block: string): string[] {
  const lines = block.split('\n');
  if (isWrapped(lines)) return [lines.join(' ')];
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, line)) joined[joined.length - 1] = `${last} ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** A bracket left open, or a long line without a stop before a small letter. */
function continues(line: string, next: string): boolean {
  if (/[(（[]$/u.test(line)) return true;
  return line.length >= 40 && line.length <= 120 && /[\p{Ll},]$/u.test(line) && /^\p{Ll}/u.test(next);
}

/** Set to one width, as mail and old terminals do: lines but the last nearly as long as the longest. */
function isWrapped(lines: string[]): boolean {
  const full = lines.slice(0, -1);
  const widest = Math.max(0, ...full.slice(0, 1000).map((line) => line.length));
  if (full.length < 2 || widest < 45 || widest > 100 || (lines.at(-1) ?? '').length > widest) return false;
  const stopped = full.filter((line) => /[.!?:”"]$/u.test(line)).length;
  return full.every((line) => line.length >= widest - 22) && stopped <= full.length * 0.4;
}
