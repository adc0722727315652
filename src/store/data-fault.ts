/** SQLSTATE classes of what Postgres says of values: data exceptions, broken constraints, and too much for a row or an index. */
const dataStates = /^(?:22|23|54)[\dA-Z]{3}$/;
/** SQLite's primary result codes: too big, a broken constraint, a mismatched type. */
const dataResults: ReadonlySet<number> = new Set([18, 19, 20]);

/**
 * Whether a statement failed for the values that it was given: then nothing of it was written, and without them it may be.
 * Anything else, such as a connection that broke, says nothing of the values, and may leave open what was written.
 */
export function isDataFault(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  if (error.code !== 'ERR_SQLITE_ERROR') return dataStates.test(String(error.code));
  // The lowest byte of an extended code is the primary one.
  return 'errcode' in error && dataResults.has(Number(error.errcode) & 0xff);
}
