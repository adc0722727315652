import type Anthropic from '@anthropic-ai/sdk';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../base/log.ts';
import type { Article } from '../../article/article.ts';
import { EngineFailure, type DraftPart, type Task } from '../engine.ts';
import { callOnce } from './call.ts';
import { Fault, faultOf } from './fault.ts';
import { startMeter, type Meter } from './meter.ts';
import { parseDraft } from './parse.ts';
import { waitAfter, type Patience } from './patience.ts';
import type { Turn } from './pace.ts';
import type { Queue } from './queue.ts';
import { buildRequest, promptBytes, type Request } from './request.ts';
import { startWatchdog } from './watchdog.ts';

export type Reader = {
  client: Anthropic;
  model: string;
  queue: Queue;
  patience: Patience;
  log: Logger;
  answeredBy: (model: string) => void;
};
type Push = (part: DraftPart) => void;
type Reading = {
  article: Article;
  task: Task;
  push: Push;
  request: Request;
  meter: Meter;
  /** Milliseconds since the epoch. */
  until: number;
  stop: AbortSignal;
};

/** Pushes the parts of a draft. Throws `EngineFailure`, or the signal's reason. */
export async function readDraft(
  reader: Reader,
  article: Article,
  task: Task,
  push: Push,
  signal: AbortSignal,
): Promise<void> {
  const { total } = reader.patience;
  const late = startWatchdog(total, () => new Fault('silent', `no draft within ${total} ms`));
  const reading: Reading = {
    article,
    task,
    push: restarting(push),
    meter: startMeter(reader.model),
    request: buildRequest(reader.model, article, task),
    until: Date.now() + total,
    stop: AbortSignal.any([signal, late.signal]),
  };
  try {
    await callUntilRead(reader, reading);
  } catch (error) {
    signal.throwIfAborted();
    throw failureOf(faultOf(error), reading.meter);
  } finally {
    late.stop();
  }
}

async function callUntilRead(reader: Reader, reading: Reading): Promise<void> {
  const { stop, meter, push, until } = reading;
  for (let calls = 1; ; calls += 1) {
    const fault = await tryOnce(reader, reading, calls > 1);
    if (fault === null) return push({ part: 'cost', cost: meter.total() });
    stop.throwIfAborted();
    report(reader.log, fault, calls);
    const wait = waitAfter(fault, { calls, charged: meter.charged() }, reader.patience);
    if (wait === null || Date.now() + wait > until) throw fault;
    push({ part: 'restart' });
    // The queue itself holds everybody back while the provider is busy.
    if (fault.kind !== 'busy') await sleep(wait, undefined, { signal: stop });
  }
}

async function tryOnce(reader: Reader, reading: Reading, again: boolean): Promise<Fault | null> {
  const { until, stop, meter } = reading;
  const turn = await reader.queue.ask(promptBytes(reading.request) / 3, until, stop, again);
  try {
    await hearDraft(reader, reading, turn);
    return null;
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'busy') turn.turnedAway(fault.retryAfter ?? reader.patience.backoff);
    turn.answered(fault.headers);
    return fault;
  } finally {
    meter.close();
    turn.done();
  }
}

async function hearDraft(reader: Reader, reading: Reading, turn: Turn): Promise<void> {
  const { article, task, push, meter, request, stop } = reading;
  const draft = parseDraft(article, task, push);
  const call = { client: reader.client, request, idleMs: reader.patience.idle, signal: stop };
  await callOnce(call, {
    headers: turn.answered,
    model: reader.answeredBy,
    usage: meter.usage,
    text(text) {
      meter.text(text);
      draft.write(text);
    },
  });
  draft.end();
}

/** Passes a restart on only where there is something to replace, and only once its replacement is there. */
function restarting(push: Push): Push {
  let [shown, stale] = [false, false];
  return (part) => {
    if (part.part === 'restart') {
      stale = shown;
      return;
    }
    if (part.part !== 'cost') {
      if (stale) push({ part: 'restart' });
      [shown, stale] = [true, false];
    }
    push(part);
  };
}

/** Never with a prompt, an article or a key. */
function report(log: Logger, { kind, reason, message }: Fault, calls: number): void {
  const level = reason === 'unusable' ? 'error' : 'warn';
  log[level]({ kind, calls, why: message }, 'a call to Claude failed');
}

function failureOf(fault: Fault, meter: Meter): EngineFailure {
  const cost = meter.charged() > 0 ? meter.total() : null;
  return new EngineFailure(fault.reason, fault.message, cost, { cause: fault });
}
