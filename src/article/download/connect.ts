import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { buildConnector } from 'undici';
import { Refusal } from '../../base/refusal.ts';
import { isPublicAddress } from './address.ts';
import { isAllowed, isPrivateLiteral, placeOf, type Policy } from './policy.ts';

/** All addresses of a name; rejects with the resolver's error. */
export type Lookup = (host: string) => Promise<LookupAddress[]>;

type Connector = buildConnector.connector;

/**
 * Opens sockets to public addresses only. A name is looked up once for a connection, every answer has to be public,
 * and the connection goes to one of those answers, so that a name can't change in between.
 */
export function createConnector(
  policy: Policy,
  lookup: Lookup,
  timeout: number,
  build: typeof buildConnector = buildConnector,
): Connector {
  // HTTP/2 would bring its own floods (settings, resets, continuation) and no page needs it.
  const connectWith = (lookup: Lookup) =>
    build({ allowH2: false, timeout, autoSelectFamily: true, lookup: toNodeLookup(lookup) });
  const free = connectWith(lookup);
  const careful = guard(connectWith(refusePrivate(lookup)));
  return (target, callback) => (isAllowed(policy, placeOf(target)) ? free : careful)(target, callback);
}

/** Refuses a literal private address, for which nothing is looked up, and a socket whose far end is one. */
export function guard(connect: Connector): Connector {
  return (target, callback) => {
    const { host } = placeOf(target);
    const refusal = new Refusal('link.private', { host });
    if (isPrivateLiteral(host)) return callback(refusal, null);
    connect(target, (...result) => {
      const [, socket] = result;
      if (!socket || isPublicAddress(socket.remoteAddress ?? '')) return callback(...result);
      socket.destroy();
      callback(refusal, null);
    });
  };
}

function refusePrivate(lookup: Lookup): Lookup {
  return async (host) => {
    const addresses = await lookup(host);
    if (addresses.every(({ address }) => isPublicAddress(address))) return addresses;
    throw new Refusal('link.private', { host });
  };
}

function toNodeLookup(lookup: Lookup): LookupFunction {
  const lookupThen = callbackify(lookup);
  return (host, { all }, callback) =>
    lookupThen(host, (error, addresses) => {
      const [first] = error ? [] : addresses;
      if (error) callback(error, []);
      else if (!first)
        callback(Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' }), []);
      else if (all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
}
