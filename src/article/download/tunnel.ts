import { once } from 'node:events';
import { request as requestPlain, type IncomingMessage } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type Socket } from 'node:net';
import { callbackify } from 'node:util';
import { buildConnector } from 'undici';
import { placeOf, type Place, type Lookup } from './policy.ts';

/**
 * Opens sockets through an operator's HTTP proxy, which is told an address, never a name: what was looked up and
 * checked here is what the proxy reaches. `proxy` may carry a user name and a password.
 */
export function createTunnel(proxy: URL, lookup: Lookup, timeout: number): buildConnector.connector {
  const secure = buildConnector({ allowH2: false, timeout });
  const openTunnelThen = callbackify((place: Place) => openTunnel(proxy, place, lookup, timeout));
  return (target, callback) =>
    openTunnelThen(placeOf(target), (error, socket) => {
      if (error) callback(error, null);
      else if (target.protocol === 'https:') secure({ ...target, httpSocket: socket }, callback);
      else callback(null, socket);
    });
}

async function openTunnel(
  proxy: URL,
  { host, port }: Place,
  lookup: Lookup,
  timeout: number,
): Promise<Socket> {
  const address = isIP(host) ? host : (await lookup(host))[0]?.address;
  if (!address) throw Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' });
  const path = address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
  const request = (proxy.protocol === 'https:' ? requestSecure : requestPlain)({
    ...placeOf(proxy),
    method: 'CONNECT',
    path,
    headers: { host: path, ...credentialsOf(proxy) },
    agent: false,
    signal: AbortSignal.timeout(timeout),
  });
  request.end();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Node's documentation of the event says
  const [response, socket] = (await once(request, 'connect')) as [IncomingMessage, Socket];
  if (response.statusCode === 200) return socket;
  socket.destroy();
  throw Object.assign(new Error(`the proxy answered ${response.statusCode}`), { code: 'ECONNREFUSED' });
}

function credentialsOf({ username, password }: URL): Record<string, string> {
  if (!username) return {};
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
