import { isRivalDecade, judgeDecade } from '../dates/decades.ts';
import type { PartialDate } from '../dates/read-dates.ts';
import { isNextToEdge } from '../dates/year-bounds.ts';
import { isRivalPart, judgeYearPart } from '../dates/year-parts.ts';
import { claim, type Claim } from './claim.ts';
import { isYearAlone, judgeDate } from './judge-moments.ts';
import type { Figures } from './read-figures.ts';
import { yearsIn } from './spans.ts';

/** Days, months, years, parts of years and decades. */
export const dateClaims = ({ dates, yearParts, decades }: Figures, text: string): Claim[] => [
  ...dates.map((date) =>
    claim(
      'date',
      (held, carried) => {
        const finding = judgeDate(date, held, carried);
        const isOpen = finding === 'missing' && !carried && isYearAlone(date);
        return isOpen && isNextToEdge(date.year ?? 0, text, held.texts) ? 'unchecked' : finding;
      },
      (held) => held.dates.some((other) => isRival(date, other)),
    ),
  ),
  ...yearParts.map((part) =>
    claim(
      'date',
      (held) => judgeYearPart(part, [...held.yearParts, ...held.title.yearParts], held.dates),
      (held) => held.yearParts.some((other) => isRivalPart(part, other)),
    ),
  ),
  ...decades.map((decade) =>
    claim(
      'date',
      (held) => judgeDecade(decade, [...held.decades, ...held.title.decades], yearsIn(held)),
      (held) => held.decades.some((other) => isRivalDecade(decade, other)),
    ),
  ),
];

const isRival = (one: PartialDate, other: PartialDate): boolean =>
  (['year', 'month', 'day', 'weekday'] as const).some(
    (part) => one[part] !== undefined && other[part] !== undefined && one[part] !== other[part],
  );
