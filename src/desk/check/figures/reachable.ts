import { anyOf } from '../languages/index.ts';
import { normalizeText } from '../text/normalize.ts';
import type { Figure } from './figure.ts';
import { alikeTo, inOneScale, isShare, isSpan, isYear, pairsOf, significant, valueOf } from './operands.ts';

/**
 * Whether the figures of the evidence can come to a figure in a way that shows nothing, but leaves no ground to call it wrong:
 * "one in 25" of 4%, "seven villages" of "Alderby and six others", 18,000 an hour of 300 a minute, "31" of 31.6.
 */
export function isReachable(figure: Figure, all: Figure[]): boolean {
  const held = all.filter(({ isPart }) => !isPart);
  if (isShare(figure) || figure.kind === 'multiple') return false;
  const alike = alikeTo(figure, held);
  return (
    alike.some(
      (other) => isWithUncounted(figure, other) || isOverUnits(figure, other) || isCutOff(figure, other),
    ) ||
    held.some((other) => isOneIn(figure, other)) ||
    isRestOfLength(figure, held) ||
    isHourWithMinutes(figure, all) ||
    isAgeThen(figure, held) ||
    isInDozens(figure, alike)
  );
}

const addition = new RegExp(
  `(?:${[
    String.raw`(?<!\p{L})(?:and|plus|und|sowie|et|y|e|mas|mais|и|і|й|та)\s(?:\p{L}+\s)?`,
    String.raw`[와과]\s(?:\p{Script=Hangul}+\s)?`,
    String.raw`[と和及与並][\p{Script=Han}\p{Script=Hiragana}]{0,4}`,
    String.raw`(?<!\p{L})و`,
  ].join('|')})$`,
  'u',
);

/** "Alderby and six villages" are seven, "she, her cousin and eleven others" thirteen: who is named isn't counted. */
function isWithUncounted(
  figure: Figure,
  { kind, unit, at, sentence, others, values: [held = 0] }: Figure,
): boolean {
  if (figure.kind !== 'plain' || kind !== 'plain' || unit !== null) return false;
  const more = valueOf(figure) - held;
  if (others) return more === 2 && held > 2;
  const isAdded = [at, at + 1].some((end) => addition.test(sentence.slice(0, end)));
  return isAdded && (more === 1 || more === 2);
}

const shortTimes = anyOf(
  ({ units }) => [units?.hour, units?.minute, units?.second].filter(Boolean).join('|') || undefined,
);
const hasShortTime = new RegExp(String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}])(?:${shortTimes})`, 'u');

/** "18,000 an hour" of 300 a minute, "1,200 a day" of 50 an hour. */
function isOverUnits(figure: Figure, other: Figure): boolean {
  const [less = 0, more = 0] = inOneScale(figure, other).toSorted((a, b) => a - b);
  return (
    !isSpan(figure) &&
    less > 0 &&
    [24, 60, 1440, 3600].some((times) => Math.abs(more - less * times) < 1e-9 * more) &&
    [figure, other].some(({ sentence }) => hasShortTime.test(normalizeText(sentence)))
  );
}

/** "31 metres" of 31.6: cut off, not rounded. */
function isCutOff(figure: Figure, other: Figure): boolean {
  const [own, held] = [valueOf(figure) / figure.factor, valueOf(other) / figure.factor];
  const digits = figure.digits?.match(/\d/gu)?.length ?? significant(own);
  if (digits >= significant(held) || held <= own || (digits < 2 && figure.hedge === null)) return false;
  return held - own < 10 ** (Math.floor(Math.log10(own)) - digits + 1) && held <= own * 1.1;
}

/** "One in 25" of 4%. */
const isOneIn = ({ kind, unit, values: [value = 0] }: Figure, other: Figure): boolean =>
  (kind === 'ordinal' || (kind === 'plain' && unit === null)) &&
  value > 1 &&
  other.kind === 'percent' &&
  Math.abs(100 / valueOf(other) - value) < 0.5;

/** "Five years, two of them suspended" are three: the second has the unit of the first. */
const isRestOfLength = (figure: Figure, held: Figure[]): boolean =>
  isSpan(figure) &&
  pairsOf(held).some(
    ([whole, part]) =>
      whole.unit === figure.unit &&
      part.kind === 'plain' &&
      !isYear(part) &&
      part.sentence === whole.sentence &&
      part.at - whole.end < 40 &&
      valueOf(whole) - valueOf(part) * whole.factor === valueOf(figure),
  );

const hourBefore = new RegExp(String.raw`(?:${anyOf(({ units }) => units?.hour)})\s?$`, 'u');

/** "Une heure quarante", "час сорок", "一時間四十分": a number after an hour, which may be one without a number, is of minutes. */
const isHourWithMinutes = (figure: Figure, held: Figure[]): boolean =>
  figure.unit === 'time' &&
  held.some(({ at, sentence, factor, values: [value = 0] }) => {
    if (!hourBefore.test(normalizeText(sentence.slice(Math.max(0, at - 16), at)))) return false;
    const hours = held.find(
      (one) => one.unit === 'time' && one.factor === 60 && one.end <= at && at - one.end < 16,
    );
    const minutes = value / factor;
    // "Quarante un jugement": the article isn't theirs.
    return [minutes, minutes - (minutes % 10)].some(
      (each) => each < 60 && (hours ? valueOf(hours) : 60) + each === valueOf(figure),
    );
  });

/** So many years, or a number that may be an age. */
const yearsOf = ({
  kind,
  unit,
  factor,
  counted: [word = '岁'],
  values: [value = 0],
}: Figure): number | null =>
  unit === 'months' && factor === 12
    ? value / 12
    : kind === 'plain' && unit === null && /^[岁歲歳才세]/u.test(word)
      ? value
      : null;

/** "At the age of 42" of "61, has led the school for 19 years". */
function isAgeThen(figure: Figure, held: Figure[]): boolean {
  const age = yearsOf(figure);
  if (age === null || age < 10 || age > 110) return false;
  const ages = held.flatMap((one) => yearsOf(one) ?? []);
  return pairsOf(ages).some(([one, other]) =>
    [Math.abs(one - other), one + other].some((then) => Math.abs(then - age) <= 1),
  );
}

const dozen = /^(?:dozen|docen|douzai|dutzen|duzi|дюжин)/u;

/** "Tres docenas" of 36. */
const isInDozens = (figure: Figure, alike: Figure[]): boolean =>
  dozen.test(figure.counted[0] ?? '') && alike.some((other) => valueOf(other) === 12 * valueOf(figure));
