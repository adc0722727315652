import { REST, type RateLimitData } from 'discord.js';

/** Interaction endpoints take no authorization and are exempt from Discord's global limit: they have their own REST. */
export type RestClients = { interactions: REST; bot: REST };

export function createRestClients(token: string, apiUrl: string | null): RestClients {
  const common = {
    ...(apiUrl !== null && { api: apiUrl }),
    rejectOnRateLimit: isCard,
    handlerSweepInterval: 10 * 60_000,
  };
  return {
    interactions: new REST({ ...common, globalRequestsPerSecond: Infinity }),
    bot: new REST(common).setToken(token),
  };
}

/** A card that has to wait is refused instead, so that the newest is sent once it may be; anything else waits. */
function isCard({ method, route }: RateLimitData): boolean {
  return (
    (method === 'POST' || method === 'PATCH') &&
    (route.startsWith('/webhooks') || route.startsWith('/channels'))
  );
}

/** Their timers would keep the process alive. */
export function closeRestClients(rest: RestClients): void {
  for (const client of [rest.interactions, rest.bot]) {
    client.clearHandlerSweeper();
    client.clearHashSweeper();
  }
}
