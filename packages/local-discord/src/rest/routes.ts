import { applicationRoutes } from './applications.ts';
import { callbackRoutes } from './callbacks.ts';
import { channelRoutes } from './channels.ts';
import { guildRoutes } from './guilds.ts';
import { messageRoutes } from './messages.ts';
import type { Route } from './route.ts';
import { threadRoutes } from './threads.ts';
import { userRoutes } from './users.ts';
import { webhookRoutes } from './webhooks.ts';

/** All that the local Discord answers under /api/v10. Anything else is a 404 that is recorded as a problem. */
export const routes: readonly Route[] = [
  ...applicationRoutes,
  ...callbackRoutes,
  ...channelRoutes,
  ...guildRoutes,
  ...messageRoutes,
  ...threadRoutes,
  ...userRoutes,
  ...webhookRoutes,
];

export type Match = { route: Route; params: Record<string, string> };

function paramsOf(pattern: string, path: string): Record<string, string> | null {
  const expected = pattern.split('/');
  const given = path.split('/');
  if (expected.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, segment] of expected.entries()) {
    const value = decodeURIComponent(given[index] ?? '');
    if (segment.startsWith(':')) params[segment.slice(1)] = value;
    else if (segment !== value) return null;
  }
  return params;
}

/** The route for a request; among several the one with the fewest parameters. */
export function findRoute(method: string, path: string): Match | null {
  const matches = routes.flatMap((route): Match[] => {
    const params = route.method === method ? paramsOf(route.path, path) : null;
    return params ? [{ route, params }] : [];
  });
  return matches.toSorted((a, b) => Object.keys(a.params).length - Object.keys(b.params).length)[0] ?? null;
}
