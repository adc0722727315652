import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { WireLog } from '../wire-log.ts';
import type { World } from '../state/world.ts';
import { serveConnection } from './connection.ts';
import { eventFor } from './events.ts';
import { dispatch, type Session, type GatewayContext } from './session.ts';

export type Gateway = {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every connection, as Discord does now and then; sessions stay resumable unless `forget` is set. */
  drop(options?: { code?: number; forget?: boolean }): void;
  /** Whether a bot is connected. */
  isConnected(): boolean;
  /** Told when a session has been told READY or RESUMED. */
  onReady(listener: () => void): () => void;
  close(): void;
};

function createContext(world: World, wireLog: WireLog, listeners: Set<() => void>): GatewayContext {
  const log: GatewayContext['log'] = (direction, title, sent) =>
    wireLog.add({ wire: 'gateway', direction, title, sent });
  return {
    world,
    sessions: new Map(),
    log,
    tell: (session, event, data) => {
      dispatch(session, event, data);
      log('out', event, data);
    },
    announceReady: () => {
      for (const listener of listeners) listener();
    },
  };
}

export function createGateway(world: World, wireLog: WireLog): Gateway {
  const server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const listeners = new Set<() => void>();
  const context = createContext(world, wireLog, listeners);
  const stop = world.events.on((event) => {
    for (const session of context.sessions.values()) {
      const told = eventFor(world, session, event);
      if (told) context.tell(session, told.event, told.data);
    }
  });
  server.on('connection', (socket: WebSocket) => serveConnection(context, socket));
  return {
    upgrade: (request, socket, head) => {
      server.handleUpgrade(request, socket, head, (client) => server.emit('connection', client, request));
    },
    drop: (options) => drop(context.sessions, options),
    isConnected: () => [...context.sessions.values()].some((session) => session.socket),
    onReady: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      stop();
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}

function drop(sessions: Map<string, Session>, { code = 4000, forget = false } = {}): void {
  for (const session of sessions.values()) {
    session.socket?.close(code);
    session.socket = null;
    if (forget) sessions.delete(session.id);
  }
}
