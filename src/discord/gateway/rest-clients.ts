import { REST, type RateLimitData } from 'discord.js';

/** Interaction endpoints take no authorization and are exempt from Discord's global limit: they have their own REST. */
/** What nobody waits for has its own too, and few requests a second: it never stands before anybody's question. */
export type RestClients = { interactions: REST; bot: REST; deliveries: REST };

/** Of the 50 that Discord lets a bot make. */
const deliveriesPerSecond = 10;

export function createRestClients(token: string, apiUrl: string | null): RestClients {
  const common = {
    ...(apiUrl !== null && { api: apiUrl }),
    rejectOnRateLimit: isCard,
    handlerSweepInterval: 10 * 60_000,
  };
  return {
    interactions: new REST({ ...common, globalRequestsPerSecond: Infinity }),
    bot: new REST(common).setToken(token),
    deliveries: new REST({
      ...(apiUrl !== null && { api: apiUrl }),
      globalRequestsPerSecond: deliveriesPerSecond,
      handlerSweepInterval: 10 * 60_000,
    }).setToken(token),
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
  for (const client of [rest.interactions, rest.bot, rest.deliveries]) {
    client.clearHandlerSweeper();
    client.clearHashSweeper();
  }
}
