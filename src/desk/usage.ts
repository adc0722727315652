import type { UsageBook } from '../store/usage-book.ts';
import type { Asker } from './asker.ts';
import type { Reading } from './reading.ts';

/** Passes readings on, and writes down the complete one: for the guild's sums, and that this person asked. */
export async function* noteUsage(
  usage: UsageBook,
  { guild, person }: Asker,
  readings: AsyncIterable<Reading>,
): AsyncGenerator<Reading, void, void> {
  for await (const reading of readings) {
    // Before it is shown: nobody may be waiting for more after the last.
    if (reading.complete) usage.note(guild, person, usageOf(reading));
    yield reading;
  }
}

/** What was remembered was checked before: its statements aren't counted again. */
function usageOf({ cached, cost, statements, removed }: Reading) {
  const { usd, ...tokens } = cost;
  return {
    ...tokens,
    usd: usd ?? 0,
    readings: 1,
    remembered: cached ? 1 : 0,
    statements: cached ? 0 : statements.length,
    removed: cached ? 0 : removed.length,
  };
}
