import { zoneOffsets } from '../../base/calendar/zone-offsets.ts';

/** A time that a text starts with: `iso` with its offset, or null where the zone isn't known. */
export type TimeRead = { iso: string | null; length: number };

const gap =
  /^(?:\s?[(（]\p{L}{1,4}[)）])?(?:T|[\s,|·•–—-]*(?:(?:at|um|à|às|a las|kl|klo|о|в|ore|alle|om|الساعة)\.?\s)?)/u;
const clock =
  /^(오전|오후|午前|午後|上午|下午)?\s?(\d{1,2})(?:(?:[:.]|\s?[hH](?![a-z])|時|时|시|點|点)(?:\s?(\d{1,2}(?=[분分])|\d{2}))?(?!\d)(?:분|分|min)?(?::\d{2}(?:\.\d+)?)?)?(?:\s?([aApP]\.?[mM]\.?(?!\p{L})))?/u;
const suffix = /^(?:\s?(?:Uhr|hrs?|hs|horas|heures|ч|ET|CT|PT|EST|PST|IST|BST|CST)\.?(?!\p{L}))?/u;
/** In a headline in capitals, two of the names are English words. */
const zone =
  /^\s?\(?(?:(?!WES?T\s\p{Lu}{2})([A-Z]{1,4}|МСК)(?!\p{L})|(?:UTC|GMT)?([+-]\d{1,2})(?::?(\d{2}))?)\)?/u;

/** The time of day after a date, with what joins them; null where there is none. */
export function readTime(text: string): TimeRead | null {
  const start = gap.exec(text)?.[0].length ?? 0;
  const match = clock.exec(text.slice(start));
  const time = match && timeOf(match);
  if (!match || time === null) return null;
  const end = start + match[0].length;
  const named = suffix.exec(text.slice(end))?.[0].length ?? 0;
  const offset = readZone(text.slice(end + named));
  return { iso: offset ? time + offset.iso : null, length: end + named + (offset?.length ?? 0) };
}

/** "17:09" as "17:09:00"; null for a bare number, or where there is no such time. */
function timeOf(match: RegExpExecArray): string | null {
  const [whole, before, hours, minutes, after] = match;
  const half = halfOf(before, after);
  if (half === null && /^\d+$/u.test(whole.trim())) return null;
  const hour = half === null ? Number(hours) : (Number(hours) % 12) + half;
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`;
}

/** Hours to add for the half of the day; null where none is named. */
function halfOf(before: string | undefined, after: string | undefined): number | null {
  const half = before ?? after?.toLowerCase();
  if (half === undefined) return null;
  return /^(?:오후|午後|下午|p)/u.test(half) ? 12 : 0;
}

function readZone(text: string): { iso: string; length: number } | null {
  const match = zone.exec(text);
  if (!match) return null;
  const [whole, name, hours, minutes] = match;
  if (name !== undefined) return zoneOffsets[name] ? { iso: zoneOffsets[name], length: whole.length } : null;
  const sign = hours?.slice(0, 1) ?? '+';
  return {
    iso: `${sign}${(hours ?? '').slice(1).padStart(2, '0')}:${minutes ?? '00'}`,
    length: whole.length,
  };
}
