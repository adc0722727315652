type Waiting<Row, Result> = { row: Row } & Pick<PromiseWithResolvers<Result>, 'resolve' | 'reject'>;

/** So many statements are under way at most, and so many rows has each: a store remembers each number of rows. */
const limits = { statements: 3, rows: 20 };

/**
 * Rows that come while others are being written wait, and go together: fifty at once take two or three turns instead
 * of fifty statements and commits. One that can't be written takes no other along.
 */
export function batchWrites<Row>(write: (rows: Row[]) => Promise<unknown>): (row: Row) => Promise<void> {
  return batch(async (rows: Row[]) => {
    await write(rows);
    return rows.map(() => {});
  });
}

/** Keys that are asked for while others are being looked up go together, too. Undefined is what isn't found. */
export function batchReads<Value>(
  read: (keys: string[]) => Promise<ReadonlyMap<string, Value>>,
): (key: string) => Promise<Value | undefined> {
  return batch(async (keys: string[]) => {
    const found = await read([...new Set(keys)]);
    return keys.map((key) => found.get(key));
  });
}

/** `work` returns a result for each row. */
function batch<Row, Result>(work: (rows: Row[]) => Promise<Result[]>): (row: Row) => Promise<Result> {
  const queue: Waiting<Row, Result>[] = [];
  let underWay = 0;
  const runTogether = async (group: Waiting<Row, Result>[]): Promise<void> => {
    const results = await work(group.map(({ row }) => row));
    for (const [at, result] of results.entries()) group[at]?.resolve(result);
  };
  const runNext = async (): Promise<void> => {
    const group = queue.splice(0, limits.rows);
    if (group.length === 0) return;
    underWay++;
    try {
      await runTogether(group);
    } catch (error) {
      const [only] = group;
      if (only && group.length === 1) only.reject(error);
      else await Promise.all(group.map((one) => runTogether([one]).catch(one.reject)));
    } finally {
      underWay--;
    }
    return runNext();
  };
  return (row) => {
    const { promise, ...settle } = Promise.withResolvers<Result>();
    queue.push({ row, ...settle });
    if (underWay < limits.statements) void runNext();
    return promise;
  };
}
