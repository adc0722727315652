/** Time as the local Discord sees it: the 3-second and 15-minute rules are measured on it. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after `ms`; the returned function cancels. Never keeps the process alive. */
  after(ms: number, run: () => void): () => void;
};

/** Real time that a test can move forward: what falls due on the way runs, in its order. */
export type AdjustableClock = Clock & { advance(ms: number): void };

type Alarm = { due: number; run: () => void; timer: NodeJS.Timeout };

export function adjustableClock(): AdjustableClock {
  let offset = 0;
  const alarms = new Set<Alarm>();
  const now = () => Date.now() + offset;
  const cancel = (alarm: Alarm) => {
    clearTimeout(alarm.timer);
    alarms.delete(alarm);
  };
  const ring = (alarm: Alarm) => {
    cancel(alarm);
    alarm.run();
  };
  return {
    now,
    after(ms, run) {
      const alarm: Alarm = { due: now() + ms, run, timer: setTimeout(() => ring(alarm), ms).unref() };
      alarms.add(alarm);
      return () => cancel(alarm);
    },
    advance(ms) {
      offset += ms;
      const due = [...alarms].filter((alarm) => alarm.due <= now());
      for (const alarm of due.toSorted((a, b) => a.due - b.due)) ring(alarm);
    },
  };
}
