/**
 * What `produce` pushes, at its own pace: a slow consumer doesn't hold it up, and one that leaves aborts it. An abort
 * drops what wasn't taken yet and throws the signal's reason.
 */
export function createPushStream<T>(
  signal: AbortSignal,
  produce: (push: (item: T) => void, signal: AbortSignal) => Promise<void>,
): AsyncIterable<T> {
  const left = new AbortController();
  const stop = AbortSignal.any([signal, left.signal]);
  return new ReadableStream<T>({
    start(items) {
      const fail = () => items.error(stop.reason);
      if (stop.aborted) return fail();
      stop.addEventListener('abort', fail, { once: true });
      const push = (item: T) => {
        if (!stop.aborted) items.enqueue(item);
      };
      produce(push, stop)
        .then(() => stop.aborted || items.close())
        .catch((error: unknown) => items.error(error))
        .finally(() => stop.removeEventListener('abort', fail));
    },
    cancel: () => left.abort(),
  });
}
