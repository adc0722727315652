import type { PartialDate } from '../dates/read-dates.ts';
import { dayOf, shift, type Day } from '../dates/relative-dates.ts';
import type { TimeOfDay } from '../dates/times.ts';
import type { Figure } from './figure.ts';

/** The moments that a text names, and the lengths of time; `shifts` are the days of "the day before" and "a day later". */
export type Moments = {
  dates: PartialDate[];
  times: TimeOfDay[];
  figures: Figure[];
  shifts: number[];
  published: Day | null;
};

const isYear = (value: number) => value >= 1500 && value <= 2100;

/** The years of dates, and bare numbers that may be years, each once. */
export const yearsIn = ({ dates, figures }: Pick<Moments, 'dates' | 'figures'>): number[] => {
  const years = [
    ...dates.map(({ year = 0 }) => year),
    ...figures.filter(({ kind }) => kind === 'plain').map(({ values }) => values[0] ?? 0),
  ];
  return [...new Set(years.filter(isYear))];
};

/** Whether a length of time lies between two moments that a text names: "from 9 to 11:30", "since 1987". */
export function liesBetween(figure: Figure, moments: Moments): boolean {
  const {
    unit,
    factor,
    values: [value = 0],
  } = figure;
  if (unit === 'time')
    return factor < day
      ? isBetweenTimes(value, moments) || isAcrossDays(value, moments)
      : isBetweenDays(figure, moments);
  if (unit !== 'months' || value < 2) return false;
  return factor >= 12 ? isBetweenYears(figure, moments) : isBetweenMonths(value, moments);
}

const day = 1440;

/** Of more than these some lead to any moment. */
const most = 12;
const few = <T>(all: readonly T[]): T[] => [...new Set(all)].slice(0, most);

const pairsOf = <T>(all: T[]): (readonly [T, T])[] =>
  few(all).flatMap((one, at, some) => some.slice(at + 1).map((other) => [one, other] as const));

/** Times of day, and hours that may be some: "de 8 heures à 13h30". */
const timesIn = ({ times, figures }: Pick<Moments, 'times' | 'figures'>): TimeOfDay[] => [
  ...times,
  ...figures.flatMap(({ unit, factor, digits, values: [minutes = 0] }) =>
    unit === 'time' && factor === 60 && digits !== null && minutes <= day
      ? [{ minutes: minutes % 720, half: null }]
      : [],
  ),
];

/** Whether two times are so far apart: on the dial of twelve hours, twice round where the two may be on either side of noon. */
export const isBetweenTimes = (minutes: number, moments: Pick<Moments, 'times' | 'figures'>): boolean =>
  minutes < day &&
  pairsOf(timesIn(moments)).some(([one, other]) => {
    const isTold = [one, other].every(({ half, meant }) => half !== null && !meant);
    const round = isTold ? day : 720;
    const apart = sinceMidnight(one, isTold) - sinceMidnight(other, isTold);
    return [apart, -apart].some((each) => (each - minutes) % round === 0);
  });

const sinceMidnight = ({ minutes, half }: TimeOfDay, isTold: boolean): number =>
  minutes + (isTold && half === 'pm' ? 720 : 0);

/** "24 hours" from nine on the 6th to nine on the 7th. */
const isAcrossDays = (minutes: number, moments: Moments): boolean =>
  minutes >= day &&
  [minutes % day, day - (minutes % day)].some((rest) => isBetweenTimes(rest % day, moments)) &&
  pairsOf(namedDays(moments))
    .map(([one, other]) => Math.abs(one - other))
    .concat(weekdaysApart(moments))
    .some((days) => days > 0 && Math.abs(days - minutes / day) < 1);

/** First and last day may both count; weeks are as many days, more or less one, "about two" more or less three. */
function isBetweenDays({ factor, hedge, values: [minutes = 0] }: Figure, moments: Moments): boolean {
  const days = minutes / day;
  if (days < 2) return false;
  if (factor === day && areDaysApart(days, moments)) return true;
  const slack = hedge === null ? 1 : 3;
  return pairsOf(daysOf(moments)).some(([one, other]) => {
    const apart = Math.abs(one - other);
    return factor > day ? Math.abs(apart - days) <= slack : apart === days || apart + 1 === days;
  });
}

/** "On Friday … on Saturday" are two days, and one apart. */
const areDaysApart = (days: number, moments: Moments): boolean =>
  weekdaysApart(moments).some((apart) => apart > 0 && (apart === days || apart + 1 === days));

const weekdaysApart = ({ dates }: Moments): number[] =>
  pairsOf(dates.flatMap(({ weekday }) => weekday ?? [])).map(([one, other]) => (other - one + 7) % 7);

function isBetweenMonths(months: number, { dates, published }: Moments): boolean {
  const named = dates.flatMap(({ year = published?.year, month }) =>
    year === undefined || month === undefined ? [] : [year * 12 + month],
  );
  const own = published ? [published.year * 12 + published.month] : [];
  return pairsOf([...named, ...own]).some(([one, other]) => Math.abs(Math.abs(one - other) - months) <= 1);
}

/** "More than three decades" where the evidence has the year that it began. */
function isBetweenYears({ values: [months = 0], hedge }: Figure, moments: Moments): boolean {
  if (months < 24) return false;
  const years = few([...(moments.published ? [moments.published.year] : []), ...yearsIn(moments)]);
  const [over, under] = hedge === null ? [1, 1] : [Math.max(1, months / 60), Math.max(1, months / 120)];
  return years.some((one) =>
    years.some((other) => one - other >= months / 12 - under && one - other <= months / 12 + over),
  );
}

/** Days since 1970 of what names a day; month and year are filled from the others and from the publication. */
function namedDays({ dates, published }: Moments): number[] {
  const months = dates.flatMap(({ month }) => month ?? []);
  const years = dates.flatMap(({ year }) => year ?? []);
  return dates.flatMap(({ year = years[0] ?? published?.year, month = months[0] ?? published?.month, day }) =>
    year === undefined || month === undefined || day === undefined ? [] : [numberOf(year, month, day)],
  );
}

/** With the day of publication. */
const daysOf = (moments: Moments): number[] => {
  const { published } = moments;
  const own = published ? [numberOf(published.year, published.month, published.day)] : [];
  return [...namedDays(moments), ...own];
};

const numberOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;

/** Whether a day is so far from one that the text names as the text says: "four days later", "on the Monday before". */
export function isCountedDay(wanted: PartialDate, moments: Moments): boolean {
  if (wanted.day === undefined) return false;
  const lengths = moments.figures.flatMap(({ unit, factor, values: [minutes = 0] }) =>
    unit === 'time' && factor >= day && minutes <= 400 * day ? [minutes / day, -minutes / day] : [],
  );
  const bases = few(daysOf(moments)).map((base) => dayOf(new Date(base * 86_400_000)));
  const weekdays = moments.dates.flatMap(({ day, weekday }) => (day === undefined ? (weekday ?? []) : []));
  const apart = new Set(few(weekdays).filter((weekday) => !bases.some((base) => base.weekday === weekday)));
  const steps = few([...moments.shifts, ...lengths]);
  return bases.some((base) => {
    const counted = steps.map((step) => shift(base, step));
    const week = Array.from({ length: 13 }, (_, at) => shift(base, at - 6));
    return [...counted, ...week.filter(({ weekday }) => apart.has(weekday))].some((each) =>
      isDay(wanted, each),
    );
  });
}

const isDay = (wanted: PartialDate, found: Day): boolean =>
  (['year', 'month', 'day', 'weekday'] as const).every(
    (part) => wanted[part] === undefined || wanted[part] === found[part],
  );

/** Whether a year is so far from one that the text names as it says: "born in 1958 … at the age of 24". */
export function isCountedYear(year: number, moments: Moments): boolean {
  const years = few([...(moments.published ? [moments.published.year] : []), ...yearsIn(moments)]);
  const spans = moments.figures.flatMap(({ kind, unit, factor, counted, values: [value = 0] }) => {
    if (unit === 'months') return factor >= 12 ? [value / 12] : [];
    return kind === 'plain' && unit === null && counted.length === 0 && value >= 10 && value <= 110
      ? [value]
      : [];
  });
  return few(spans).some((span) =>
    years.some((from) => [from + span, from + span + 1, from - span].includes(year)),
  );
}

/** Whether a bare number is the age of somebody who was born, or was as old as the text says, in a year that it names. */
export function isAge({ kind, unit, counted, values: [age = 0] }: Figure, moments: Moments): boolean {
  if (kind !== 'plain' || unit !== null || counted.length > 0 || age < 10 || age > 110) return false;
  const now = moments.published?.year;
  const years = few(yearsIn(moments));
  const ages = moments.figures.flatMap((other) =>
    isBareAge(other) ? [(other.values[0] ?? 0) / other.factor] : [],
  );
  return [...years, ...(now === undefined ? [] : [now])].some((to) =>
    years.some((from) =>
      [to - from, ...few(ages).map((then) => then + to - from)].some(
        (each) => each - age === 0 || each - age === 1,
      ),
    ),
  );
}

const isBareAge = ({ kind, unit, factor, counted }: Figure): boolean =>
  unit === 'months' ? factor === 12 : kind === 'plain' && unit === null && counted.length === 0;
