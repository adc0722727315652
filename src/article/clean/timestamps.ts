import { readDate } from './date.ts';
import { isJunk } from './junk.ts';
import { dateLabel } from './date-labels.ts';
import { readTime } from './time.ts';

/** What a date line says; null where it doesn't, or not certainly. `labelled` says that a word names a date. */
export type Timestamps = { published: string | null; updated: string | null; labelled: boolean };
type Part = { kind: 'published' | 'updated'; labelled: boolean; iso: string | null; length: number };

/**
 * A line that is dates and nothing else: "Published: Feb. 7, 2021 - 17:09", "Stand: 21.05.2025, 16:42 Uhr",
 * "입력 2025.04.08 14:32 | 수정 2025.04.08 16:05", "Madrid - 17 nov 2025". Null for any other line.
 */
export function readTimestampLine(line: string, language: string): Timestamps | null {
  const place = placeBefore.exec(line)?.[0].length ?? 0;
  return (
    [0, place].map((start) => readWhole(line.slice(start), language)).find((stamp) => stamp !== null) ?? null
  );
}

/** A town, or a Japanese name, before the date: "Madrid - 17 nov 2025", "森川葵 2025年6月11日". */
const placeBefore =
  /^(?:\p{Lu}[\p{L}’'-]+(?: \p{L}[\p{L}’'-]*){0,3}\s?[-–—,|]\s?(?=\p{L}{0,10}\.?,?\s?\d)|[\p{Script=Han}\p{Script=Katakana}々]{2,8}\s(?=\d{4}年))/u;

function readWhole(line: string, language: string): Timestamps | null {
  const stamp = readTimestamps(line, language);
  const rest = line.slice(stamp?.length ?? 0).trim();
  return stamp && (rest === '' || isJunk(rest)) ? stamp : null;
}

/** The dates that a text starts with, and how many characters they take. */
export function readTimestamps(text: string, language: string): (Timestamps & { length: number }) | null {
  const found: Timestamps = { published: null, updated: null, labelled: false };
  let length = 0;
  for (let part = readPart(text, language); part; part = readPart(text.slice(length), language)) {
    found[part.kind] ??= part.iso;
    found.labelled ||= part.labelled;
    length += part.length;
  }
  return length === 0 ? null : { ...found, length };
}

const separators = /^[\s|ㅣ｜·•,;/()[\]–—-]*/u;

function readPart(text: string, language: string): Part | null {
  const start = separators.exec(text)?.[0].length ?? 0;
  const label = dateLabel.exec(text.slice(start, start + 60));
  const at = start + (label?.[0].length ?? 0);
  const date =
    readDate(text.slice(at, at + 160), language) ?? (label ? readRelative(text.slice(at, at + 60)) : null);
  if (!date) return null;
  const end = at + date.length;
  const close = separators.exec(text.slice(end))?.[0].length ?? 0;
  return {
    kind: label?.[2] ? 'updated' : 'published',
    labelled: label !== null,
    iso: date.iso,
    length: end + (end + close === text.length ? close : 0),
  };
}

function readRelative(text: string): { iso: null; length: number } | null {
  const length = relativeLength(text);
  return length === 0 ? null : { iso: null, length };
}

const ago =
  /^(?:\d{1,2}\s(?:hours?|hrs?|minutes?|mins?|days?|weeks?)\sago|an? (?:hour|day|week) ago|vor \d{1,2} (?:Stunden?|Minuten?|Tage?n?)|il y a \d{1,2} (?:heures?|minutes?|jours?)|hace \d{1,2} (?:horas?|minutos?|días?)|há \d{1,2} (?:horas?|minutos?|dias?)|\d{1,2}\s?(?:시간|분|일) 전|\d{1,2}\s?(?:時間|分|日)前|\d{1,2}\s?(?:小时|分钟|天)前)/iu;
const relativeDay =
  /^(?:yesterday|today|gestern|heute|hier|aujourd’hui|aujourd'hui|ayer|hoy|ontem|hoje|ieri|oggi|вчера|сегодня|어제|오늘)(?!\p{L})/iu;

/** The length of "2 hours ago", "hier à 17h20" or "à 18h00" at a text's start: a date that nobody can fix. */
function relativeLength(text: string): number {
  const whole = ago.exec(text)?.[0].length;
  if (whole !== undefined) return whole;
  const start = relativeDay.exec(text)?.[0].length ?? 0;
  return start + (readTime(text.slice(start))?.length ?? 0);
}
