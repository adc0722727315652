import type { Upload } from '../state/files.ts';
import type { World } from '../state/world.ts';
import { ApiError, refuse, type ErrorBody } from './errors.ts';
import { routeLimit, type Limiter, type Rate, type Verdict } from './rate-limit.ts';
import type { Route } from './route.ts';
import { findRoute, type Match } from './routes.ts';
import { checkRequest, faultOf } from './schema.ts';

export type RestOptions = {
  /** Requests of all kinds; interaction callbacks aren't counted. */
  globalRate?: Rate;
  /** For every route, in place of its own. */
  routeRate?: Rate;
  /** Whether answers are held against Discord's schemas; true unless a benchmark says otherwise. */
  checksAnswers?: boolean;
};
export type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
  uploads: Upload[];
  authorization: string;
};
export type Reply = { status: number; body?: unknown; headers: Record<string, string> };
export type Desk = { world: World; limiter: Limiter; options: RestOptions };

/** Answers a request that has been read; throws Discord's refusals where no route was reached. */
export function answerRequest(desk: Desk, asked: Asked): Reply {
  const match = findRoute(asked.method, asked.path);
  if (!match) throw unknown(desk.world, asked);
  if (!match.route.open && asked.authorization !== `Bot ${desk.world.application.token}`)
    throw refuse('unauthorized');
  const { headers, refused } = count(desk, match);
  if (refused) {
    const { retryAfter: retry_after, global } = refused;
    return { status: 429, headers, body: { message: 'You are being rate limited.', retry_after, global } };
  }
  try {
    const body = perform(desk, match, asked);
    return { status: body === undefined ? 204 : 200, body, headers };
  } catch (error) {
    const { status, body } = failure(desk.world, error);
    return { status, body, headers };
  }
}

/** Each route has a bucket for each channel, guild or webhook that it names. */
function count({ world, limiter, options }: Desk, { route, params }: Match): Verdict {
  const key = `${route.method} ${route.path} ${params.channel ?? params.guild ?? params.token ?? ''}`;
  const own = route.rate ?? routeLimit;
  const rate = options.routeRate && own !== 'none' ? options.routeRate : own;
  return limiter.count(key, rate, world.clock.now());
}

function perform(
  { world, options }: Desk,
  { route, params }: Match,
  { query, body, uploads }: Asked,
): unknown {
  if (route.body) checkRequest(route.body, body ?? {});
  const result = route.handle({ world, params, query, body, uploads });
  const fault = options.checksAnswers === false ? null : answerFault(route, result);
  if (fault) world.problems.push(`own answer to ${route.method} ${route.path}: ${fault}`);
  return result;
}

function answerFault({ answer }: Route, result: unknown): string | null {
  if (!answer || result === undefined) return null;
  if (!('each' in answer)) return faultOf(answer, result);
  return (result as unknown[]).map((one) => faultOf(answer.each, one)).find(Boolean) ?? null;
}

function unknown(world: World, { method, path }: Asked): ApiError {
  const name = `${method} ${path}`;
  world.problems.push(`unknown request ${name}`);
  const { status, body } = refuse('notFound');
  return new ApiError(status, {
    ...body,
    message: `${body.message} (the local Discord doesn't know ${name})`,
  });
}

/** A refusal as it is; anything else is a fault of ours, told to whoever looks at `problems`. */
export function failure(world: World, error: unknown): { status: number; body: ErrorBody } {
  if (error instanceof ApiError) return error;
  world.problems.push(
    `a fault of the local Discord: ${error instanceof Error ? error.stack : String(error)}`,
  );
  return refuse('serverError');
}
