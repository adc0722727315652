import { firstYears } from '../dates/decades.ts';
import { holdsTime } from '../dates/times.ts';
import type { PartialDate } from '../dates/read-dates.ts';
import { isNextToEdge } from '../dates/year-bounds.ts';
import { claim, type Claim } from './claim.ts';
import { dateClaims } from './date-claims.ts';
import { hasRatio } from './derived-amounts.ts';
import { isOtherShare } from './derived-shares.ts';
import { matchFigure } from './match-figure.ts';
import type { Figure } from './figure.ts';
import {
  areOfOneThing,
  frequencyOf,
  isSameFrequency,
  minutesOfPeriod,
  type Frequency,
} from './frequencies.ts';
import type { Figures } from './read-figures.ts';
import type { Finding, Held } from './held.ts';
import { isHour, isImpliedYear, isPointedTime, judgeTime } from './judge-moments.ts';
import { isShare, isSpan, isYear } from './operands.ts';
import { isReachable } from './reachable.ts';
import { scoreClaims } from './score-claims.ts';
import { isAge, liesBetween } from './spans.ts';

/** What a statement claims in figures. */
export const claimsOf = (stated: Figures, text: string): Claim[] => {
  const { figures, times, frequencies, scores } = stated;
  const told = frequencies.filter(({ told }) => told);
  const isOfOne = (figure: Figure) => told.some((each) => figure.at < each.end && each.at < figure.end);
  const claimed = figures.filter(
    (figure) => isClaim(figure) && !isOfOne(figure) && !isPeriodOf(figure, figures),
  );
  return [
    ...claimed.map((figure) =>
      claim(
        'figure',
        (held, carried) => judgeFigure(figure, carried ? sameCounts(figure, held) : held, carried),
        (held) =>
          rivalsOf(figure, claimed, held).length > 0 ||
          matchFigure(figure, held.figures) === 'opposed' ||
          (isShare(figure) && isOtherShare(figure, held.figures)),
      ),
    ),
    ...told.map((frequency) =>
      claim(
        'figure',
        (held) => judgeFrequency(frequency, figures, held),
        (held) =>
          held.frequencies.some(
            (other) => !told.some((each) => isSameFrequency(each.minutes, other.minutes)),
          ),
      ),
    ),
    ...times.map((time) =>
      claim(
        'time',
        (held) => judgeTime(time, held),
        (held) => held.times.some((other) => !times.some((each) => holdsTime(each, other))),
      ),
    ),
    ...scoreClaims(scores),
    ...dateClaims(stated, text),
  ];
};

/** Figures of the same kind that no claim of the statement has. */
function rivalsOf(figure: Figure, claimed: Figure[], { figures, elsewhere }: Held): Figure[] {
  const rivals = figures.filter(
    (other) =>
      ((other.kind === figure.kind && (other.unit === figure.unit || (isSpan(other) && isSpan(figure)))) ||
        (isAmountUntold(figure) && other.kind === 'money')) &&
      !claimed.some((each) => matchFigure(each, [other]) === 'held'),
  );
  const counted =
    rivals.some((other) => isOfOther(figure, other)) &&
    isFoundIn(figure, elsewhere(figure.kind === 'plain' ? figure.counted : null));
  return counted ? rivals.filter((other) => !isOfOther(figure, other)) : rivals;
}

/** "A fine of 3.4 million" is of money, where it counts nothing. */
const isAmountUntold = ({ kind, counted, values: [value = 0] }: Figure): boolean =>
  kind === 'plain' && counted.length === 0 && value >= 100_000;

/** What counts something else, or is of another magnitude, stands in no figure's place if the article has both. */
const isOfOther = (one: Figure, other: Figure): boolean =>
  one.kind === 'plain'
    ? one.counted.length > 0 && other.counted.length > 0 && !countsSame(one, other)
    : isFar(one, other);

function isFar({ values: [one = 0] }: Figure, { values: [other = 0] }: Figure): boolean {
  return Math.max(one, other) >= 20 * Math.min(one, other);
}

const isFoundIn = (figure: Figure, all: Figure[]): boolean =>
  all.some(
    (other) =>
      matchFigure(figure, [other]) === 'held' && (figure.kind !== 'plain' || countsSame(figure, other)),
  );

/** "Three councillors" carry neither three members nor three months. */
function sameCounts(figure: Figure, held: Held): Held {
  const { kind, factor, values } = figure;
  if ((values[0] ?? 0) / factor > 12) return held;
  const carries = (other: Figure) => (kind === 'plain' ? countsSame(figure, other) : other.kind === kind);
  return { ...held, figures: held.figures.filter(carries) };
}

const countsSame = (one: Figure, other: Figure) =>
  (one.open && other.open) || one.counted.some((word) => other.counted.includes(word));

/** "One" and "first" are words more often than figures, "1棟" means each. */
const isClaim = (figure: Figure): boolean => {
  const { worded, kind, values, factor, unit, isPart } = figure;
  if (isPart || isMoment(figure)) return false;
  return kind === 'fraction' || unit !== null || values[0] !== factor || (!worded && kind === 'ordinal');
};

/** "At one point" is some time. */
const isMoment = ({ open, worded, at, sentence }: Figure): boolean =>
  open && worded && /(?<!\p{L})(?:at|à)\s$/iu.test(sentence.slice(0, at));

/** "한 달이면 약 6000대": the length of time in which another figure falls due. */
const isPeriodOf = (figure: Figure, figures: Figure[]): boolean =>
  figure.worded &&
  isSpan(figure) &&
  figure.values[0] === figure.factor &&
  figures.some(
    ({ period, at }) =>
      period !== null && at > figure.at && at - figure.end < 24 && lengths[period] === figure.factor,
  );

const lengths = { day: 1440, week: 10_080, month: 1, year: 12 };

const isHeldFrequency = (figure: Figure, { frequencies }: Held): boolean => {
  const minutes = frequencyOf(figure);
  return minutes !== null && frequencies.some((other) => isSameFrequency(minutes, other.minutes));
};

/** What can be worked out counts in sentences that the statement names, not in those that may carry it. */
function judgeFigure(figure: Figure, held: Held, carried = false): Finding {
  const { figures } = held;
  const match = matchFigure(figure, figures, carried);
  if (match === 'held') return 'held';
  if (match === 'opposed') return 'missing';
  if (isHeldFrequency(figure, held)) return 'held';
  if (isHeldYear(figure, held) || isHeldDay(figure, held) || isShortYear(figure, held)) return 'held';
  if (held.times.some((time) => isPointedTime(figure, time) || isHour(figure, time))) return 'held';
  const alike = (other: Figure) => other.kind === figure.kind && other.unit === figure.unit;
  const title = figures.some(alike) ? [] : held.title.figures.filter(alike);
  if (matchFigure(figure, title, carried) === 'held') return 'held';
  if (carried) return 'missing';
  const refuted = isShare(figure) && !figures.some(isShare) && isOtherShare(figure, figures);
  const open =
    (match === 'derived' && !refuted) ||
    isReachable(figure, figures) ||
    isVague(figure, figures) ||
    liesBetween(figure, held) ||
    isLengthAsTime(figure, held) ||
    isAge(figure, held) ||
    isImpliedYear(figure, held) ||
    (isYear(figure) && isNextToEdge(figure.values[0] ?? 0, figure.sentence, held.texts));
  const unread = held.unread && (!figures.some(alike) || figures.some((other) => isScaled(figure, other)));
  return open || unread ? 'unchecked' : 'missing';
}

/** "Après une heure quarante" may be how long, or when. */
const isLengthAsTime = ({ unit, values: [minutes = 0] }: Figure, { times }: Held): boolean =>
  unit === 'time' && minutes % 60 !== 0 && times.some((time) => time.minutes === minutes);

/** A word that isn't read may make 420 of them 4.2 billion. */
function isScaled({ values: [one = 0] }: Figure, { values: [other = 0] }: Figure): boolean {
  const power = Math.abs(Math.log10(one / other));
  return power > 1.5 && Math.abs(power - Math.round(power)) < 1e-9;
}

/** "Every six months" is "twice a year"; where the text tells none, its numbers have to be there. */
function judgeFrequency(frequency: Frequency, figures: Figure[], held: Held): Finding {
  const { at, end, minutes, count } = frequency;
  const isSame = (other: number | null) => other !== null && isSameFrequency(minutes, other);
  const told = held.frequencies.filter((other) => other.told);
  if (
    held.frequencies.some((other) => isSame(other.minutes)) ||
    held.figures.some((other) => isSame(frequencyOf(other)))
  )
    return 'held';
  if (count === 1 && held.figures.some(({ period }) => period !== null && isSame(minutesOfPeriod(period))))
    return 'held';
  // "Every year" may be a way of speaking.
  const isSpoken = count === 1 && (told.length > 1 || !told.some((other) => areOfOneThing(frequency, other)));
  if (told.length > 0) return isSpoken || isOfRate(frequency, figures, held) ? 'unchecked' : 'missing';
  if (count === 1) return 'held';
  const parts = figures.filter((figure) => isClaim(figure) && figure.at < end && at < figure.end);
  const findings = new Set(parts.map((figure) => judgeFigure(figure, held)));
  return (['missing', 'unchecked'] as const).find((finding) => findings.has(finding)) ?? 'held';
}

/** "840 tons every week" of 120 every day. */
const isOfRate = ({ minutes }: Frequency, figures: Figure[], held: Held): boolean =>
  figures.some(
    (figure) =>
      figure.period !== null &&
      isSameFrequency(minutesOfPeriod(figure.period), minutes) &&
      held.figures.some(
        (other) =>
          other.period !== null && other.period !== figure.period && matchFigure(figure, [other]) === 'held',
      ),
  );

/** "10일" and "10日" are a day of the month or ten days, "1日" is one or each. */
const isHeldDay = ({ unit, factor, values: [value = 0] }: Figure, { dates }: Held): boolean =>
  unit === 'time' &&
  factor === 1440 &&
  dates.some(({ day, month }) => month === undefined && day === value / factor);

/** "22年" is 2022 or 22 years. */
const isShortYear = (
  { unit, factor, sentence, end, digits, values: [value = 0] }: Figure,
  { dates }: Held,
): boolean =>
  unit === 'months' &&
  factor === 12 &&
  /^\d\d$/u.test(digits ?? '') &&
  /^[年년]/u.test(sentence.slice(end)) &&
  dates.some(({ year }) => year !== undefined && year % 100 === value / factor);

/** A bare number may be a year, and an ordinal a day of the month. */
function isHeldYear(
  { kind, values: [value = 0] }: Figure,
  { dates, title, published, decades }: Held,
): boolean {
  const all: PartialDate[] = [...dates, ...title.dates, ...(published ? [published] : [])];
  if (kind === 'ordinal') return all.some(({ day }) => day === value);
  const named = all.some(({ year }) => year === value) || firstYears(decades).includes(value);
  return kind === 'plain' && value >= 1000 && named;
}

/** A count that a reader can have made, a share in words; not where the evidence has another of the same. */
function isVague(figure: Figure, held: Figure[]): boolean {
  const { kind, values, worded, digits } = figure;
  if (kind === 'fraction') return !held.some(isShare) && !isOtherShare(figure, held);
  if (kind === 'multiple')
    return (
      worded && !held.some((other) => other.kind === 'multiple') && (!hasRatio(held) || held.some(isShare))
    );
  const small = (kind === 'plain' || figure.open) && (values[0] ?? 0) <= 4 && !/[.,]/u.test(digits ?? '');
  return small && !held.some((other) => other.values[0] !== figure.whole && countsSame(figure, other));
}
