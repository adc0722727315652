import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { countTokens, createPromptCache, type Usage } from './messages-cache.ts';
import { createMessageBatches, type MessageBatches } from './message-batches.ts';
import { isRejection, readHeaders, readRequest, type Rejection, type RequestBody } from './messages-rules.ts';

/** A request that the API would take. */
export type Received = { headers: IncomingHttpHeaders; bytes: Buffer; body: RequestBody };

/** The parts of an answer, to be put together as a test wants them, rightly or not. */
export type Reply = {
  /** An answer that isn't 200. */
  fail(status: number, type: string, headers?: Record<string, string>, details?: object): void;
  /** Opens the stream and nothing else. */
  open(): void;
  /** Opens the stream and begins a message with one text block. */
  begin(): void;
  /** In pieces of a few characters. */
  say(text: string): void;
  /** Ends the message as the model would, and the stream after so many milliseconds. */
  finish(stopReason: string, lingerMs?: number): void;
  event(type: string, data: object): void;
  /** Ends the stream, whatever is missing. */
  close(): void;
  /** Destroys the socket once what was said is on its way. */
  cut(): void;
};
export type Answer = (reply: Reply, received: Received) => void | Promise<void>;

export type MessagesServer = {
  /** The root of the API, to be used as a base URL. */
  url: string;
  key: string;
  /** Every request that was understood, in order. */
  received: Received[];
  /** What was asked for later. */
  batches: MessageBatches;
  /** What was refused, in order: a test that expects none says so. */
  rejected: Rejection[];
  /** Answers what comes from now on. */
  answer: Answer;
  /** The most requests that there ever were at once, and the connections that they came by. */
  mostAtOnce: number;
  connections: number;
  close: () => Promise<void>;
};
/** A bucket of `size` requests that fills up again in `refillMs`; `headers` tells the client so. */
export type RateLimit = { size: number; refillMs: number; headers: boolean };
export type MessagesOptions = { key?: string; limit?: RateLimit };

/** A local Messages API that refuses what API version 2026-10-21 refuses. Listens on loopback. */
export async function startMessages({
  key = 'sk-test',
  limit,
}: MessagesOptions = {}): Promise<MessagesServer> {
  const http = createServer();
  const cache = createPromptCache();
  const bucket = limit && createBucket(limit);
  const batching = createMessageBatches(() => server.url);
  let underway = 0;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    underway += 1;
    server.mostAtOnce = Math.max(server.mostAtOnce, underway);
    response.on('close', () => (underway -= 1));
    const bytes = await buffer(request);
    const granted = bucket?.take();
    for (const [name, value] of Object.entries(granted?.headers ?? {})) response.setHeader(name, value);
    if (request.url?.startsWith('/v1/messages/batches')) return serveBatches(request, response, bytes);
    if (request.method !== 'POST' || request.url !== '/v1/messages')
      return refuse(response, { status: 404, type: 'not_found_error', message: 'Not found' });
    const read = readRequest(key, request.headers, bytes);
    if (isRejection(read)) return refuse(response, read);
    const reply = createReply(response, read, cache);
    if (granted?.ok === false) return reply.fail(429, 'rate_limit_error', granted.headers);
    const received = { headers: request.headers, bytes, body: read };
    server.received.push(received);
    await server.answer(reply, received);
  }
  function serveBatches(
    { method = '', url = '', headers }: IncomingMessage,
    response: ServerResponse,
    bytes: Buffer,
  ): void {
    const rejected = readHeaders(key, headers, bytes.length > 0);
    const body: unknown = bytes.length > 0 ? JSON.parse(bytes.toString()) : {};
    const answered = rejected ?? batching.answer(method, url.slice('/v1/messages/batches'.length), body);
    if ('status' in answered) return refuse(response, answered);
    if ('json' in answered) {
      response.writeHead(200, { 'content-type': 'application/json', 'request-id': 'req_test' });
      response.end(JSON.stringify(answered.json));
    } else {
      response.writeHead(200, { 'content-type': 'application/x-jsonl', 'request-id': 'req_test' });
      response.end(answered.lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
    }
  }
  function refuse(response: ServerResponse, rejection: Rejection): void {
    server.rejected.push(rejection);
    sendError(response, rejection);
  }

  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch(() => response.destroy());
  });
  http.on('connection', () => (server.connections += 1));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const server: MessagesServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    key,
    received: [],
    batches: batching.batches,
    rejected: [],
    answer: draws(plausibleDraft),
    mostAtOnce: 0,
    connections: 0,
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
  return server;
}

/** The answer of a model that does as it is told: this draft, as JSON. */
export function draws(draft: object | ((received: Received) => object)): Answer {
  return (reply, received) => {
    reply.begin();
    reply.say(JSON.stringify(typeof draft === 'function' ? draft(received) : draft));
    reply.finish('end_turn');
  };
}

/** Another answer for each call; the last one stays. */
export function inTurn(...answers: Answer[]): Answer {
  let calls = 0;
  return (reply, received) => answers[Math.min(calls++, answers.length - 1)]!(reply, received);
}

/** The task and the conversation as they were put, and the sentences as they were numbered. */
export function readPrompt({ body }: Received): { task: string; conversation: string; sentences: string[] } {
  const blocks = body.messages.flatMap(({ content }) => content);
  const texts = blocks.flatMap((block) => (block.type === 'text' ? [block.text] : []));
  const article = blocks.find((block) => block.type === 'document')?.source.data ?? '';
  const sentences = article.split('\n').map((line) => line.replace(/^⟦\d+⟧ /u, ''));
  return { task: texts.at(-1) ?? '', conversation: texts.slice(0, -1).join('\n'), sentences };
}

/** What a hasty but honest reader would say: the first words of the first sentences. */
export function plausibleDraft(received: Received): object {
  const { task, sentences } = readPrompt(received);
  const some = sentences.slice(0, 2).map((sentence, index) => ({ sentence, index }));
  const actors = task.startsWith('Task: actors');
  const statements = some.map(({ sentence, index }) => ({
    label: actors ? `Actor ${index}` : '',
    text: sentence.split(' ').slice(0, 12).join(' '),
    evidence: [index],
  }));
  const act = { from: 'Actor 0', verb: 'names', to: 'Actor 1', evidence: [0] };
  return { answerable: true, statements, relations: actors && some.length > 1 ? [act] : [] };
}

function createReply(
  response: ServerResponse,
  body: RequestBody,
  cache: ReturnType<typeof createPromptCache>,
): Reply {
  let usage: Usage;
  let said = '';
  const reply: Reply = {
    fail: (status, type, headers = {}, details) =>
      sendError(response, { status, type, message: `scripted: ${type}` }, headers, details),
    open() {
      if (response.headersSent) return;
      response.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'request-id': 'req_test',
      });
      response.flushHeaders();
    },
    begin() {
      reply.open();
      usage = cache.count(body);
      cache.keep(body);
      reply.event('message_start', { message: messageOf(body, usage) });
      reply.event('ping', {});
      reply.event('content_block_start', {
        index: 0,
        content_block: { type: 'text', text: '', citations: null },
      });
    },
    say(text) {
      said += text;
      for (const piece of text.match(/.{1,7}/gsu) ?? [])
        reply.event('content_block_delta', { index: 0, delta: { type: 'text_delta', text: piece } });
    },
    finish(stopReason, lingerMs) {
      reply.event('content_block_stop', { index: 0 });
      reply.event('message_delta', {
        delta: { stop_reason: stopReason, stop_sequence: null, stop_details: null, container: null },
        usage: {
          ...usage,
          output_tokens: countTokens(said) + 1,
          output_tokens_details: null,
          server_tool_use: null,
        },
      });
      reply.event('message_stop', {});
      if (lingerMs === undefined) response.end();
      else setTimeout(() => response.end(), lingerMs).unref();
    },
    event: (type, data) => response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`),
    close: () => response.end(),
    cut: () => response.socket?.destroySoon(),
  };
  return reply;
}

function messageOf({ model }: RequestBody, usage: Usage): object {
  return {
    id: 'msg_test',
    type: 'message',
    role: 'assistant',
    model,
    content: [],
    stop_reason: null,
    stop_sequence: null,
    usage: { ...usage, service_tier: 'standard' },
  };
}

function sendError(
  response: ServerResponse,
  { status, type, message }: Rejection,
  headers: Record<string, string> = {},
  details?: object,
): void {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_test', ...headers });
  const error = { type, message, ...(details && { details }) };
  response.end(JSON.stringify({ type: 'error', error, request_id: 'req_test' }));
}

function createBucket({ size, refillMs, headers }: RateLimit) {
  let [left, at] = [size, Date.now()];
  return {
    take(): { ok: boolean; headers: Record<string, string> } {
      const now = Date.now();
      left = Math.min(size, left + ((now - at) * size) / refillMs);
      at = now;
      const ok = left >= 1;
      if (ok) left -= 1;
      const reset = new Date(now + ((size - left) * refillMs) / size).toISOString();
      const told = {
        'anthropic-ratelimit-requests-limit': String(size),
        'anthropic-ratelimit-requests-remaining': String(Math.floor(left)),
        'anthropic-ratelimit-requests-reset': reset,
        date: new Date(now).toISOString(),
      };
      const wait = { 'retry-after': String(((1 - left) * refillMs) / size / 1000) };
      return { ok, headers: { ...(!ok && wait), ...(headers && told) } };
    },
  };
}
