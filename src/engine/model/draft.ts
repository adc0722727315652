import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../base/log.ts';
import type { Article } from '../../article/article.ts';
import { type Cost, type DraftPart, EngineFailure, type Task } from '../engine.ts';
import { callOnce } from './call.ts';
import { draftPrompt } from './draft-prompt.ts';
import { Fault } from './fault.ts';
import { startMeter, type Meter } from './meter.ts';
import { parseDraft } from './parse.ts';
import { mayCallAgain, pauseAfter, type Timeouts } from './timeouts.ts';
import type { Ticket } from './rate-limiter.ts';
import type { Queue } from './queue.ts';
import type { ModelRequest, Provider } from './provider.ts';
import { startWatchdog } from './watchdog.ts';

export type Reader = {
  provider: Provider;
  queue: Queue;
  timeouts: Timeouts;
  log: Logger;
  answeredBy: (model: string) => void;
};
type Push = (part: DraftPart) => void;
type Drafting = {
  article: Article;
  task: Task;
  push: Push;
  request: ModelRequest;
  meter: Meter;
  /** Milliseconds since the epoch. */
  until: number;
  stop: AbortSignal;
};

/** Pushes the parts of a draft, by as many calls as it takes. Throws `EngineFailure`, or the signal's reason. */
export async function requestDraft(
  reader: Reader,
  article: Article,
  task: Task,
  push: Push,
  signal: AbortSignal,
  onAborted?: (cost: Cost) => void,
): Promise<void> {
  const { total } = reader.timeouts;
  const late = startWatchdog(total, () => new Fault('silent', `no draft within ${total} ms`));
  const drafting: Drafting = {
    article,
    task,
    push: deferRestart(push),
    meter: startMeter(reader.provider),
    request: draftPrompt(article, task),
    until: Date.now() + total,
    stop: AbortSignal.any([signal, late.signal]),
  };
  try {
    await callWithRetries(reader, drafting);
  } catch (error) {
    if (signal.aborted) onAborted?.(drafting.meter.total());
    signal.throwIfAborted();
    throw failureOf(reader.provider.faultOf(error), drafting.meter);
  } finally {
    late.stop();
  }
}

async function callWithRetries(reader: Reader, drafting: Drafting): Promise<void> {
  const { stop, meter, push, until } = drafting;
  for (let calls = 1; ; calls += 1) {
    const fault = await tryOnce(reader, drafting, calls);
    if (fault === null) return push({ part: 'cost', cost: meter.total() });
    stop.throwIfAborted();
    report(reader, fault, calls);
    const pause = pauseAfter(fault, calls, reader.timeouts);
    if (!mayCallAgain(fault, calls, meter.charged()) || Date.now() + pause > until) throw fault;
    push({ part: 'restart' });
    // The queue itself holds everybody back while the provider is busy.
    if (fault.kind !== 'busy') await sleep(pause, undefined, { signal: stop });
  }
}

async function tryOnce(reader: Reader, drafting: Drafting, calls: number): Promise<Fault | null> {
  const { until, stop, meter, push } = drafting;
  const counted = reader.provider.counted(drafting.request);
  const onWaiting = () => push({ part: 'waiting', for: 'turn' });
  const ticket = await reader.queue.enter(counted, until, stop, calls > 1, onWaiting);
  push({ part: 'waiting', for: 'model' });
  meter.sent(reader.provider.most(drafting.request).prompt);
  try {
    await streamDraft(reader, drafting, ticket);
    return null;
  } catch (error) {
    const fault = reader.provider.faultOf(error);
    if (fault.kind === 'busy') ticket.rateLimited(pauseAfter(fault, calls, reader.timeouts));
    ticket.answered(fault.headers);
    return fault;
  } finally {
    meter.close(stop.aborted);
    ticket.done();
  }
}

async function streamDraft(reader: Reader, drafting: Drafting, ticket: Ticket): Promise<void> {
  const { article, task, push, meter, request, stop } = drafting;
  const draft = parseDraft(article, task, push);
  await callOnce(reader.provider, request, reader.timeouts, stop, {
    headers: ticket.answered,
    model: reader.answeredBy,
    usage: meter.usage,
    thought: meter.text,
    text(text) {
      meter.text(text);
      draft.write(text);
    },
  });
  draft.end();
}

/** Never with a prompt, an article or a key. A TypeError is a cut socket's, or a bug of ours. */
function report(
  { log, provider: { model } }: Reader,
  { kind, reason, message, cause }: Fault,
  calls: number,
): void {
  const level = reason === 'unusable' ? 'error' : 'warn';
  const err = cause instanceof TypeError ? { err: cause } : {};
  log[level]({ model, kind, calls, why: message, ...err }, 'a call to the model failed');
}

function failureOf(fault: Fault, meter: Meter): EngineFailure {
  const cost = meter.charged() > 0 ? meter.total() : null;
  return new EngineFailure(fault.reason, fault.message, cost, { cause: fault });
}

/** Passes a restart on only where there is something to replace, and only once its replacement is there. */
function deferRestart(push: (part: DraftPart) => void): (part: DraftPart) => void {
  let [shown, stale] = [false, false];
  return (part) => {
    if (part.part === 'restart') {
      stale = shown;
      return;
    }
    if (part.part !== 'cost' && part.part !== 'waiting') {
      if (stale) push({ part: 'restart' });
      [shown, stale] = [true, false];
    }
    push(part);
  };
}
