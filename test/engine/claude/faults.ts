import type { EngineFailure } from '../../../src/engine/engine.ts';
import type { Timeouts } from '../../../src/engine/model/timeouts.ts';
import { draws, inTurn, type Answer } from '../../wire/messages.ts';

export type FaultCase = {
  fault: string;
  /** Null: nobody listens. */
  answer: Answer | null;
  calls: number;
  /** The longest it takes until something comes out. */
  longest: (timeouts: Timeouts) => number;
  /** `restarted`: a draft, of which a first attempt was shown and replaced. */
  outcome: 'draft' | 'restarted' | EngineFailure['reason'];
};

/** Seconds in a `retry-after` that is honoured in the tests. */
export const shortRetry = 0.05;

const draft = {
  answerable: true,
  statements: [
    { label: '', text: 'The pier closes on Friday.', evidence: [0] },
    { label: '', text: 'Repairs take six weeks.', evidence: [1] },
  ],
  relations: [],
};
const whole = JSON.stringify(draft);
/** The first statement is whole in it, the second is not. */
const half = whole.slice(0, whole.indexOf('six'));

const atOnce = () => 0;
const backoffs = ({ backoff }: Timeouts) => 3 * backoff;
const oneBackoff = ({ backoff }: Timeouts) => backoff;
const busyBackoffs = ({ backoff }: Timeouts) => 15 * backoff;
const retries = (times: number) => () => times * shortRetry * 1000;

function fails(status: number, type: string, headers?: Record<string, string>, details?: object): Answer {
  return (reply) => reply.fail(status, type, headers, details);
}

/** Begins as it should, says half of a draft, and then. */
function breaksOff(then: Answer): Answer {
  return (reply, received) => {
    reply.begin();
    reply.say(half);
    then(reply, received);
  };
}

/** Null: the message never ends. */
function says(text: string, stopReason: string | null = 'end_turn'): Answer {
  return (reply) => {
    reply.begin();
    reply.say(text);
    if (stopReason === null) reply.close();
    else reply.finish(stopReason);
  };
}

const errorEvent: Answer = (reply) => {
  reply.event('error', { error: { type: 'overloaded_error', message: 'Overloaded' } });
  reply.close();
};
const cut: Answer = (reply) => reply.cut();
const busy = fails(429, 'rate_limit_error', { 'retry-after': String(shortRetry) });
const spent = { error_code: 'enforced_spend_limit_reached' };

export const faults: FaultCase[] = [
  ...([400, 401, 402, 403, 404] as const).map((status) => ({
    fault: `${status}`,
    answer: fails(status, 'said_by_the_status'),
    calls: 1,
    longest: atOnce,
    outcome: 'unusable' as const,
  })),
  at('413', fails(413, 'request_too_large'), 1, atOnce, 'unavailable'),
  at('429 with a short retry-after, then room', inTurn(busy, busy, draws(draft)), 3, retries(2), 'draft'),
  at('429 with a short retry-after, always', busy, 5, retries(4), 'unavailable'),
  at(
    '429 with an absurd retry-after',
    fails(429, 'rate_limit_error', { 'retry-after': '86400' }),
    1,
    atOnce,
    'unavailable',
  ),
  at('429 without a retry-after', fails(429, 'rate_limit_error'), 5, busyBackoffs, 'unavailable'),
  at('429 for a spend limit', fails(429, 'rate_limit_error', {}, spent), 1, atOnce, 'unusable'),
  at('500', fails(500, 'api_error'), 3, backoffs, 'unavailable'),
  at('500 once', inTurn(fails(500, 'api_error'), draws(draft)), 2, oneBackoff, 'draft'),
  at(
    '503 with an absurd retry-after',
    fails(503, 'api_error', { 'retry-after': '86400' }),
    1,
    atOnce,
    'unavailable',
  ),
  at('529', fails(529, 'overloaded_error'), 5, busyBackoffs, 'unavailable'),
  at('refused connection', null, 3, backoffs, 'unavailable'),
  at(
    'hang',
    () => {},
    3,
    (p) => 3 * p.idle + backoffs(p),
    'unavailable',
  ),
  at('a page instead of a stream', (reply) => (reply.open(), reply.close()), 3, backoffs, 'unavailable'),
  at(
    'error event first',
    (reply, received) => (reply.open(), errorEvent(reply, received)),
    5,
    busyBackoffs,
    'unavailable',
  ),
  at('error event mid-stream', breaksOff(errorEvent), 2, oneBackoff, 'unavailable'),
  at('error event mid-stream, once', inTurn(breaksOff(errorEvent), draws(draft)), 2, oneBackoff, 'restarted'),
  at('cut socket', breaksOff(cut), 2, oneBackoff, 'unavailable'),
  at('cut socket, once', inTurn(breaksOff(cut), draws(draft)), 2, oneBackoff, 'restarted'),
  at(
    'clean close without an end',
    breaksOff((reply) => reply.close()),
    2,
    oneBackoff,
    'unavailable',
  ),
  at('clean close after a whole draft', says(whole, null), 2, oneBackoff, 'unavailable'),
  at(
    'stalled body',
    breaksOff(() => {}),
    2,
    (p) => 2 * p.idle + oneBackoff(p),
    'unavailable',
  ),
  at(
    'unknown event',
    (reply, received) => (reply.open(), reply.event('omen', {}), draws(draft)(reply, received)),
    1,
    atOnce,
    'draft',
  ),
  at(
    'refusal',
    breaksOff((reply) => reply.finish('refusal')),
    1,
    atOnce,
    'unavailable',
  ),
  at(
    'max_tokens',
    breaksOff((reply) => reply.finish('max_tokens')),
    1,
    atOnce,
    'unavailable',
  ),
  at('invalid JSON', says('Here is the draft: {'), 2, oneBackoff, 'unavailable'),
  at('half a draft, ended well', says(half), 2, oneBackoff, 'unavailable'),
  at(
    'JSON of another schema',
    says('{"answerable":"yes","statements":[{"text":1}]}'),
    2,
    oneBackoff,
    'unavailable',
  ),
  at('a draft without a statement', draws({ ...draft, statements: [] }), 2, oneBackoff, 'unavailable'),
];

function at(
  fault: string,
  answer: Answer | null,
  calls: number,
  longest: FaultCase['longest'],
  outcome: FaultCase['outcome'],
): FaultCase {
  return { fault, answer, calls, longest, outcome };
}
