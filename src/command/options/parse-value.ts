import { Refusal } from '../../base/refusal.ts';
import { parseLanguage } from './language.ts';
import { maxListed, maxPhraseLength, type Option, rangeOf } from './option.ts';
import { parseSpan, parseTime } from './time-of-day.ts';
import { parseZone } from './time-zone.ts';

/** How the option is called where it was written, and the writer's locale (BCP 47). */
export type Writing = { shown: string; locale: string };

/** Words of a list, whatever stands between them. */
const between = /[\s,;、，]+/u;
/** What has spaces of its own. */
const betweenNames = /\s*[,;、，；\n]\s*/u;
const ids = {
  channel: /^(?:<#)?(\d{17,20})>?$/,
  role: /^(?:<@&)?(\d{17,20})>?$/,
  person: /^(?:<@!?)?(\d{17,20})>?$/,
} as const;

/**
 * What somebody wrote or chose for an option, as the option's value; undefined where it is nothing, or nothing that
 * a person could have entered. Files are each face's own.
 * @throws Refusal `usage.number`, `usage.id`, `usage.host`, `usage.list`, `usage.long`, `usage.time`, `usage.zone`,
 * `language.unknown`
 */
export function parseValue(
  option: Exclude<Option, { type: 'file' }>,
  input: unknown,
  writing: Writing,
): string | number | boolean | undefined {
  if (option.type === 'flag') return parseFlag(input);
  const text = textOf(input);
  const raw = text.trim();
  if (raw === '') return undefined;
  switch (option.type) {
    case 'text':
      return text;
    case 'choice':
      return option.choices.find((choice) => choice === raw);
    case 'language':
      return languageOf(raw, writing.locale);
    case 'number':
      return numberOf(option, input, writing);
    case 'channel':
    case 'person':
    case 'role':
      return idOf(option.type, raw);
    case 'time':
      return parseTime(raw) ?? fail('usage.time', raw);
    case 'span':
      return parseSpan(raw) ?? fail('usage.span', raw);
    case 'zone':
      return parseZone(raw) ?? fail('usage.zone', raw);
    case 'words':
      return phrasesOf(raw, writing);
    case 'languages':
      return tagsOf(raw, writing);
    case 'channels':
    case 'roles':
    case 'hosts':
      return listOf(option.type, raw, writing);
    default:
      return option satisfies never;
  }
}

/** What was chosen from several is a list. */
function textOf(input: unknown): string {
  const parts: readonly unknown[] = Array.isArray(input) ? input : [input ?? ''];
  return parts.join(',');
}

/** Whether it is a value as `parseValue` gives it, of an option that may have changed since. */
export function isValue(option: Exclude<Option, { type: 'file' }>, value: unknown): boolean {
  if (option.type === 'text') return typeof value === 'string' && value.length <= option.maxLength;
  try {
    return value !== undefined && parseValue(option, value, { shown: '', locale: 'en' }) === value;
  } catch (error) {
    if (error instanceof Refusal) return false;
    throw error;
  }
}

/** Radio buttons send text. */
function parseFlag(input: unknown): boolean | undefined {
  if (input === true || input === 'yes') return true;
  return input === false || input === 'no' ? false : undefined;
}

function languageOf(text: string, locale: string): string {
  const tag = parseLanguage(text, locale);
  if (tag === null) throw new Refusal('language.unknown', { text });
  return tag;
}

function numberOf(
  option: Extract<Option, { type: 'number' }>,
  input: unknown,
  { shown, locale }: Writing,
): number {
  const { min, max, whole } = option;
  const number = typeof input === 'number' ? input : parseNumber(String(input), locale);
  const fits = number !== null && number >= min && number <= max && (!whole || Number.isInteger(number));
  if (!fits) throw new Refusal('usage.number', { option: shown, ...rangeOf(option), whole });
  return number;
}

/**
 * A number as people write it, with a point or a comma before its decimals; null where it is none. “1,000” is a
 * thousand to some and one to others: what the writer's language doesn't settle is none.
 */
export function parseNumber(text: string, locale: string): number | null {
  const written = text.normalize('NFKC').trim();
  const [, sign = '', whole, separator, decimals = ''] = /^([+-]?)(\d+)(?:([.,])(\d+))?$/.exec(written) ?? [];
  if (whole === undefined) return null;
  const mayGroup = decimals.length === 3 && !whole.startsWith('0') && separator !== decimalMark(locale);
  return mayGroup ? null : Number(`${sign}${whole}.${decimals || '0'}`);
}

function decimalMark(locale: string): string | undefined {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
}

function idOf(kind: keyof typeof ids, word: string): string {
  const [, id] = ids[kind].exec(word) ?? [];
  if (id === undefined) throw new Refusal('usage.id', { kind, text: word });
  return id;
}

const parseEntry = {
  channels: (word: string) => idOf('channel', word),
  roles: (word: string) => idOf('role', word),
  hosts: hostOf,
};

function fail(key: 'usage.time' | 'usage.span' | 'usage.zone', text: string): never {
  throw new Refusal(key, { text });
}

function phrasesOf(text: string, { shown }: Writing): string | undefined {
  const phrases = text.split(betweenNames).filter((phrase) => phrase !== '');
  if (phrases.length > maxListed.words)
    throw new Refusal('usage.list', { option: shown, limit: maxListed.words });
  if (phrases.some(({ length }) => length > maxPhraseLength))
    throw new Refusal('usage.long', { option: shown, limit: maxPhraseLength });
  return [...new Set(phrases)].join(',') || undefined;
}

function tagsOf(text: string, { shown, locale }: Writing): string | undefined {
  const names = text.split(betweenNames).filter((name) => name !== '');
  const tags = [...new Set(names.map((name) => languageOf(name, locale)))];
  if (tags.length > maxListed.languages)
    throw new Refusal('usage.list', { option: shown, limit: maxListed.languages });
  return tags.join(',') || undefined;
}

function listOf(kind: keyof typeof parseEntry, text: string, { shown }: Writing): string | undefined {
  const words = text.split(between).filter((word) => word !== '');
  const list = [...new Set(words.map(parseEntry[kind]))];
  if (list.length > maxListed[kind]) {
    throw new Refusal('usage.list', { option: shown, limit: maxListed[kind] });
  }
  return list.length === 0 ? undefined : list.join(',');
}

/** A site's name as it stands in a link; a whole link stands for its site. */
function hostOf(word: string): string {
  const url = URL.parse(/^https?:\/\//i.test(word) ? word : `http://${word}`);
  const host = url?.hostname.replace(/\.$/, '') ?? '';
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?=[a-z0-9-]*[a-z])[a-z0-9-]+$/.test(host) || host.length > 253) {
    throw new Refusal('usage.host', { text: word });
  }
  return host;
}
