/** Milliseconds between two looks at the clocks. */
const apart = 2;

/** The longest turn of this thread: what passed meanwhile, and what of it the thread itself worked, in milliseconds. */
export type Turns = { longestMs: number; longestWorkMs: number };

/**
 * Watches the event loop of this thread. On a machine that does much else a turn lasts longer than its work: the rest is
 * waiting for a processor, which no program of ours takes back.
 */
export function watchTurns() {
  let turns: Turns = { longestMs: 0, longestWorkMs: 0 };
  let [at, used] = [performance.now(), process.threadCpuUsage()];
  const timer = setInterval(() => {
    const { user, system } = process.threadCpuUsage(used);
    turns = {
      longestMs: Math.max(turns.longestMs, performance.now() - at - apart),
      longestWorkMs: Math.max(turns.longestWorkMs, (user + system) / 1000),
    };
    [at, used] = [performance.now(), process.threadCpuUsage()];
  }, apart);
  return {
    longest: () => turns,
    reset: () => void (turns = { longestMs: 0, longestWorkMs: 0 }),
    stop: () => clearInterval(timer),
  };
}
