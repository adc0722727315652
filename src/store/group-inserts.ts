type Waiting<Row> = { row: Row; resolve: () => void; reject: (error: unknown) => void };

/** So many statements are under way at most, and so many rows has each: a store remembers each number of rows. */
const limits = { statements: 3, rows: 20 };

/**
 * Rows that come while others are being inserted wait, and go together: fifty at once take two or three turns instead
 * of fifty statements and commits. One that can't be inserted takes no other along.
 */
export function groupInserts<Row>(insert: (rows: Row[]) => Promise<unknown>): (row: Row) => Promise<void> {
  const queue: Waiting<Row>[] = [];
  let underWay = 0;
  const insertAlone = ({ row, resolve, reject }: Waiting<Row>) => insert([row]).then(resolve, reject);
  const insertNext = async (): Promise<void> => {
    const group = queue.splice(0, limits.rows);
    const [only] = group;
    if (!only) return;
    underWay++;
    try {
      if (group.length === 1) await insertAlone(only);
      else
        await insert(group.map(({ row }) => row)).then(
          () => group.forEach(({ resolve }) => resolve()),
          () => Promise.all(group.map(insertAlone)),
        );
    } finally {
      underWay--;
    }
    return insertNext();
  };
  return (row) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    queue.push({ row, resolve, reject });
    if (underWay < limits.statements) void insertNext();
    return promise;
  };
}
