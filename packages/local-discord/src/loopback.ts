import type { IncomingMessage } from 'node:http';

/**
 * Only programs on this machine, and pages of our own: a foreign page can reach a loopback address, but not with
 * our Host (a rebound name) and not without its own Origin.
 */
export function isOwnRequest({ headers }: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return false;
  return headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`);
}
