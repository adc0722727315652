/** How a language (BCP 47) writes numbers, and which form of a word goes with them. */
export function numbersIn(language: string) {
  const plural = new Intl.PluralRules(language);
  const whole = new Intl.NumberFormat(language);
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' });
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    /** `counted(1, 'hour', 'hours')` is “1 hour”. */
    counted: (number: number, one: string, other: string) =>
      `${whole.format(number)} ${plural.select(number) === 'one' ? one : other}`,
    /** US dollars, as the language writes an amount. */
    money: (usd: number) => money.format(usd),
    decimal: (number: number) => decimal.format(number),
    tenths: (number: number) => tenths.format(number),
    whole: (number: number) => whole.format(number),
  };
}

/** What was spent, as a catalogue's sentence names it; `usd` is null where the model's price isn't known. */
export type Spent = {
  inputTokens: number;
  outputTokens: number;
  cacheReadTokens: number;
  cacheWriteTokens: number;
  usd: number | null;
};

/** A tenth of a cent is a lot here, so five digits: $0.00042. */
export function dollars(usd: number | null): string {
  return usd === null ? '$?' : `$${usd.toFixed(5)}`;
}
