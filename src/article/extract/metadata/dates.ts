import { eraYear, toIsoDay, yearOfEra } from '../../../base/calendar/day.ts';
import { toLatinDigits } from '../../../base/calendar/digits.ts';
import { monthOf } from '../../../base/calendar/names.ts';

/** A date with a time, to ISO 8601; a date without one, to its day; null for what is neither. */
export function toIso(text: string | null | undefined, language: string | null = null): string | null {
  const given = text?.trim() ?? '';
  const iso =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      given,
    );
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T\d+Z?)?$/.exec(given);
  if (compact) return toIsoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (!iso) return findDay(given, language);
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone = ''] = iso;
  const date = toIsoDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || Number(hour) > 23) return date;
  return `${date}T${hour}:${minute}:${second}${zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`;
}

/** The first day that a text in `language` names, as `YYYY-MM-DD`. Of 3/4/2023 nobody knows which is the month: not read. */
export function findDay(text: string, language: string | null = null): string | null {
  const short = toLatinDigits(text.slice(0, 300).normalize('NFKC')).replace(
    eraYear,
    (...era) => `${yearOfEra(era)}年`,
  );
  return inNumbers(short) ?? inWords(short, language);
}

function inNumbers(text: string): string | null {
  const big = /(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/u.exec(text);
  if (big) return toIsoDay(Number(big[1]), Number(big[2]), Number(big[3]));
  const small = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!small) return null;
  const [one, other, year] = [Number(small[1]), Number(small[3]), Number(small[4])];
  if (small[2] === '.' || one > 12 || one === other) return toIsoDay(year, other, one);
  return other > 12 ? toIsoDay(year, one, other) : null;
}

function inWords(text: string, language: string | null): string | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const month = monthOf(word, language);
    if (month === null) continue;
    const near = words.slice(Math.max(0, at - 3), at + 4).filter((one) => /^\d+$/.test(one));
    const year = near.find((one) => /^(?:19|20)\d\d$/.test(one));
    const day = dayBeside(words, at);
    if (year && day) return toIsoDay(Number(year), month, day);
  }
  return null;
}

/** `21 de diciembre`, `21st December`, `December 21`. */
function dayBeside(words: string[], month: number): number | null {
  const beside = [words[month - 1], words[month + 1], words[month - 2]];
  const day = beside.find((word) => word !== undefined && /^\d{1,2}$/.test(word) && Number(word) <= 31);
  return day === undefined ? null : Number(day);
}
