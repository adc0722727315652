import { createLog } from '../src/base/log.ts';
import { createClaude } from '../test/engine/claude/open.ts';
import { timeouts } from '../src/engine/model/timeouts.ts';
import { EngineFailure, type Task } from '../src/engine/engine.ts';
import { articleOf } from '../test/engine/articles.ts';
import { drain } from '../test/engine/contract.ts';
import { plausibleDraft, startMessages } from '../test/wire/messages.ts';

const task: Task = { kind: 'actors', language: null };
/** All is this much faster than with the provider: its answers, its limits and our timeouts. */
const haste = 10;
const answerMs = 3000 / haste;
const hasty = {
  total: timeouts.total / haste,
  idle: timeouts.idle / haste,
  backoff: timeouts.backoff / haste,
};

type Served = { answered: number; refused: number; lastMs: number };

/** How many of `readers` different articles at once are answered by a provider that grants so many calls a minute. */
export async function serveCrowd(readers: number, callsAMinute: number, headers: boolean): Promise<Served> {
  const refillMs = 60_000 / haste;
  const server = await startMessages({ limit: { size: callsAMinute, refillMs, headers } });
  server.answer = (reply, received) => {
    reply.begin();
    setTimeout(() => {
      reply.say(JSON.stringify(plausibleDraft(received)));
      reply.finish('end_turn');
    }, answerMs);
  };
  const own = {
    apiKey: server.key,
    baseURL: server.url,
    model: 'claude-haiku-5-5',
    log: createLog('silent'),
  };
  const claude = createClaude({ ...own, timeouts: hasty });
  const served: Served = { answered: 0, refused: 0, lastMs: 0 };
  const began = performance.now();
  const read = async (index: number) => {
    try {
      await drain(claude, articleOf([`Number ${index} was read.`, 'So it was.']), task);
      served.answered += 1;
      served.lastMs = (performance.now() - began) * haste;
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      served.refused += 1;
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, index) => read(index)));
  await server.close();
  return served;
}

export async function bench(): Promise<void> {
  for (const callsAMinute of [50, 300, 1000])
    for (const headers of [true, false]) {
      const { answered, refused, lastMs } = await serveCrowd(200, callsAMinute, headers);
      const told = headers ? 'tells its limits' : 'only turns away';
      console.log(
        `${callsAMinute} calls a minute, ${told}: ${answered} of 200 answered, the last after ${(lastMs / 1000).toFixed(0)} s; ${refused} told that it can't`,
      );
    }
}
