/** A signal that aborts when it wasn't fed for `ms`. */
export type Watchdog = { readonly signal: AbortSignal; feed(): void; stop(): void };

export function startWatchdog(ms: number, reason: () => Error): Watchdog {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(reason()), ms);
  return { signal: controller.signal, feed: () => void timer.refresh(), stop: () => clearTimeout(timer) };
}
