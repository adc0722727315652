import { isIP, type LookupFunction } from 'node:net';
import { callbackify } from 'node:util';
import { buildConnector } from 'undici';
import { Refusal } from '../../base/refusal.ts';
import { isPublicAddress } from './public-address.ts';
import { isAllowed, placeOf, type Policy, type Lookup } from './policy.ts';
import { createTunnel } from './tunnel.ts';

type Connector = buildConnector.connector;

export type ConnectOptions = {
  policy: Policy;
  lookup: Lookup;
  /** An operator's HTTP proxy, which all goes through but what is allowed although private. */
  proxy: URL | null;
  /** Milliseconds. */
  timeout: number;
  build?: typeof buildConnector;
};

/**
 * Opens sockets to public addresses only. A name is looked up once for a connection, every answer has to be public,
 * and the connection goes to one of those answers, so that a name can't change in between.
 */
export function createConnector(options: ConnectOptions): Connector {
  const { policy, lookup, proxy, timeout, build = buildConnector } = options;
  // HTTP/2 would bring its own floods (settings, resets, continuation) and no page needs it.
  const connectWith = (lookup: Lookup) =>
    build({ allowH2: false, timeout, autoSelectFamily: true, lookup: toNodeLookup(lookup) });
  const free = connectWith(lookup);
  const checked = refusePrivate(lookup);
  const careful = proxy ? createTunnel(proxy, checked, timeout) : checkFarEnd(connectWith(checked));
  return (target, callback) => {
    const place = placeOf(target);
    if (isAllowed(policy, place)) free(target, callback);
    // Nothing is looked up for an address.
    else if (isIP(place.host) && !isPublicAddress(place.host))
      callback(new Refusal('link.private', { host: place.host }), null);
    else careful(target, callback);
  };
}

/** Refuses a socket whose far end, whatever was dialled, is private. */
function checkFarEnd(connect: Connector): Connector {
  return (target, callback) =>
    connect(target, (...result) => {
      const [, socket] = result;
      if (!socket || isPublicAddress(socket.remoteAddress ?? '')) return callback(...result);
      socket.destroy();
      callback(new Refusal('link.private', { host: placeOf(target).host }), null);
    });
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
