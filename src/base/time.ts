/** Milliseconds. */
export const hour = 3_600_000;
export const day = 24 * hour;

/** The UTC day of an instant in milliseconds since 1970, so many days before: `2026-11-24`. */
export function utcDay(at: number, daysBefore = 0): string {
  return new Date(at - daysBefore * day).toISOString().slice(0, 10);
}
