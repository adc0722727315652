import { setTimeout as sleep } from 'node:timers/promises';
import { hour } from '../../base/time.ts';

export type Registration = {
  /** Why Discord wasn't told of the commands; null where it was. */
  fault(): string | null;
  stop(): void;
};

/** Milliseconds until commands that Discord has refused are registered again: each time twice as long. */
export type Pauses = { first: number; longest: number };

/** Registers the commands, now and, where that fails, again until it succeeds. `register` returns why it couldn't. */
export async function keepRegistering(
  register: () => Promise<string | null>,
  { registrationPauses = { first: 60_000, longest: hour } }: { registrationPauses?: Pauses },
): Promise<Registration> {
  const { first, longest } = registrationPauses;
  const stopped = new AbortController();
  const { signal } = stopped;
  let fault = await register();
  const again = async () => {
    for (let pause = first; fault !== null; pause = Math.min(2 * pause, longest)) {
      await sleep(pause, undefined, { ref: false, signal });
      fault = await register();
    }
  };
  // It is rejected where it is stopped, and by nothing else.
  again().catch(() => {});
  return { fault: () => fault, stop: () => stopped.abort() };
}
