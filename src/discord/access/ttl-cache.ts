/** One answer a key while it is fresh, for so many milliseconds; a failure isn't kept. */
export function keepBriefly<T>(
  fetchOne: (key: string) => Promise<T>,
  fresh: number,
  now: () => number,
): (key: string) => Promise<T> {
  const known = new Map<string, { until: number; answer: Promise<T> }>();
  return (key) => {
    for (const [other, { until }] of known) if (until <= now()) known.delete(other);
    const kept = known.get(key) ?? { until: now() + fresh, answer: fetchOne(key) };
    known.set(key, kept);
    kept.answer.catch(() => known.delete(key));
    return kept.answer;
  };
}
