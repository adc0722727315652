import { eraYear, toIsoDay, yearOfEra } from '../../base/calendar/day.ts';
import { toLatinDigits } from '../../base/calendar/digits.ts';
import { isWeekday, monthOf } from '../../base/calendar/names.ts';
import { readTime, type TimeRead } from './time.ts';

/** What a text starts with: `iso` is null where it is a date, but not certainly which; `length` in characters. */
export type DateRead = { iso: string | null; length: number };
type Day = { year: number; month: number; day: number; length: number };

/** Languages whose readers write day, month, year wherever they live, so that 07/02/2021 is in February. */
const dayFirst = new Set(
  'fr it de pt es ca ro ru uk pl nl tr el ar id vi he cs sk bg hr sr sl da no fi'.split(' '),
);

/**
 * The date that a text starts with, its weekday before it and its time after it: ISO 8601, with a time only where
 * the zone is known too. Null where the text starts with none. 07/02/2021 is read in `language`, and has
 * no `iso` where both orders are usual, as in English.
 */
export function readDate(text: string, language: string): DateRead | null {
  const head = toLatinDigits(text.slice(0, 160));
  const before = readTimeBefore(head);
  const rest = head.slice(before.length);
  const day = readDay(rest, language) ?? readDayAfterWeekday(rest, language);
  if (!day) return null;
  const end = before.length + day.length;
  const after = before.length > 0 ? null : readTime(head.slice(end));
  const [iso, time] = [toIsoDay(day.year, day.month, day.day), before.iso ?? after?.iso];
  return { iso: iso !== null && time ? `${iso}T${time}` : iso, length: end + (after?.length ?? 0) };
}

/** "17:09 07.02.2021" and "5:09 PM GMT, February 7, 2021" put the time first. */
function readTimeBefore(head: string): TimeRead {
  const time = /^\d{1,2}[:.hH]\d\d/u.test(head) ? readTime(head) : null;
  const joint = time && /^,?\s(?=[\p{L}\d])/u.exec(head.slice(time.length))?.[0].length;
  return time && joint ? { iso: time.iso, length: time.length + joint } : { iso: null, length: 0 };
}

const yearFirst =
  /^(\d{4})\s?(?:[-./]|年|년)\s?(\d{1,2})\s?(?:[-./]|月|월)\s?(\d{1,2})(?!\d)(?:\s?(?:日|일|\.(?!\d)))?/u;
const japanese = new RegExp(String.raw`^${eraYear.source}(\d{1,2})月(\d{1,2})日`, 'u');
const named =
  /^(\d{1,2})(?:st|nd|rd|th|er|º|ª|°|\.)?[\s-]?(?<=[\s.-])(?:de |d[’'])?(\p{L}[\p{L}\p{M}]{1,14}(?: الثاني| الأول)?)\.?,?(?<=[.\p{L},])[\s-]?(?:de |del )?(\d{4})(?!\d)(?:\s?(?:г|р)\.?(?!\p{L}))?/u;
const monthFirst = /^(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;
const figures = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})(?!\d)/u;

function readDay(text: string, language: string): Day | null {
  return readYearFirst(text) ?? readNamed(text, language) ?? readFigures(text, language);
}

function readYearFirst(text: string): Day | null {
  const western = yearFirst.exec(text);
  if (western) return dayFrom(western, Number(western[1]), Number(western[2]), Number(western[3]));
  const era = japanese.exec(text);
  return era && dayFrom(era, yearOfEra(era), Number(era[3]), Number(era[4]));
}

function readNamed(text: string, language: string): Day | null {
  const dayMonth = named.exec(text);
  const month = dayMonth && monthOf(dayMonth[2] ?? '', language);
  if (dayMonth && month) return dayFrom(dayMonth, Number(dayMonth[3]), month, Number(dayMonth[1]));
  const american = monthFirst.exec(text);
  const first = american && monthOf(american[1] ?? '', language);
  return american && first ? dayFrom(american, Number(american[3]), first, Number(american[2])) : null;
}

/** A month of 0 stands for either order. */
function readFigures(text: string, language: string): Day | null {
  const match = figures.exec(text);
  if (!match) return null;
  const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[2] === '.' || a > 12 || a === b || dayFirst.has(language)) return dayFrom(match, year, b, a);
  return b > 12 ? dayFrom(match, year, a, b) : dayFrom(match, year, 0, 0);
}

function dayFrom(match: RegExpExecArray, year: number, month: number, day: number): Day {
  return { year, month, day, length: match[0].length };
}

/** A weekday takes the names of all locales to know: it is looked for only where a day, or an era’s year, is near. */
function readDayAfterWeekday(text: string, language: string): Day | null {
  const match =
    /^(\p{L}[\p{L}\p{M}-]{1,14})\.?(?:,\s*|\s+)(?:the |den |le |el |il )?(?=\S{0,13}\s?[\d元])/u.exec(text);
  if (!match || !isWeekday(match[1] ?? '', language)) return null;
  const day = readDay(text.slice(match[0].length), language);
  return day && { ...day, length: match[0].length + day.length };
}
