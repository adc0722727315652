import type { LookupAddress } from 'node:dns';
import { isIP } from 'node:net';
import { Refusal } from '../../base/refusal.ts';
import { isPublicAddress } from './public-address.ts';

/** What the operator lets be read. A name in `onlyHosts` or `blockHosts` stands for its subdomains too. */
export type Policy = {
  /** `host:port` that may be read although private. */
  allowHosts: string[];
  /** When not empty, nothing else may be read. */
  onlyHosts: string[];
  blockHosts: string[];
  /** Those of public web servers. Others lead to machines' own services more often than to a story. */
  ports: number[];
};

/** Where a connection would go: a name or an address (without brackets), and a port. */
export type Place = { host: string; port: number };

/** All addresses of a name; rejects with the resolver's error. */
export type Lookup = (host: string) => Promise<LookupAddress[]>;

/** Takes a `URL` as well as what undici hands to a connector. */
export function placeOf({ hostname, port, protocol }: Pick<URL, 'hostname' | 'port' | 'protocol'>): Place {
  const host = hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  return { host, port: Number(port) || (protocol === 'https:' ? 443 : 80) };
}

export function isAllowed(policy: Policy, { host, port }: Place): boolean {
  const place = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  return policy.allowHosts.some((entry) => entry.toLowerCase() === place);
}

/**
 * What can be said about a link before anything is looked up or dialled; asked again at every redirect.
 * @throws Refusal `link.scheme`, `link.userinfo`, `link.blocked`, `link.private`, `link.port`
 */
export function checkLink(policy: Policy, url: URL): void {
  const place = placeOf(url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Refusal('link.scheme', {});
  if (url.username || url.password) throw new Refusal('link.userinfo', {});
  if (isBlocked(policy, place.host)) throw new Refusal('link.blocked', { host: place.host });
  if (isAllowed(policy, place)) return;
  const names = /^(?:localhost|.*\.(?:localhost|local|internal))$/i;
  if (names.test(place.host) || (isIP(place.host) && !isPublicAddress(place.host)))
    throw new Refusal('link.private', { host: place.host });
  if (!policy.ports.includes(place.port)) throw new Refusal('link.port', { port: place.port });
}

function isBlocked({ onlyHosts, blockHosts }: Policy, host: string): boolean {
  const isWithin = (name: string) => `.${host}`.endsWith(`.${name.toLowerCase()}`);
  return blockHosts.some(isWithin) || (onlyHosts.length > 0 && !onlyHosts.some(isWithin));
}
