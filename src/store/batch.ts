import { isDataFault } from './data-fault.ts';

type Waiting<Row, Result> = { row: Row } & Pick<PromiseWithResolvers<Result>, 'resolve' | 'reject'>;

/** So many statements are under way at most, and so many rows has each: a store remembers each number of rows. */
const limits = { statements: 3, rows: 20 };

/**
 * Rows that come while others are being written wait, and go together: fifty at once take two or three turns instead
 * of fifty statements and commits. One that can't be written takes no other along. Where it isn't known whether a group was
 * written, such as when the answer to its commit was lost, it isn't written again: all of it fails, and who can write a row
 * twice without harm may.
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

/** `work` returns a result for each row; it writes all or nothing of them where it fails for their data. */
function batch<Row, Result>(work: (rows: Row[]) => Promise<Result[]>): (row: Row) => Promise<Result> {
  const queue: Waiting<Row, Result>[] = [];
  let underWay = 0;
  const runTogether = async (group: Waiting<Row, Result>[]): Promise<void> => {
    const results = await work(group.map(({ row }) => row));
    for (const [at, result] of results.entries()) group[at]?.resolve(result);
  };
  /** One after the other: what fails costs no more statements at once than what succeeds. */
  const runAlone = async (group: Waiting<Row, Result>[]): Promise<void> => {
    for (const one of group) await runTogether([one]).catch(one.reject);
  };
  const runNext = async (): Promise<void> => {
    const group = queue.splice(0, limits.rows);
    if (group.length === 0) return;
    underWay++;
    try {
      await runTogether(group);
    } catch (error) {
      if (group.length > 1 && isDataFault(error)) await runAlone(group);
      else for (const { reject } of group) reject(error);
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
