/** A signal that aborts when it wasn't reset for `ms`. */
export type Watchdog = { readonly signal: AbortSignal; reset: () => void; stop: () => void };

export function startWatchdog(ms: number, reason: () => Error): Watchdog {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(reason()), ms);
  return { signal: controller.signal, reset: () => void timer.refresh(), stop: () => clearTimeout(timer) };
}
