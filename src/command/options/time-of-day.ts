import type { Suggest } from './suggest.ts';

const pm = /p\.?\s?m\.?|오후|午後/iu;
const am = /a\.?m\.?|오전|午前/iu;

/** A time of day as people write it (`8`, `8:30 pm`, `8h30`, `8 Uhr`, `오후 8시`), as `HH:MM`; null where it is none. */
export function parseTime(text: string): string | null {
  const written = text.normalize('NFKC').trim();
  const isPm = pm.test(written);
  const isHalf = isPm || am.test(written);
  const rest = written.replace(pm, '').replace(am, '').trim();
  const parts = /^(\d{1,2})\s*(?:(?:[:.h時시]|uhr)\s*(?:(\d{2})\s*[分분]?)?)?$/iu.exec(rest);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (minute > 59 || hour > (isHalf ? 12 : 23) || (isHalf && hour === 0)) return null;
  const whole = isHalf ? (hour % 12) + (isPm ? 12 : 0) : hour;
  return `${pad(whole)}:${pad(minute)}`;
}

/** A span of the day, as `HH:MM-HH:MM`; it may pass midnight. Null where it is none, or is empty. */
export function parseSpan(text: string): string | null {
  const [from, to, ...more] = text.split(/\s*(?:[-–—~～]|\bto\b|\bbis\b|부터|から)\s*/iu);
  if (from === undefined || to === undefined || more.length > 0) return null;
  const span = [parseTime(from), parseTime(to.replace(/(?:까지|まで)$/u, ''))];
  return span.includes(null) || span[0] === span[1] ? null : span.join('-');
}

/** What was typed, where it is a time; else every hour of the day. */
export const suggestTimes: Suggest = ({ locale }, typed) => {
  const given = typed === '' ? null : parseTime(typed);
  const hours = Array.from({ length: 24 }, (_, hour) => `${pad((hour + 6) % 24)}:00`);
  return (given === null ? hours : [given]).map((time) => ({ name: formatTime(time, locale), value: time }));
};

/** Nights of which one is mostly meant. */
export const suggestSpans: Suggest = ({ locale }, typed) => {
  const given = typed === '' ? null : parseSpan(typed);
  const usual = ['22:00-07:00', '23:00-08:00', '00:00-08:00', '18:00-09:00'];
  return (given === null ? usual : [given]).map((span) => ({ name: formatSpan(span, locale), value: span }));
};

/** `HH:MM` as it is written in a language. */
export function formatTime(time: string, locale: string): string {
  const style = { timeStyle: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, style).format(new Date(`1970-01-01T${time}:00Z`));
}

export function formatSpan(span: string, locale: string): string {
  return span
    .split('-')
    .map((time) => formatTime(time, locale))
    .join(' – ');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
