import { setTimeout as sleep } from 'node:timers/promises';
import { runCrashRound } from '../test/crash-round.ts';

/** 100 commands and 20 mentions, each a reading of its own that takes the model one to five seconds. */
const load = { commands: 100, mentions: 20, answerMs: () => 1000 + Math.random() * 4000 };

/** `npm run bench -- crash [rounds]`: the process is killed at a random moment, and started again. */
export async function bench([rounds = '10']: string[]): Promise<void> {
  for (let round = 1; round <= Number(rounds); round++) {
    // All requests are in flight by then, or some are answered.
    const killAfterMs = 2000 + Math.random() * 14_000;
    const { before, answered, messages, paidTwice, lost } = await runCrashRound({
      ...load,
      killWhen: () => sleep(killAfterMs),
    });
    console.log(
      `${round}: killed after ${Math.round(killAfterMs)} ms with ${before} of 120 answered; then ${answered} of 120, in ${messages} messages; remembered and paid again ${paidTwice}; the model's answer lost with the process ${lost}`,
    );
  }
}
