import type { Sample, TrueStatement } from './set.ts';
import type { Random } from './random.ts';
import { months, numberWords, weekdays } from './vocabulary.ts';

/** A replacement of a part of the text: `at` and `length` in UTF-16 units. */
export type Edit = { at: number; length: number; text: string };
type Span = { at: number; text: string };

const matchesOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map((match) => ({ at: match.index, text: match[0] }));

const languageOf = (sample: Sample, statement: TrueStatement) =>
  statement.language ?? sample.article.language;

/** Everything the article says, with its title and date. */
const wholeOf = ({ article }: Sample) => [article.title, article.published, ...article.sentences].join('\n');

const digitRuns = (text: string): string[] => text.match(/\d+(?:[.,  ]\d+)*/gu) ?? [];

/** Dates, times, codes like GW1422m: their digits belong to other kinds. */
function notNumbers(language: string): RegExp {
  const names = months[language]?.join('|') ?? '-';
  return new RegExp(
    [
      String.raw`\d{1,2}(?:\.|er)?\s(?:de\s)?(?:${names})(?:\s(?:de\s)?\d{4})?`,
      String.raw`(?:${names})\s\d{1,4}`,
      String.raw`\b(?:19|20)\d\d(?!\d|[.,]\d|\s?(?:명|枚|人|円|개|대))`,
      String.raw`\d+\s?[年월月일日년]`,
      String.raw`\d{1,2}[.:]\d\d\s?(?:[ap]\.?m|Uhr)`,
      String.raw`\p{L}+\d+\p{L}*`,
      String.raw`\d+th\b`,
    ].join('|'),
    'giu',
  );
}

/** Another number in place of one of the statement's, in the same form, that the article holds in none. */
export function changeNumber(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const language = languageOf(sample, statement);
  const hidden = matchesOf(statement.text, notNumbers(language));
  const free = ({ at, text }: Span) =>
    !hidden.some((span) => at < span.at + span.text.length && span.at < at + text.length);
  const digits = matchesOf(statement.text, /\d+(?:[.,  ]\d{3})*(?:[.,]\d+)?/gu).filter(free);
  const words = wordSpans(language, statement.text);
  const span = random.pick([...digits, ...words]);
  if (!span) return null;
  const text = /\d/u.test(span.text)
    ? otherDigits(sample, span.text, random)
    : otherWord(sample, language, span.text, random);
  return text === null ? null : { at: span.at, length: span.text.length, text };
}

const counters: Record<string, string> = {
  ko: '(?= (?:명|대|채|번|시간|마리))',
  ja: '(?=人|羽|つ|年|日|棟)',
};

function wordSpans(language: string, text: string): Span[] {
  const words = Object.values(numberWords[language] ?? {}).toSorted((a, b) => b.length - a.length);
  const edge = language === 'ja' ? '' : String.raw`(?<!\p{L})`;
  const end = counters[language] ?? String.raw`(?!\p{L})`;
  return matchesOf(text, new RegExp(`${edge}(?:${words.join('|')})${end}`, 'giu'));
}

function otherDigits(sample: Sample, digits: string, random: Random): string | null {
  const places = [...digits.matchAll(/\d/gu)].map((match) => match.index);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const at = random.pick(places) ?? 0;
    const digit = at === 0 ? 1 + random.below(9) : random.below(10);
    const text = digits.slice(0, at) + digit + digits.slice(at + 1);
    if (text !== digits && Number(text.replaceAll(/\D/gu, '')) > 1 && !isHeld(sample, text)) return text;
  }
  return null;
}

function otherWord(sample: Sample, language: string, word: string, random: Random): string | null {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const [value, text] = random.pick(Object.entries(numberWords[language] ?? {})) ?? ['', word];
    if (text !== word.toLowerCase() && !isHeld(sample, value)) return text;
  }
  return null;
}

/** Whether the article holds the digits, or the word of that value. */
function isHeld(sample: Sample, digits: string): boolean {
  const bare = (text: string) => text.replaceAll(/[.,  ]/gu, '');
  const whole = wholeOf(sample);
  if (digitRuns(whole).some((run) => bare(run) === bare(digits))) return true;
  const word = numberWords[sample.article.language]?.[Number(bare(digits))];
  return (
    word !== undefined &&
    wordSpans(sample.article.language, whole).some((span) => span.text.toLowerCase() === word)
  );
}

/** Another month, weekday, day or year in place of one of the statement's, that the article nowhere has. */
export function changeDate(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const language = languageOf(sample, statement);
  const span = random.pick(dateSpans(language, statement.text));
  if (!span) return null;
  const text = otherDate(sample, language, span.text, random);
  return text === null ? null : { at: span.at, length: span.text.length, text };
}

function dateSpans(language: string, text: string): Span[] {
  const month = months[language]?.join('|') ?? '-';
  const weekday = weekdays[language]?.join('|') ?? '-';
  return [
    ...matchesOf(text, new RegExp(String.raw`(?<!\p{L})(?:${month}|${weekday})(?!\p{L})`, 'gu')),
    ...matchesOf(
      text,
      new RegExp(
        String.raw`\b\d{1,2}(?=(?:\.|er)?\s(?:de\s)?(?:${month}))|(?<=(?:${month})\s)\d{1,2}\b(?!\d)`,
        'gu',
      ),
    ),
    ...matchesOf(
      text,
      /(?<!\d[.,]?)(?:19|20)\d\d(?!\d|[.,]\d|\s?(?:명|枚|人|円|개|대|원|m|jobs|pers|euros))/gu,
    ),
    ...matchesOf(text, /\d{1,2}(?=월|月|일(?! ?[간동])|日(?!間))/gu),
  ];
}

function otherDate(sample: Sample, language: string, part: string, random: Random): string | null {
  const tables = [months, weekdays].find((table) => table[language]?.includes(part));
  const draw = tables
    ? () => drawName(sample, language, tables, random)
    : () => drawDigits(sample, part, random);
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const other = draw();
    if (other !== null && other !== part) return other;
  }
  return null;
}

/** A month or weekday that the article has neither in words, nor as digits, nor by its own date. */
function drawName(
  sample: Sample,
  language: string,
  table: Record<string, string[]>,
  random: Random,
): string | null {
  const names = table[language] ?? [];
  const at = random.below(names.length);
  const published = new Date(sample.article.published ?? '');
  const [own, reach] = table === months ? [published.getUTCMonth(), 0] : [published.getUTCDay(), 1];
  const local = table[sample.article.language]?.[at] ?? (table === months ? `(?<!\\d)${at + 1}[月월]` : '$^');
  const near = Math.min(Math.abs(at - own), names.length - Math.abs(at - own)) <= reach;
  return near || new RegExp(local, 'u').test(wholeOf(sample)) ? null : (names[at] ?? null);
}

/** A year, a day or a month in digits that the article nowhere has, and that is not close to its own date. */
function drawDigits(sample: Sample, part: string, random: Random): string | null {
  const published = new Date(sample.article.published ?? '');
  const isYear = part.length === 4;
  const value = isYear ? 1950 + random.below(90) : 2 + random.below(11);
  const own = isYear ? [published.getUTCFullYear()] : [published.getUTCDate(), published.getUTCMonth() + 1];
  const near = own.some((date) => Math.abs(date - value) < (isYear ? 3 : 2));
  return near || digitRuns(wholeOf(sample)).includes(String(value)) ? null : String(value);
}

/** A figure of the statement in place of another one of its own evidence: held, in another meaning. */
export function swapFigure(sample: Sample, statement: TrueStatement, random: Random): Edit | null {
  const span = random.pick(matchesOf(statement.text, /\d+(?:[.,  ]\d+)*/gu));
  const held = statement.evidence.flatMap((at) => digitRuns(sample.article.sentences[at] ?? ''));
  const text = random.pick(held.filter((run) => run !== span?.text && !statement.text.includes(run)));
  return span && text ? { at: span.at, length: span.text.length, text } : null;
}
