import { setImmediate } from 'node:timers/promises';
import { within } from '../../base/abort.ts';

/** An acknowledgement has three seconds, an answer minutes: so answers begin after what waits to be acknowledged. */
export type Precedence = {
  /** Something has come that is to be acknowledged. Returns what says that it no longer waits for this process. */
  arrive: () => () => void;
  /** Resolves when an answer may begin: none waits, or has for long, and what the network has brought was looked at. */
  turn: () => Promise<void>;
};

/** So long an answer makes way, in milliseconds. */
const longestWait = 250;

export function createPrecedence(): Precedence {
  const waiting = new Set<object>();
  let none = Promise.withResolvers<void>();
  let last = Promise.resolve();
  const makeWay = async (before: Promise<void>, latest: number) => {
    await before;
    const left = latest - performance.now();
    if (waiting.size > 0 && left > 0) await within(left, none.promise);
    await setImmediate();
  };
  return {
    arrive() {
      const arrival = {};
      waiting.add(arrival);
      return () => {
        waiting.delete(arrival);
        if (waiting.size > 0) return;
        none.resolve();
        none = Promise.withResolvers();
      };
    },
    turn() {
      last = makeWay(last, performance.now() + longestWait);
      return last;
    },
  };
}
