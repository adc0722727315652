import type { EngineFailure } from '../../../src/engine/engine.ts';
import type { Timeouts } from '../../../src/engine/model/timeouts.ts';
import type { Kind } from '../../wire/chat-rules.ts';
import { writes, type ChatAnswer } from '../../wire/chat.ts';

export type FaultCase = {
  fault: string;
  kind: Kind;
  /** Null: nobody listens. */
  answer: ChatAnswer | null;
  calls: number;
  /** The longest it takes until something comes out. */
  longest: (timeouts: Timeouts) => number;
  /** `restarted`: a draft, of which a first attempt was shown and replaced. */
  outcome: 'draft' | 'restarted' | EngineFailure['reason'];
};

const draft = {
  answerable: true,
  statements: [
    { label: '', evidence: [0], text: 'The pier closes on Friday.' },
    { label: '', evidence: [1], text: 'Repairs take six weeks.' },
  ],
  relations: [],
};
const whole = JSON.stringify(draft);
/** The first statement is whole in it, the second is not. */
const half = whole.slice(0, whole.indexOf('six'));

const atOnce = () => 0;
const oneBackoff = ({ backoff }: Timeouts) => backoff;
const backoffs = ({ backoff }: Timeouts) => 3 * backoff;
const busyBackoffs = ({ backoff }: Timeouts) => 15 * backoff;

type Words = { message: string; type?: string; code?: string };
const fails =
  (status: number, words: Words, headers?: Record<string, string>): ChatAnswer =>
  (reply) =>
    reply.fail(status, words, headers);

/** Another answer for each call; the last one stays. */
function inTurn(...answers: ChatAnswer[]): ChatAnswer {
  let calls = 0;
  return (reply, received) => answers[Math.min(calls++, answers.length - 1)]!(reply, received);
}

/** Says half of a draft, and then. */
function breaksOff(then: ChatAnswer): ChatAnswer {
  return (reply, received) => {
    reply.say(half);
    return then(reply, received);
  };
}

const says =
  (text: string, reason: string): ChatAnswer =>
  (reply) => {
    if (text !== '') reply.say(text);
    reply.finish(reason);
  };

const loading = fails(503, { message: 'Loading model', type: 'unavailable_error' });
const retry = { 'retry-after': '0.05' };
const crowded = fails(429, { message: 'Rate limit reached' }, retry);
const cut: ChatAnswer = (reply) => reply.cut();
const failsInStream: ChatAnswer = (reply) => {
  reply.event({ error: { message: 'EngineCore died', type: 'InternalServerError', code: 500 } });
  reply.raw('data: [DONE]\n\n');
  reply.close();
};

export const faults: FaultCase[] = [
  at('401', 'openai', fails(401, { message: 'Incorrect API key provided' }), 1, atOnce, 'unusable'),
  at('404, no such model', 'ollama', fails(404, { message: 'model not found' }), 1, atOnce, 'unusable'),
  at(
    '429 with a short retry-after, then room',
    'openai',
    inTurn(crowded, writes(draft)),
    2,
    () => 50,
    'draft',
  ),
  at(
    '429 with an absurd retry-after',
    'openai',
    fails(429, { message: 'Wait' }, { 'retry-after': '86400' }),
    1,
    atOnce,
    'unavailable',
  ),
  at(
    '429 for spent credit',
    'openai',
    fails(429, { message: 'You exceeded your current quota', code: 'insufficient_quota' }),
    1,
    atOnce,
    'unusable',
  ),
  at('500', 'vllm', fails(500, { message: 'Internal Server Error' }), 3, backoffs, 'unavailable'),
  at(
    '503 while the model is loaded',
    'llamacpp',
    inTurn(loading, loading, writes(draft)),
    3,
    backoffs,
    'draft',
  ),
  at('503, always', 'llamacpp', loading, 5, busyBackoffs, 'unavailable'),
  at(
    'more than the context holds',
    'llamacpp',
    fails(400, { message: 'too long', type: 'exceed_context_size_error' }),
    1,
    atOnce,
    'unavailable',
  ),
  at('refused connection', 'ollama', null, 3, backoffs, 'unavailable'),
  at(
    'hang',
    'ollama',
    () => {},
    3,
    (p) => 3 * (p.first ?? p.idle) + backoffs(p),
    'unavailable',
  ),
  at(
    'a page instead of a stream',
    'vllm',
    (reply) => (reply.raw('<html>'), reply.close()),
    3,
    backoffs,
    'unavailable',
  ),
  at('an error in the stream', 'vllm', breaksOff(failsInStream), 2, oneBackoff, 'unavailable'),
  at(
    'an error in the stream, once',
    'vllm',
    inTurn(breaksOff(failsInStream), writes(draft)),
    2,
    oneBackoff,
    'restarted',
  ),
  at('cut socket', 'ollama', breaksOff(cut), 2, oneBackoff, 'unavailable'),
  at('cut socket, once', 'ollama', inTurn(breaksOff(cut), writes(draft)), 2, oneBackoff, 'restarted'),
  at(
    'stalled body',
    'llamacpp',
    breaksOff(() => {}),
    2,
    (p) => 2 * p.idle + oneBackoff(p),
    'unavailable',
  ),
  at(
    'clean close without an end',
    'ollama',
    breaksOff((reply) => reply.close()),
    2,
    oneBackoff,
    'unavailable',
  ),
  at(
    'an end without [DONE]',
    'openai',
    (reply) => (reply.say(whole), reply.finish('stop', 'close')),
    1,
    atOnce,
    'draft',
  ),
  at(
    'a stall after the end',
    'openai',
    (reply) => (reply.say(whole), reply.finish('stop', 'open')),
    1,
    () => 1000,
    'draft',
  ),
  at('empty stream', 'ollama', (reply) => (reply.open(), reply.close()), 3, backoffs, 'unavailable'),
  at('an answer of nothing', 'llamacpp', says('', 'stop'), 2, oneBackoff, 'unavailable'),
  at(
    'invalid JSON',
    'ollama',
    says('{"answerable":true,"statements":[}', 'stop'),
    2,
    oneBackoff,
    'unavailable',
  ),
  at('words instead of JSON', 'ollama', says('Here is what I found.', 'stop'), 2, oneBackoff, 'unavailable'),
  at('half a draft, ended well', 'ollama', says(half, 'stop'), 2, oneBackoff, 'unavailable'),
  at('cut off by the length', 'vllm', says(half, 'length'), 1, atOnce, 'unavailable'),
  at('content filter', 'openai', says(half, 'content_filter'), 1, atOnce, 'unavailable'),
  at(
    'refusal',
    'openai',
    (reply) => {
      reply.open();
      reply.event({ choices: [{ index: 0, delta: { refusal: 'I can’t.' }, finish_reason: null }] });
      reply.finish('stop');
    },
    1,
    atOnce,
    'unavailable',
  ),
  at(
    'a line without end',
    'ollama',
    (reply) => {
      reply.open();
      reply.raw(`data: ${'a'.repeat(17_000_000)}`);
      reply.close();
    },
    3,
    backoffs,
    'unavailable',
  ),
  at(
    'a draft without a statement',
    'openai',
    writes({ ...draft, statements: [] }),
    2,
    oneBackoff,
    'unavailable',
  ),
];

function at(
  fault: string,
  kind: Kind,
  answer: ChatAnswer | null,
  calls: number,
  longest: FaultCase['longest'],
  outcome: FaultCase['outcome'],
): FaultCase {
  return { fault, kind, answer, calls, longest, outcome };
}
