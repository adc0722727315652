/** Languages whose month names are read: those of the pages that a reader is likely to give. */
const languages =
  'en de fr es it pt nl pl cs da sv nb fi tr ru uk ro hu id vi el ca lv lt et hr sk sl bg he ar ar-SY'.split(
    ' ',
  );

const months = monthNames();

/** The month, from 1, of every way that Unicode's data writes its name in these languages. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of languages)
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(language, { month, day, timeZone: 'UTC' });
        for (let at = 0; at < 12; at++) {
          const part = format.formatToParts(Date.UTC(2001, at, 5)).find(({ type }) => type === 'month');
          if (part && /\p{L}/u.test(part.value)) names.set(fold(part.value), at + 1);
        }
      }
  return names.set('sept', 9);
}

function fold(name: string): string {
  return name.toLowerCase().replace(/\./g, '');
}

/** A date with a time, to ISO 8601; a date without one, to its day; null for what is neither. */
export function toIso(text: string | null | undefined): string | null {
  const given = text?.trim() ?? '';
  const iso =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i.exec(
      given,
    );
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T\d+Z?)?$/.exec(given);
  if (compact) return toDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  if (!iso) return findDay(given);
  const [, year = '', month = '', day = '', hour, minute = '', second = '00', zone = ''] = iso;
  const date = toDay(Number(year), Number(month), Number(day));
  if (date === null || hour === undefined || Number(hour) > 23) return date;
  return `${date}T${hour}:${minute}:${second}${zone.toUpperCase().replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`;
}

/** The first day that a text names, as `YYYY-MM-DD`. Of 3/4/2023 nobody knows which is the month: not read. */
export function findDay(text: string): string | null {
  const short = toLatinDigits(text.slice(0, 300));
  return inNumbers(short) ?? inWords(short);
}

/** `３` and `٣` are digits as well as `3`. */
function toLatinDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.charCodeAt(0) - (digit < '۰' ? 0x660 : 0x6f0)) % 10));
}

function inNumbers(text: string): string | null {
  const big = /(?<!\d)(\d{4})\s?[-./年년]\s?(\d{1,2})\s?[-./月월]\s?(\d{1,2})(?!\d)/u.exec(text);
  if (big) return toDay(Number(big[1]), Number(big[2]), Number(big[3]));
  const small = /(?<!\d)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!small) return null;
  const [one, other, year] = [Number(small[1]), Number(small[3]), Number(small[4])];
  if (small[2] === '.' || one > 12 || one === other) return toDay(year, other, one);
  return other > 12 ? toDay(year, one, other) : null;
}

function inWords(text: string): string | null {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const month = months.get(fold(word));
    if (month === undefined) continue;
    const near = words.slice(Math.max(0, at - 3), at + 4).filter((one) => /^\d+$/.test(one));
    const year = near.find((one) => /^(?:19|20)\d\d$/.test(one));
    const day = dayBeside(words, at);
    if (year && day) return toDay(Number(year), month, day);
  }
  return null;
}

/** `21 de diciembre`, `21st December`, `December 21`. */
function dayBeside(words: string[], month: number): number | null {
  const beside = [words[month - 1], words[month + 1], words[month - 2]];
  const day = beside.find((word) => word !== undefined && /^\d{1,2}$/.test(word) && Number(word) <= 31);
  return day === undefined ? null : Number(day);
}

function toDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year > 1900 && year < 2100;
  return real ? date.toISOString().slice(0, 10) : null;
}
