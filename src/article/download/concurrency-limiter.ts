/** Waits for a free lane; the returned function gives it back. Rejects with the signal's reason. */
export type Acquire = (host: string, signal: AbortSignal) => Promise<() => void>;

/** At most `total` at once, and `perHost` for one host, so that a page many people paste isn't hammered. */
export function createConcurrencyLimiter(total: number, perHost: number): Acquire {
  const busy: string[] = [];
  const queue = new Set<{ host: string; start: () => void }>();

  const isFree = (host: string) =>
    busy.length < total && busy.filter((other) => other === host).length < perHost;
  const startWaiting = () => {
    for (const waiting of queue) {
      if (!isFree(waiting.host)) continue;
      queue.delete(waiting);
      busy.push(waiting.host);
      waiting.start();
    }
  };
  const leave = (host: string) => {
    busy.splice(busy.indexOf(host), 1);
    startWaiting();
  };

  return async (host, signal) => {
    signal.throwIfAborted();
    const { promise, resolve, reject } = Promise.withResolvers<() => void>();
    const waiting = { host, start: () => resolve(() => leave(host)) };
    const giveUp = () => queue.delete(waiting) && reject(signal.reason);
    signal.addEventListener('abort', giveUp, { once: true });
    queue.add(waiting);
    startWaiting();
    return promise.finally(() => signal.removeEventListener('abort', giveUp));
  };
}
