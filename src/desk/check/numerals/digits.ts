const decimals = new Map<string, string>();

/** What stands before the decimals in numbers of a language. */
function decimalOf(language: string): string {
  const known = decimals.get(language);
  if (known !== undefined) return known;
  const locale = Intl.NumberFormat.supportedLocalesOf([language === 'und' ? 'en' : language])[0] ?? 'en';
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value ?? '.';
  decimals.set(language, decimal);
  return decimal;
}

/** A number in digits, with separators of thousands and of decimals. */
export const digitsPattern = String.raw`\d+(?:[.,'’   ]\d{3}(?!\d))*(?:[.,]\d+)?`;

/** The value of digits as the language writes them: "1.234" is 1234 in German and 1.234 in English. */
export function readDigits(digits: string, language: string): number {
  const plain = digits.replaceAll(/['’\s\u00a0\u202f]/gu, '');
  const separators = plain.replaceAll(/\d/gu, '');
  const last = separators.at(-1);
  if (last === undefined) return Number(plain);
  const at = plain.lastIndexOf(last);
  const whole = Number(plain.replaceAll(/[.,]/gu, ''));
  const decimal = Number(`${plain.slice(0, at).replaceAll(/[.,]/gu, '')}.${plain.slice(at + 1)}`);
  if (separators.length > 1) return new Set(separators).size === 1 ? whole : decimal;
  const grouped = plain.length - at === 4 && !plain.startsWith('0');
  return grouped && last !== decimalOf(language) ? whole : decimal;
}
