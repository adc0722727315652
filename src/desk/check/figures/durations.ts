import { perLanguage } from '../languages/index.ts';
import type { UnitName } from '../languages/language.ts';
import { takeAll, type Scan } from '../text/scan.ts';
import { takeFigure, type Figure } from './figure.ts';
import { unitAt, unitNamed } from './units.ts';

const amountsIn = perLanguage(({ amounts = [] }) =>
  amounts.map(([pattern, value, unit]) => ({
    pattern: new RegExp(
      String.raw`(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hangul}])(?:${pattern})(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}])`,
      'gu',
    ),
    value,
    unit,
  })),
);

/** Takes words that are a number with its unit, "fortnight", "half an hour", and a unit alone that means one: "a year". */
export function takeAmounts(scan: Scan): Figure[] {
  const words = amountsIn(scan.language).toReversed();
  return [
    ...words.flatMap(({ pattern, value, unit }) =>
      takeAll(scan, pattern, ({ 0: text, index }) => amount(scan, index, index + text.length, value, unit)),
    ),
    ...takeHalves(scan),
  ];
}

function amount(scan: Scan, at: number, end: number, value: number, name: UnitName): Figure {
  const { kind, unit, factor } = unitNamed(name);
  const figure = takeFigure(scan, { at, end, values: [value], worded: true });
  const values = figure.values.map((each) => (each / figure.factor) * factor);
  return { ...figure, kind, unit, factor, values };
}

const halfOf = perLanguage(({ halfOf: half }) =>
  half === undefined ? null : new RegExp(String.raw`(?<!\p{L})(?:${half})\s?`, 'gu'),
);

/** "half an hour", "une demi-heure", "полгода". */
function takeHalves(scan: Scan): Figure[] {
  const half = halfOf(scan.language);
  if (half === null) return [];
  return takeAll(scan, half, ({ 0: text, index }) => {
    const end = index + text.length;
    const unit = unitAt(scan.text.slice(end, end + 24));
    const isTime = unit?.unit === 'time' || unit?.unit === 'months';
    return isTime ? takeFigure(scan, { at: index, end, values: [0.5], worded: true }) : null;
  });
}

const isDuration = ({ unit }: Figure) => unit === 'time' || unit === 'months';

/** "A year and nine months" is 21 months: the parts, which are no claims of their own, and their sum. */
export function withSums(figures: Figure[], scan: Scan): Figure[] {
  const summed: Figure[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const [figure, next] = [figures[at], figures[at + 1]];
    if (!figure) continue;
    if (!next || !belongs(figure, next, scan)) {
      summed.push(figure);
      continue;
    }
    const values = [(figure.values[0] ?? 0) + (next.values[0] ?? 0)];
    summed.push(
      { ...figure, isPart: true },
      { ...next, isPart: true },
      {
        ...next,
        isPart: false,
        at: figure.at,
        values,
        digits: null,
        unit: figure.unit,
        kind: figure.kind,
        factor: Math.min(figure.factor, next.factor),
      },
    );
    at += 1;
  }
  return summed;
}

function belongs(figure: Figure, next: Figure, scan: Scan): boolean {
  const isLess = figure.unit === next.unit && next.factor < figure.factor;
  if (!isDuration(figure) || !(isLess || isMinutes(figure, next))) return false;
  const between = scan.text.slice(figure.end, next.at).replaceAll('\0', '');
  return /^[\s,]*(?:and|und|et|y|e|и|و)?\s*$/u.test(between) && next.at - figure.end < 24;
}

/** What is between a number and the next noun, so that it doesn't count it: "une heure quarante devant la salle". */
const apart =
  /^\s(?:une?|des?|du|les?|la|à|au|avant|après|pour|dans|devant|durant|sans|sous|et|que|lorsque|el|los|las|del|en|para|antes|después|o|os|as|do|da|em)(?!\p{L})/iu;

/** "Deux heures quarante-cinq": what follows hours, and counts nothing else, are minutes. */
const isMinutes = (
  hours: Figure,
  { kind, unit, counted, sentence, end, values: [value = 0] }: Figure,
): boolean =>
  hours.unit === 'time' &&
  hours.factor === 60 &&
  kind === 'plain' &&
  unit === null &&
  (counted.length === 0 || apart.test(sentence.slice(end))) &&
  value < 60;
