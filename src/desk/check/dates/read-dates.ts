import { eraYear, yearOfEra } from '../../../base/calendar/day.ts';
import { languageOf, perLanguage } from '../languages/index.ts';
import { calendarOf } from './calendar.ts';
import { numberWordsOf } from '../numerals/numerals.ts';
import { readSinoNumber } from '../numerals/sino-numerals.ts';
import { isAsian, takeAll, type Scan } from '../text/scan.ts';

/** What a text says of a day: `month` 1 to 12, `weekday` 0 (Sunday) to 6; `span` is where in the scan's text it says so. */
export type PartialDate = {
  year?: number;
  month?: number;
  day?: number;
  weekday?: number;
  span?: readonly [from: number, to: number];
};

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** The parts that are there; null where a day or a month is out of range. */
function dateOf(parts: {
  [part in Exclude<keyof PartialDate, 'span'>]?: number | undefined;
}): PartialDate | null {
  const { month = 1, day = 1 } = parts;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Takes every date that `read` can make of a match out of the scan, with where it stands. */
const takeEach = (
  scan: Scan,
  pattern: RegExp,
  read: (match: RegExpExecArray) => PartialDate | null,
): PartialDate[] =>
  takeAll(scan, pattern, (match) => {
    const date = read(match);
    return date && { ...date, span: [match.index, match.index + match[0].length] };
  });

/** Takes the dates out of a scan. Its text must be normalized where the language has letters. */
export function takeDates(scan: Scan): PartialDate[] {
  return [
    ...takeDigitDates(scan),
    ...takeAsianDates(scan),
    ...takeNamedDates(scan),
    ...takeNamedYears(scan),
    ...takeWeekdays(scan),
  ];
}

const namedYearOf = perLanguage(({ calendar: { yearNoun } = {} }) =>
  yearNoun === undefined
    ? null
    : new RegExp(
        String.raw`(?<![\p{L}\d.,])((?:1[5-9]|2[01])\d\d)(?:-(?:й|го|му|м|е|ий|ого|ому)(?:\s(?:${yearNoun}))?|\s(?:${yearNoun}))(?!\p{L})`,
        'gu',
      ),
);

function takeNamedYears(scan: Scan): PartialDate[] {
  const pattern = namedYearOf(scan.language);
  if (pattern === null) return [];
  return takeEach(scan, pattern, ([, year]) => dateOf({ year: number(year) }));
}

function takeDigitDates(scan: Scan): PartialDate[] {
  const iso = /(?<!\d)(\d{4})[-/.] ?(\d{1,2})[-/.] ?(\d{1,2})\.?(?!\d)/gu;
  const european = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/gu;
  const short = /(?<![\d.,])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu;
  return [
    ...takeEach(scan, iso, ([, year, month, day]) =>
      dateOf({ year: Number(year), month: Number(month), day: Number(day) }),
    ),
    ...takeEach(scan, european, ([, one, two, year]) => {
      const [day, month] =
        Number(two) > 12 || (scan.language === 'en' && Number(one) <= 12) ? [two, one] : [one, two];
      return dateOf({ year: Number(year), month: Number(month), day: Number(day) });
    }),
    ...(languageOf(scan.language).calendar?.pointedDates
      ? takeEach(scan, short, ([, day, month]) => dateOf({ month: Number(month), day: Number(day) }))
      : []),
  ];
}

const era = new RegExp(`${eraYear.source}(?![間间])`, 'gu');

/** Two digits are of this century up to 50, else of the last. */
function fullYear(year: string | undefined): number | undefined {
  if (year?.length !== 2) return number(year);
  return Number(year) + (Number(year) > 50 ? 1900 : 2000);
}

const chinese = '〇一二三四五六七八九十';

/** 2024年5月3日, 2024년 5월 3일, and their parts; "3日間" and "5년간" are spans, "10年" is no year, "1日40便" is a rate. */
function takeAsianDates(scan: Scan): PartialDate[] {
  if (!isAsian(scan)) return [];
  const whole =
    /(?:(?<!\d)(\d{4}|\d{2})\s?[年년]도?\s?)?(?<!\d)(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日일号](?![間间]))?/gu;
  const year = /(?<!\d)(?:(\d{4})\s?[年년](?![間间간])|(?<=[至到—~～-])(\d{4})年(?=[間间]))/gu;
  const day =
    /(?<!\d|\d[.,])(?!1日(?:に?約?\d|当たり|あたり|の(?:生産|平均|利用|乗客|来場|来客|売|販売|消費|発電|処理|輸送)))(\d{1,2})\s?[日일](?![間间後后前内以ぶ連连본간동반뒤후전만째]|\s?(?:이내|연속)|\s(?:간|동안|반|뒤|후|전|만|만에)(?:에|의|은|는|부터|까지)?(?!\p{L}))/gu;
  const kanjiYear = /([〇零一二三四五六七八九]{4})年(?![間间])/gu;
  const kanji = new RegExp(`(?<![${chinese}])([${chinese}]{1,3})月(?:([${chinese}]{1,3})日)?`, 'gu');
  return [
    ...takeEach(scan, era, (match) => dateOf({ year: yearOfEra(match) })),
    ...takeEach(scan, whole, ([, year, month, day]) =>
      dateOf({ year: fullYear(year), month: number(month), day: number(day) }),
    ),
    ...takeEach(scan, year, ([, year, last]) => dateOf({ year: number(year ?? last) })),
    ...takeEach(scan, kanjiYear, ([, year = '']) => dateOf({ year: readSinoNumber(year) ?? undefined })),
    ...takeEach(scan, day, ([, day]) => dateOf({ day: number(day) })),
    ...takeEach(scan, kanji, ([, month, day]) =>
      dateOf({ month: fromKanji(month), day: day ? fromKanji(day) : undefined }),
    ),
  ];
}

function fromKanji(text = ''): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? 10 * (tens === '' ? 1 : chinese.indexOf(tens)) : 0;
  return ten + (ones === '' ? 0 : chinese.indexOf(ones));
}

const namedOf = perLanguage(({ tag }) => {
  const { monthNames } = calendarOf(tag);
  const month = String.raw`(?<!\p{L})(${monthNames})(?!\p{L})\.?`;
  const named = [...dayWordsOf(tag).keys()].toSorted((a, b) => b.length - a.length).join('|');
  const day = String.raw`(?:(?<![\d.,])(\d{1,2})(?:st|nd|rd|th|er|\.|º)?|(?<!\p{L})(${named}))`;
  const year = String.raw`(?:,?\s(?:del?\s|of\s)?(\d{4}|(?<=del\s)\d{2})(?![.,]?\d))?`;
  const { between = '(?!)', calendar } = languageOf(tag);
  const link = String.raw`(?:\s?[-–—]\s?|\s(?:${between}|${calendar?.through ?? '(?!)'})\s(?:the\s|el\s|le\s)?)`;
  const ordinal = String.raw`(?:st|nd|rd|th|er|\.|º)?`;
  return {
    first: new RegExp(
      String.raw`(?<![\d.,])(\d{1,2})${ordinal}(?=${link}\d{1,2}${ordinal}\s(?:of\s|de\s|من\s)?${month}${year})`,
      'gu',
    ),
    last: new RegExp(
      String.raw`(?<=${month}\s\d{1,2}(?:st|nd|rd|th)?(?:\s?[-–—]\s?|\s(?:to|through|until)\s))(\d{1,2})(?:st|nd|rd|th)?(?![\d%:]|[.,]\d)(?:(?=\s?(?:[.,;:)]|$))${year})`,
      'gu',
    ),
    dayFirst: new RegExp(String.raw`${day}\s(?:of\s|de\s|من\s)?${month}${year}`, 'gu'),
    monthFirst: new RegExp(
      String.raw`${month}\s(?:the\s)?(\d{1,2})(?:st|nd|rd|th)?(?![\d%]|[.,]\d)${year}`,
      'gu',
    ),
    alone: new RegExp(month + year, 'gu'),
  };
});

/** "7 Feb 2021", "February 7th", "1er mai", "12 de agosto de 2024", "in March"; "3 to 9 May" is two. */
function takeNamedDates(scan: Scan): PartialDate[] {
  const { first, last, dayFirst, monthFirst, alone } = namedOf(scan.language);
  // Each of them has a month.
  if (scan.text.search(alone) < 0) return [];
  const { months } = calendarOf(scan.language);
  const words = dayWordsOf(scan.language);
  const read = (day: string | undefined, name: string | undefined, year: string | undefined) =>
    dateOf({ day: words.get(day ?? '') ?? number(day), month: months.get(name ?? ''), year: fullYear(year) });
  return [
    ...takeEach(scan, first, ([, day, name, year]) => read(day, name, year)),
    ...takeEach(scan, last, ([, name, day, year]) => read(day, name, year)),
    ...takeEach(scan, dayFirst, ([, day, word, name, year]) => read(day ?? word, name, year)),
    ...takeEach(scan, monthFirst, ({ 0: { length }, 1: name, 2: day, 3: year, index }) =>
      read(day, name, year ?? rangeYear.exec(scan.whole.slice(index + length))?.[1]),
    ),
    ...takeEach(scan, alone, (match) => (isMonth(scan, match) ? read(undefined, match[1], match[2]) : null)),
  ];
}

/** The year of "May 3-5, 2019". */
const rangeYear = /^(?:\s?[-–—]\s?|\s(?:to|through|until)\s)\d{1,2}(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;

const dayWords = new Map<string, Map<string, number>>();

/** Numbers up to 31 in one word, and ordinals. */
function dayWordsOf(language: string): Map<string, number> {
  const known = dayWords.get(language);
  if (known) return known;
  const { numbers, calendar, ordinals } = languageOf(language);
  const words = [...(numbers?.add ?? [])].filter(
    ([, value]) => value >= 1 && value <= 31 && Number.isInteger(value),
  );
  const first = calendar?.firstDay?.split('|').map((word): [string, number] => [word, 1]) ?? [];
  const link = calendar?.ordinalDays;
  const days = [...(link === undefined || !ordinals ? [] : ordinals)].flatMap(
    ([word, day]): [string, number][] => (day <= 31 ? [[word + link, day]] : []),
  );
  const found = new Map([...words, ...days, ...(calendar?.days ?? []), ...first, ['\0', 0] as const]);
  dayWords.set(language, found);
  return found;
}

/** "may" and "march" are also verbs, "mars" a planet, and a short form can be a word. */
function isMonth({ whole, language }: Scan, { index, 1: name = '', 2: year }: RegExpExecArray): boolean {
  if (year !== undefined) return true;
  const isShort = !calendarOf(language).long.has(name);
  // Portuguese "dez" is ten, and at the end of a sentence it has the point of "dez.", December.
  if (isShort && (whole[index + name.length] !== '.' || numberWordsOf(language).add.has(name))) return false;
  const written = whole.slice(index, index + name.length);
  if (language === 'en' && written === written.toLowerCase()) return false;
  const before = whole.slice(0, index).toLowerCase();
  const placed =
    /(?:\b(?:in|since|until|till|by|of|last|next|this|early|late|mid|from|to|between|and|before|after|during|(?:planned|due|scheduled|set|slated|booked|intended|expected) for)[ -])$/u.test(
      before,
    );
  return name.length > 3 || placed || language !== 'en'
    ? name !== 'march' || placed || language !== 'en'
    : false;
}

/** Weekdays by a character, with a group for each language: "金曜", "금요일", "星期五", "周五". */
export const weekdayMarks =
  '([日月火水木金土])曜|([일월화수목금토])요일|(?:星期|礼拜|禮拜|(?<![一两兩三四五六七八九十几每])[周週])([日天一二三四五六])';

const asianWeekday = new RegExp(weekdayMarks, 'gu');
const weekdayOf = perLanguage(({ tag, calendar }) => {
  const { weekdayNames } = calendarOf(tag);
  const suffix = calendar?.weekdaySuffix ?? 's?';
  return new RegExp(String.raw`(?<!\p{L})(${weekdayNames})${suffix}(?!\p{L})`, 'gu');
});

function takeWeekdays(scan: Scan): PartialDate[] {
  const { weekdays } = calendarOf(scan.language);
  const names = weekdayOf(scan.language);
  return [
    ...takeEach(scan, names, (match) =>
      isWeekday(scan, match) ? dateOf({ weekday: weekdays.get(match[1] ?? '') }) : null,
    ),
    ...takeEach(scan, asianWeekday, ([, ja, ko, zh]) => ({
      weekday:
        [
          '日月火水木金土'.indexOf(ja ?? '-'),
          '일월화수목금토'.indexOf(ko ?? '-'),
          '日一二三四五六'.indexOf(zh === '天' ? '日' : (zh ?? '-')),
        ].find((at) => at >= 0) ?? 0,
    })),
  ];
}

/** Short forms ("sun", "so", "mar") are weekdays only with a point, and English ones only capitalised. */
function isWeekday({ whole, language }: Scan, { index, 1: name = '' }: RegExpExecArray): boolean {
  const written = whole.slice(index, index + name.length);
  if (language === 'en' && written === written.toLowerCase()) return false;
  return name.length > 4 || whole[index + name.length] === '.';
}
