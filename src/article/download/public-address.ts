import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** All that IANA has given out for the public internet. ipaddr.js calls `::7f00:1` (127.0.0.1) unicast, this doesn't. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Azure's own services for its machines (keys, extensions) answer at this public address. */
const AZURE = '168.63.129.16';

/**
 * Whether an address belongs to the public internet: not private, local, reserved or for documentation, and no
 * IPv6 form that carries an IPv4 address (mapped, NAT64, 6to4, Teredo), since those can lead back inside.
 */
export function isPublicAddress(text: string): boolean {
  if (!isIP(text) || text === AZURE) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || address.match(GLOBAL_IPV6);
}
