/** How a language writes numbers, and which form of a word goes with them. */
export function figuresOf(locale: string) {
  const plural = new Intl.PluralRules(locale);
  const whole = new Intl.NumberFormat(locale);
  const tenths = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return {
    /** `counted(1, 'hour', 'hours')` is “1 hour”. */
    counted: (number: number, one: string, other: string) =>
      `${whole.format(number)} ${plural.select(number) === 'one' ? one : other}`,
    tenths: (number: number) => tenths.format(number),
    whole: (number: number) => whole.format(number),
  };
}
