import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work after which what else waits for this thread is let in. */
const longest = 10;

/** For long work in small pieces: waited for between them, it lets others in as often as they need it. */
export function takeTurns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < longest) return;
    await nextTurn();
    began = performance.now();
  };
}
