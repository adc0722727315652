import type { Reading } from './reading.ts';

/**
 * The same readings but for those that only wait: these come once `milliseconds` have passed since the first was asked
 * for, marked `late`.
 */
export async function* markLate(
  readings: AsyncIterable<Reading>,
  milliseconds: number,
): AsyncGenerator<Reading, void, void> {
  const source = readings[Symbol.asyncIterator]();
  const { promise: timer, resolve } = Promise.withResolvers<'late'>();
  const timeout = setTimeout(resolve, milliseconds, 'late');
  let late = false;
  let waiting: Reading | null = null;
  let next: Promise<IteratorResult<Reading>> | null = null;
  try {
    for (;;) {
      next ??= source.next();
      const step: IteratorResult<Reading> | 'late' = await (late ? next : Promise.race([next, timer]));
      if (step === 'late') late = true;
      else if (step.done) return;
      else {
        next = null;
        waiting = step.value.waitsFor === undefined ? null : step.value;
        if (!waiting) yield step.value;
      }
      if (late && waiting) yield { ...waiting, late };
    }
  } finally {
    clearTimeout(timeout);
    // What is still awaited ends with the signal; who left doesn't wait for it.
    void next?.catch(() => {});
    void source.return?.();
  }
}
