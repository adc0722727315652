import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer, json } from 'node:stream/consumers';
import {
  isRefused,
  readChat,
  refuse,
  tokensOf,
  type ChatBody,
  type ChatRules,
  type Kind,
  type Refused,
} from './chat-rules.ts';

/** A request that the server would take. */
export type Received = { headers: IncomingHttpHeaders; bytes: Buffer; body: ChatBody };

/** The parts of an answer, to be put together as a test wants them, rightly or not. */
export type Reply = {
  /** An answer that isn't 200, in that server's words where only a message is given. */
  fail(
    status: number,
    said: { message: string; type?: string; code?: string },
    headers?: Record<string, string>,
  ): void;
  /** Opens the stream and nothing else. */
  open(headers?: Record<string, string>): void;
  /** In pieces of a few characters; opens the stream. */
  say(text: string): void;
  /** As that server tells thoughts. */
  think(text: string): void;
  /** Ends the answer as the model would, counts it where that was asked for, and ends the stream. */
  finish(reason: string, last?: 'done' | 'open' | 'close'): void;
  /** Any data of an event. */
  event(data: object): void;
  /** Bytes as they are. */
  raw(text: string): void;
  /** Ends the stream, whatever is missing. */
  close(): void;
  /** Destroys the socket once what was said is on its way. */
  cut(): void;
};
export type ChatAnswer = (reply: Reply, received: Received) => void | Promise<void>;

export type ChatServer = {
  /** The root of the API, with /v1. */
  url: string;
  rules: ChatRules;
  /** Every chat that was understood, in order. */
  received: Received[];
  /** What was refused, in order. */
  refused: Refused[];
  /** Every other path that was asked for. */
  asked: string[];
  /** Answers what comes from now on. */
  answer: ChatAnswer;
  close: () => Promise<void>;
};

const usual: Omit<ChatRules, 'kind'> = {
  key: null,
  models: ['small-model'],
  context: 16_384,
  formats: ['json_schema', 'json_object'],
  noSystem: false,
  noUsage: false,
};

/** A local server of chat completions, in the dialect of one of four. Listens on loopback. */
export async function startChat(kind: Kind, own: Partial<ChatRules> = {}): Promise<ChatServer> {
  // Longer than a slow machine takes between two calls: a connection that is closed then would be a fault.
  const http = createServer({ keepAliveTimeout: 120_000 });
  const rules: ChatRules = { ...usual, ...(kind === 'openai' && { key: 'sk-test' }), ...own, kind };

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url !== '/v1/chat/completions') {
      server.asked.push(request.url ?? '');
      const told = await tell(rules, request);
      return send(response, told ?? { status: 404, body: { error: { message: 'Not Found' } } });
    }
    const bytes = await buffer(request);
    const body = readChat(rules, request.headers, bytes);
    if (isRefused(body)) {
      server.refused.push(body);
      return send(response, body);
    }
    const received = { headers: request.headers, bytes, body };
    server.received.push(received);
    await server.answer(createReply(kind, response, body), received);
  }

  http.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serve(request, response).catch(() => response.destroy());
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const address = http.address();
  const server: ChatServer = {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v1`,
    rules,
    received: [],
    refused: [],
    asked: [],
    answer: writes(plausibleDraft),
    async close() {
      http.closeAllConnections();
      http.close();
      await once(http, 'close');
    },
  };
  return server;
}

/** What that server tells of its models; null where it has no such path. */
async function tell(
  { kind, models, context, key }: ChatRules,
  request: IncomingMessage,
): Promise<Refused | null> {
  const ok = (body: object) => ({ status: 200, body });
  const { url, method, headers } = request;
  if (key !== null && headers.authorization !== `Bearer ${key}`)
    return refuse(kind, 401, { message: 'no key' });
  if (url === '/v1/models') {
    const length = kind === 'vllm' ? { max_model_len: context } : {};
    const data = models.map((id) => ({ id, object: 'model', created: 1, owned_by: kind, ...length }));
    return ok({ object: 'list', data });
  }
  if (kind === 'llamacpp' && url === '/props')
    return ok({ default_generation_settings: { n_ctx: context }, total_slots: 1 });
  if (kind !== 'ollama') return null;
  if (url === '/api/ps') return ok({ models: [] });
  if (url !== '/api/show' || method !== 'POST') return null;
  const asked: unknown = await json(request);
  if (!(typeof asked === 'object' && asked && 'model' in asked && models.includes(String(asked.model))))
    return refuse(kind, 404, { message: 'model not found' });
  return ok({
    parameters: `num_ctx                        ${context}\nstop "<|end|>"`,
    model_info: { 'general.architecture': 'llama', 'llama.context_length': 131_072 },
  });
}

/** The answer of a model that does as it is told: this draft, as JSON. */
export function writes(draft: object | ((received: Received) => object)): ChatAnswer {
  return (reply, received) => {
    reply.say(JSON.stringify(typeof draft === 'function' ? draft(received) : draft));
    reply.finish('stop');
  };
}

/** The task as it was put, and the sentences as they were numbered. */
export function readPrompt({ body }: Received): { task: string; sentences: string[] } {
  const text = body.messages.map(({ content }) => content).join('\n');
  const [article = ''] = text.split('⟦end of the document⟧').slice(-2);
  const from = article.lastIndexOf('\n⟦0⟧ ');
  const sentences = article
    .slice(from + 1)
    .trim()
    .split('\n');
  const task = text.slice(text.lastIndexOf('\nTask: ') + 1);
  return { task, sentences: sentences.map((line) => line.replace(/^⟦\d+⟧ /u, '')) };
}

/** What a hasty but honest reader would say: the first words of the first sentences. */
export function plausibleDraft(received: Received): object {
  const { task, sentences } = readPrompt(received);
  const actors = task.startsWith('Task: actors');
  const statements = sentences.slice(0, 2).map((sentence, index) => ({
    label: actors ? `Actor ${index}` : '',
    evidence: [index],
    text: sentence.split(' ').slice(0, 12).join(' '),
  }));
  const act = { evidence: [0], from: 'Actor 0', verb: 'names', to: 'Actor 1' };
  return { answerable: true, statements, relations: actors && statements.length > 1 ? [act] : [] };
}

function createReply(kind: Kind, response: ServerResponse, body: ChatBody): Reply {
  const prompt = tokensOf(body.messages.map(({ content }) => content).join('\n'));
  const thoughts = kind === 'ollama' ? 'reasoning' : 'reasoning_content';
  const isCounted = body.stream_options?.include_usage === true;
  let said = '';
  const chunk = (choices: object[], more: object = {}) =>
    reply.event({
      id: 'chatcmpl-test',
      object: 'chat.completion.chunk',
      created: 1,
      model: body.model,
      choices,
      ...(kind === 'openai' && isCounted && { usage: null }),
      ...more,
    });
  const delta = (content: object, reason: string | null = null) =>
    chunk([{ index: 0, delta: content, logprobs: null, finish_reason: reason }]);
  const reply: Reply = {
    fail: (status, words, headers) => send(response, refuse(kind, status, words), headers),
    open(headers) {
      if (response.headersSent) return;
      response.writeHead(200, { 'content-type': 'text/event-stream', ...headers });
      response.flushHeaders();
      if (kind !== 'ollama') delta({ role: 'assistant', content: kind === 'vllm' ? '' : null });
    },
    say(text) {
      reply.open();
      said += text;
      for (const piece of text.match(/.{1,7}/gsu) ?? [])
        delta({ ...(kind === 'ollama' && { role: 'assistant' }), content: piece });
    },
    think(text) {
      reply.open();
      for (const piece of text.match(/.{1,20}/gsu) ?? []) delta({ [thoughts]: piece, content: '' });
    },
    finish(reason, last = 'done') {
      reply.open();
      delta(kind === 'ollama' ? { role: 'assistant', content: '' } : {}, reason);
      const answered = tokensOf(said);
      const usage = { prompt_tokens: prompt, completion_tokens: answered, total_tokens: prompt + answered };
      if (last === 'open') return;
      if (last === 'close') return void response.end();
      if (isCounted) chunk([], { usage });
      response.end('data: [DONE]\n\n');
    },
    event: (data) => response.write(`data: ${JSON.stringify(data)}\n\n`),
    raw: (text) => response.write(text),
    close: () => response.end(),
    cut: () => response.socket?.destroySoon(),
  };
  return reply;
}

function send(
  response: ServerResponse,
  { status, body }: Refused,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
