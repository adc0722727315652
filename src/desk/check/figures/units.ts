/** `unit` is a currency or a dimension; a measure's value is in the dimension's base, `factor` times as written. */
export type Unit = { kind: 'percent' | 'money' | 'measure' | 'multiple'; unit: string; factor: number };

const table: [RegExp, Unit][] = [];
const add = (kind: Unit['kind'], unit: string, factor: number, words: string) => {
  table.push([new RegExp(String.raw`^[\s-]?(?:${words})`, 'iu'), { kind, unit, factor }]);
};
/** A word ends where no letter follows; in Korean and Japanese particles follow at once. */
const latin = (words: string) => String.raw`(?:${words})(?!\p{Script=Latin}|\d)`;

add(
  'percent',
  '%',
  1,
  `%|${latin('per ?cent|pct|prozent(?:punkte?n?)?|pour ?cent|por ciento|percentage points?|points? de pourcentage')}|퍼센트|프로(?!\\p{L})|パーセント|ポイント|百分点`,
);
add('percent', '%', 10, '割(?!り)|할(?=\\s|[이가을은로])|成(?=[^\\p{L}]|的|以)');
add('multiple', 'x', 1, `${latin('times|fold|fach|mal|fois|veces')}|배(?!\\p{Script=Hangul}{2})|倍`);

const currencies: [string, string, string][] = [
  ['dollar', '', `\\$|us\\$|${latin('(?:us[- ])?dollars?|usd|d[oó]lares|dollaro?')}|달러|ドル|美元`],
  ['euro', '', `€|${latin('euros?|eur')}|유로|ユーロ|欧元`],
  [
    'pound',
    '',
    `£|${latin('pounds?(?! of)|gbp|sterling|pfund|livres? sterling|libras?')}|파운드|ポンド|英镑`,
  ],
  ['won', '', `₩|${latin('wons?|krw')}|원|ウォン|韩元`],
  ['yen', '', `${latin('yens?|jpy')}|엔(?!지)|円`],
  ['yuan', '', `${latin('yuans?|rmb|cny')}|위안|人民元|元(?!\\p{L})`],
  ['franc', '', latin('francs?|franken|chf|francos?')],
];
for (const [unit, , words] of currencies) add('money', unit, 1, words);

const measures: [string, number, string][] = [
  [
    'area',
    1e6,
    `km²|${latin('square kilomet(?:er|re)s?|quadratkilometern?|kilom[eè]tres? carr[eé]s?|kil[oó]metros cuadrados|km2')}|제곱킬로미터|平方キロ`,
  ],
  [
    'area',
    1,
    `${latin('square met(?:er|re)s?|quadratmetern?|m[eè]tres? carr[eé]s?|metros? cuadrados?|m2')}|제곱미터|平方メートル`,
  ],
  ['area', 1e4, `${latin('hectares?|hektar|hect[aá]reas?|ha')}|헥타르|ヘクタール|公顷`],
  ['area', 4046.86, `${latin('acres?')}|에이커|エーカー`],
  [
    'volume',
    1,
    `${latin('m3|cubic met(?:er|re)s?|kubikmetern?|m[eè]tres? cubes?|metros? c[uú]bicos?')}|㎥|세제곱미터|立方メートル`,
  ],
  ['volume', 0.001, `${latin('lit(?:er|re)s?|litern?|litros?|l')}|리터|リットル`],
  [
    'length',
    1e3,
    `${latin('km|kilomet(?:er|re)s?|kilometern?|kilom[eè]tres?|kil[oó]metros?|kms')}|킬로미터|キロメートル|公里`,
  ],
  [
    'length',
    0.01,
    `${latin('cm|centimet(?:er|re)s?|zentimetern?|centim[eè]tres?|cent[ií]metros?')}|센티(?:미터)?|センチ`,
  ],
  [
    'length',
    0.001,
    `${latin('mm|millimet(?:er|re)s?|millimetern?|millim[eè]tres?|mil[ií]metros?')}|밀리미터|ミリ`,
  ],
  ['length', 1, `${latin('m|met(?:er|re)s?|metern?|m[eè]tres?|metros?')}|미터|メートル|米(?!国)`],
  ['length', 1609.34, `${latin('miles?|mi|meilen?|millas?|milles?')}|마일|マイル|英里`],
  ['length', 0.3048, `${latin('feet|foot|ft|pieds?|pies')}|피트|フィート`],
  ['length', 0.0254, `${latin('inch(?:es)?|zoll|pouces?|pulgadas?')}|인치|インチ`],
  ['mass', 1e3, `${latin('tons?|tonnes?|tonnen?|toneladas?')}|톤|トン|吨`],
  ['mass', 1, `${latin('kg|kgs|kilos?|kilogram(?:me)?s?|kilogramos?')}|킬로그램|キログラム|公斤`],
  ['mass', 0.001, `${latin('g|gram(?:me)?s?|gramm|gramos?')}|그램|グラム`],
  [
    'time',
    1,
    `${latin('min|mins|minutes?|minuten?|minutos?')}|분(?!의|\\p{Script=Hangul}기)|分(?!の|之)|分間|分钟`,
  ],
  ['time', 60, `${latin('hours?|hrs?|stunden?|heures?|horas?|std')}|시간|時間|小时`],
  ['time', 1 / 60, `${latin('seconds?|secs?|sekunden?|secondes?|segundos?')}|초(?!등)|秒`],
  ['time', 1440, `${latin('days?|tagen?|tage|jours?|d[ií]as?')}|일간|일 ?동안|日間|天`],
  ['time', 10080, `${latin('weeks?|wochen?|semaines?|semanas?')}|주(?:일|간|째)|週間|周`],
  ['months', 1, `${latin('months?|monaten?|monate|mois|mes(?:es)?')}|개월|달(?!러)|[かカヶケ箇]月|个月`],
  ['months', 12, `${latin('years?|jahren?|jahre|ann[eé]es?|ans?|a[nñ]os?|yrs?')}|년(?!생)|年|세(?!기)|歳|살`],
  ['months', 120, `${latin('decades?|jahrzehnten?|jahrzehnte|d[eé]cennies?|d[eé]cadas?')}|十年`],
  ['kilo', 1e3, 'キロ'],
  [
    'temperature',
    1,
    `°|${latin('degrees?|grad|degr[eé]s?|grados?|celsius|fahrenheit')}|도(?=\\s|[이가를로까였])|度`,
  ],
];
for (const [unit, factor, words] of measures) add('measure', unit, factor, words);

/** The unit that a text begins with, after a space or hyphen at most. */
export function unitAt(rest: string): (Unit & { length: number }) | null {
  for (const [pattern, unit] of table) {
    const match = pattern.exec(rest);
    if (match) return { ...unit, length: match[0].length };
  }
  return null;
}

const symbols: Record<string, string> = { $: 'dollar', '€': 'euro', '£': 'pound', '₩': 'won', '¥': 'yen' };

/** The currency whose sign stands before an amount: "US$5", "£ 3". */
export function currencyBefore(before: string): string | null {
  const sign = /([$€£₩¥])\s?$/u.exec(before)?.[1];
  return sign === undefined ? null : (symbols[sign] ?? null);
}
