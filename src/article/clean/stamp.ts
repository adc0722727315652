import { readDate } from './date.ts';
import { dateLabel } from './labels.ts';

/** What a date line says; null where it doesn't, or not certainly. */
export type Stamp = { published: string | null; updated: string | null };
type Part = { kind: 'published' | 'updated'; iso: string | null; length: number };

/**
 * A line that is dates and nothing else: "Published: Feb. 7, 2021 - 17:09", "Stand: 21.05.2025, 16:42 Uhr",
 * "입력 2025.04.08 14:32 | 수정 2025.04.08 16:05", "Madrid - 17 nov 2025". Null for any other line.
 */
export function readStamp(line: string, language: string): Stamp | null {
  const stamp = readStampAt(line, language);
  if (stamp && stamp.length === line.length) return stamp;
  const place = /^\p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]*){0,3}\s?[-–—,|]\s?(?=\p{L}{0,10}\.?,?\s?\d)/u.exec(
    line,
  )?.[0].length;
  const after = place === undefined ? null : readStampAt(line.slice(place), language);
  return after && place !== undefined && place + after.length === line.length ? after : null;
}

/** The dates that a text starts with, and how many characters they take. */
export function readStampAt(text: string, language: string): (Stamp & { length: number }) | null {
  const found: Stamp = { published: null, updated: null };
  let length = 0;
  for (let part = readPart(text, language); part; part = readPart(text.slice(length), language)) {
    found[part.kind] ??= part.iso;
    length += part.length;
  }
  return length === 0 ? null : { ...found, length };
}

const separators = /^[\s|ㅣ｜·•,;/()[\]–—-]*/u;

function readPart(text: string, language: string): Part | null {
  const start = separators.exec(text)?.[0].length ?? 0;
  const label = dateLabel.exec(text.slice(start, start + 60));
  const at = start + (label?.[0].length ?? 0);
  const date = readDate(text.slice(at, at + 160), language);
  if (!date) return null;
  const end = at + date.length;
  const close = separators.exec(text.slice(end))?.[0].length ?? 0;
  return {
    kind: label?.[2] ? 'updated' : 'published',
    iso: date.iso,
    length: end + (end + close === text.length ? close : 0),
  };
}
