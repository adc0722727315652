type Waiting<Row> = { row: Row; resolve: () => void; reject: (error: unknown) => void };

/** So many statements are under way at most, and so many rows has each: a store remembers each number of rows. */
const limits = { statements: 3, rows: 20 };

/**
 * Rows that come while others are being written wait, and go together: fifty at once take two or three turns instead
 * of fifty statements and commits. One that can't be written takes no other along.
 */
export function batchWrites<Row>(write: (rows: Row[]) => Promise<unknown>): (row: Row) => Promise<void> {
  const queue: Waiting<Row>[] = [];
  let underWay = 0;
  const writeAlone = ({ row, resolve, reject }: Waiting<Row>) => write([row]).then(resolve, reject);
  const writeNext = async (): Promise<void> => {
    const group = queue.splice(0, limits.rows);
    const [only] = group;
    if (!only) return;
    underWay++;
    try {
      if (group.length === 1) await writeAlone(only);
      else
        await write(group.map(({ row }) => row)).then(
          () => group.forEach(({ resolve }) => resolve()),
          () => Promise.all(group.map(writeAlone)),
        );
    } finally {
      underWay--;
    }
    return writeNext();
  };
  return (row) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    queue.push({ row, resolve, reject });
    if (underWay < limits.statements) void writeNext();
    return promise;
  };
}
