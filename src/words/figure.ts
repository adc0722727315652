/** A number as it is written in a language (BCP 47). */
export function figureIn(language: string): (number: number) => string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  return (number) => format.format(number);
}
