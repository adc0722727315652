const flag = /^[\u{1F1E6}-\u{1F1FF}]{2}$/u;
const letterOf = (symbol: string): string =>
  String.fromCodePoint((symbol.codePointAt(0) ?? 0) - 0x1f1e6 + 'A'.charCodeAt(0));

/** Flags of no country, which no language is spoken under. */
const isNoCountry = new Set(['AQ', 'EU', 'UN', 'ZZ']);
const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/**
 * The language (BCP 47) that is written most in the country whose flag an emoji is, by Unicode's likely subtags; null
 * for any other emoji.
 */
export function languageOfFlag(emoji: string): string | null {
  if (!flag.test(emoji)) return null;
  const region = Array.from(emoji, letterOf).join('');
  if (isNoCountry.has(region) || regionNames.of(region) === undefined) return null;
  const { language, script } = new Intl.Locale(`und-${region}`).maximize();
  if (language === 'zh') return `zh-${script ?? 'Hans'}`;
  return language === 'pt' && region === 'BR' ? 'pt-BR' : language;
}
