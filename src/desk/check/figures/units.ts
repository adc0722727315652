import { anyOf } from '../languages/index.ts';
import { unitNames, type UnitName } from '../languages/language.ts';
import { normalizeText } from '../text/normalize.ts';

/** `unit` is a currency or a dimension; a measure's value is in the dimension's base, `factor` times as written. */
export type Unit = {
  kind: 'percent' | 'money' | 'measure' | 'multiple';
  unit: string;
  factor: number;
  /** What nought of it is in the base, where that is another nought. */
  zero?: number;
  /** Whether it may be a thing that is counted: points are of a share, or of a match. */
  open?: true;
};

const measures: [UnitName, string, number][] = [
  ['squareMile', 'area', 2.58999e6],
  ['squareFoot', 'area', 0.0929],
  ['squareKilometre', 'area', 1e6],
  ['squareMetre', 'area', 1],
  ['hectare', 'area', 1e4],
  ['acre', 'area', 4046.86],
  ['cubicMetre', 'volume', 1],
  ['gallon', 'volume', 0.003785],
  ['litre', 'volume', 0.001],
  ['kilometre', 'length', 1e3],
  ['centimetre', 'length', 0.01],
  ['millimetre', 'length', 0.001],
  ['metre', 'length', 1],
  ['mile', 'length', 1609.34],
  ['foot', 'length', 0.3048],
  ['inch', 'length', 0.0254],
  ['ton', 'mass', 1e3],
  ['kilogram', 'mass', 1],
  ['milligram', 'mass', 1e-6],
  ['gram', 'mass', 0.001],
  ['minute', 'time', 1],
  ['hour', 'time', 60],
  ['second', 'time', 1 / 60],
  ['day', 'time', 1440],
  ['week', 'time', 10_080],
  ['month', 'months', 1],
  ['year', 'months', 12],
  ['decade', 'months', 120],
  ['kilo', 'kilo', 1e3],
  ['degree', 'temperature', 1],
];
const measureOf = new Map(measures.map(([name, unit, factor]) => [name, { unit, factor }]));

export function unitNamed(name: UnitName): Unit {
  if (name === 'percentagePoint') return { kind: 'percent', unit: 'point', factor: 1 };
  if (name === 'point') return { kind: 'percent', unit: 'point', factor: 1, open: true };
  if (name === 'basisPoint') return { kind: 'percent', unit: 'point', factor: 0.01 };
  if (name === 'tenthPoint') return { kind: 'percent', unit: 'point', factor: 0.1 };
  if (name === 'cent') return { kind: 'money', unit: 'cent', factor: 0.01 };
  if (name === 'percent') return { kind: 'percent', unit: '%', factor: 1 };
  if (name === 'tenth') return { kind: 'percent', unit: '%', factor: 10 };
  if (name === 'times') return { kind: 'multiple', unit: 'x', factor: 1 };
  const measure = measureOf.get(name);
  if (name === 'fahrenheit') return { kind: 'measure', unit: 'temperature', factor: 5 / 9, zero: -160 / 9 };
  return measure ? { kind: 'measure', ...measure } : { kind: 'money', unit: name, factor: 1 };
}

const signs: Partial<Record<UnitName, string>> = {
  percent: '%',
  dollar: String.raw`\$|us\$`,
  euro: '€',
  pound: '£',
  won: '₩',
  rouble: '₽',
  rupee: '₹',
  lira: '₺',
  hryvnia: '₴',
  shekel: '₪',
  degree: '°',
};

const table = unitNames.map((name): [RegExp, Unit] => {
  const words = anyOf(({ units }) => units?.[name]);
  const sign = signs[name];
  return [
    new RegExp(String.raw`^[\s-]?(?:${sign === undefined ? words : `${sign}|${words}`})`, 'u'),
    unitNamed(name),
  ];
});

const any = new RegExp(table.map(([{ source }]) => source).join('|'), 'u');

/** The unit that a text begins with, after a space or hyphen at most. */
export function unitAt(rest: string): (Unit & { length: number }) | null {
  const plain = normalizeText(rest);
  if (!any.test(plain)) return null;
  for (const [pattern, unit] of table) {
    const match = pattern.exec(plain);
    if (match) return { ...unit, length: match[0].length };
  }
  return null;
}

const symbols: Record<string, UnitName> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound',
  '₩': 'won',
  '¥': 'yen',
  '₽': 'rouble',
  '₹': 'rupee',
  '₺': 'lira',
  '₴': 'hryvnia',
  '₪': 'shekel',
};

/** The currency whose sign stands before an amount: "US$5", "£ 3". */
export function currencyBefore(before: string): string | null {
  if (/R\$\s?$/u.test(before)) return 'real';
  const sign = /([$€£₩¥₽₹₺₴₪])\s?$/u.exec(before)?.[1];
  return sign === undefined ? null : (symbols[sign] ?? null);
}
