/**
 * A number as people write it, with a point or a comma before its decimals; null where it is none. “1,000” is a
 * thousand to some and one to others: what the writer's language doesn't settle is none.
 */
export function parseNumber(text: string, locale: string): number | null {
  const written = text.normalize('NFKC').trim();
  const [, sign = '', whole, separator, decimals = ''] = /^([+-]?)(\d+)(?:([.,])(\d+))?$/.exec(written) ?? [];
  if (whole === undefined) return null;
  const mayGroup = decimals.length === 3 && !whole.startsWith('0') && separator !== decimalMark(locale);
  return mayGroup ? null : Number(`${sign}${whole}.${decimals || '0'}`);
}

function decimalMark(locale: string): string | undefined {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
}
