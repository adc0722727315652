import { once } from 'node:events';
import { Fault } from './fault.ts';
import type { CallEvents, ModelRequest, Provider } from './provider.ts';
import type { Timeouts } from './timeouts.ts';
import { startWatchdog } from './watchdog.ts';

/**
 * One call, no retry, and never silent for longer than it may be. SDKs' own timeouts end with the headers, so that is
 * watched here; the race makes sure of it, should anything below not heed the signal. One that fails is cut off: the
 * model would write on, and be paid.
 */
export async function callOnce(
  provider: Provider,
  request: ModelRequest,
  { idle, first = idle }: Timeouts,
  signal: AbortSignal,
  events: CallEvents,
): Promise<void> {
  const watchdog = startWatchdog(idle, () => new Fault('silent', 'nothing came for too long'), first);
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, watchdog.signal, failed.signal]);
  try {
    await Promise.race([rejected(stop), provider.stream(request, stop, watchdog.reset, events)]);
  } catch (error) {
    failed.abort(error);
    throw stop.reason;
  } finally {
    watchdog.stop();
  }
}

async function rejected(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort');
  throw signal.reason;
}
