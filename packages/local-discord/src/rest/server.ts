import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from '../faults.ts';
import type { WireLog } from '../wire-log.ts';
import type { World } from '../state/world.ts';
import { answerRequest, failure, type Desk, type Reply, type RestOptions } from './answer.ts';
import { readBody, type Body } from './body.ts';
import { createLimiter, globalLimit } from './rate-limit.ts';

const apiPrefix = '/api/v10';

type Rest = { world: World; wireLog: WireLog; faults: Faults };

/** Discord's REST API: a function for requests under /api. */
export function createRest({ world, wireLog, faults }: Rest, options: RestOptions) {
  const desk = { world, options, limiter: createLimiter(options.globalRate ?? globalLimit) };
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const begun = performance.now();
    const fault = faults.strike(request.method ?? 'GET', pathOf(url));
    if (fault?.status === 'cut') request.destroy();
    if (fault?.status === 'hang' || fault?.status === 'cut') return;
    const { reply, sent } = fault ? { reply: struck(fault) } : await decide(desk, request, url);
    write(response, reply);
    const took = Math.round(performance.now() - begun);
    const title = `${request.method} ${pathOf(url)}`;
    const { status, body: answered } = reply;
    wireLog.add({
      wire: 'rest',
      direction: 'in',
      title,
      status,
      took,
      sent: sent && described(sent),
      answered,
    });
  };
}

async function decide(
  desk: Desk,
  request: IncomingMessage,
  url: URL,
): Promise<{ reply: Reply; sent?: Body }> {
  try {
    const sent = await readBody(request);
    const { method = 'GET', headers } = request;
    const asked = {
      method,
      path: pathOf(url),
      query: url.searchParams,
      authorization: headers.authorization ?? '',
    };
    return { sent, reply: attempt(desk, { ...asked, ...sent }) };
  } catch (error) {
    return { reply: refusalOf(desk, error) };
  }
}

/** So that the wire log holds what was sent, even where it was refused. */
function attempt(desk: Desk, asked: Parameters<typeof answerRequest>[1]): Reply {
  try {
    return answerRequest(desk, asked);
  } catch (error) {
    return refusalOf(desk, error);
  }
}

function refusalOf({ world }: Desk, error: unknown): Reply {
  const { status, body } = failure(world, error);
  return { status, body, headers: {} };
}

/** Another version of the API is no path of ours, and so an unknown request. */
function pathOf({ pathname }: URL): string {
  return pathname.startsWith(`${apiPrefix}/`) ? pathname.slice(apiPrefix.length) : pathname;
}

function write(response: ServerResponse, { status, body, headers }: Reply): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function described({ body, uploads }: Body): unknown {
  if (uploads.length === 0) return body;
  return {
    payload_json: body,
    files: uploads.map(({ name, bytes }) => `${name}, ${bytes.byteLength} bytes`),
  };
}

function struck({ status, retryAfter = 1, code = 0, message }: Fault): Reply {
  const number = Number(status);
  if (number !== 429)
    return { status: number, headers: {}, body: { code, message: message ?? `${number}: injected` } };
  const headers = { 'retry-after': String(Math.ceil(retryAfter)), 'x-ratelimit-scope': 'user' };
  const body = { message: 'You are being rate limited.', retry_after: retryAfter, global: false };
  return { status: number, headers, body };
}
