/** Takes off the longest of the endings that leaves at least so many letters. */
export function suffixStemmer(rule: { least: number; endings: string }): (word: string) => string {
  const endings = rule.endings.split(' ').toSorted((a, b) => b.length - a.length);
  return (word) => {
    const ending = endings.find((end) => word.endsWith(end) && word.length - end.length >= rule.least);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
}
