/** A signal that aborts when it wasn't reset for `ms`. */
export type Watchdog = { readonly signal: AbortSignal; reset: () => void; stop: () => void };

/** `firstMs` is how long it waits before it is reset for the first time. */
export function startWatchdog(ms: number, reason: () => Error, firstMs: number = ms): Watchdog {
  const controller = new AbortController();
  const start = (time: number) => setTimeout(() => controller.abort(reason()), time);
  let [timer, isFirst, isStopped] = [start(firstMs), firstMs !== ms, false];
  return {
    signal: controller.signal,
    reset() {
      if (isStopped) return;
      if (!isFirst) return void timer.refresh();
      clearTimeout(timer);
      [timer, isFirst] = [start(ms), false];
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
