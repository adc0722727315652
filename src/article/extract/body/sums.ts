/** The sum of any range of values, half open, in constant time. */
export function sums(values: readonly number[]): (from: number, to: number) => number {
  const upTo = new Float64Array(values.length + 1);
  for (const [at, value] of values.entries()) upTo[at + 1] = (upTo[at] ?? 0) + value;
  return (from, to) => (upTo[to] ?? 0) - (upTo[from] ?? 0);
}
