import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';
import type { World } from '../state/world.ts';

export type Packet = { op: number; t?: string; s?: number; d?: unknown };

/** A bot's session: outlives its connection, so that it can be resumed. */
export type Session = {
  id: string;
  intents: number;
  shard: readonly [index: number, count: number];
  sequence: number;
  /** What was dispatched, as it went over the wire, for a replay; the last has the number `sequence`. */
  sent: string[];
  socket: WebSocket | null;
};

/** What the gateway's connections share. */
export type GatewayContext = {
  world: World;
  sessions: Map<string, Session>;
  log: (direction: 'in' | 'out', title: string, data: unknown) => void;
  tell: (session: Session, event: string, data: unknown) => void;
  announceReady: () => void;
};

/** Dispatches that are kept for a replay. */
const keptDispatches = 1000;

export const opcodes = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voiceState: 4,
  resume: 6,
  reconnect: 7,
  requestMembers: 8,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;

export const closeCodes = {
  unknownOpcode: [4001, 'Unknown opcode.'],
  decode: [4002, 'Error while decoding payload.'],
  notAuthenticated: [4003, 'Not authenticated.'],
  authenticationFailed: [4004, 'Authentication failed.'],
  alreadyAuthenticated: [4005, 'Already authenticated.'],
  invalidSequence: [4007, 'Invalid seq.'],
  invalidShard: [4010, 'Invalid shard.'],
  invalidIntents: [4013, 'Invalid intent(s).'],
  disallowedIntents: [4014, 'Disallowed intent(s).'],
} as const;

export function createSession(intents: number, shard: readonly [number, number], socket: WebSocket): Session {
  return { id: randomBytes(16).toString('hex'), intents, shard, sequence: 0, sent: [], socket };
}

/** Numbers, keeps and sends; without a connection it waits for a resume. */
export function dispatch(session: Session, event: string, data: unknown): void {
  session.sequence += 1;
  const text = JSON.stringify({ op: opcodes.dispatch, t: event, s: session.sequence, d: data });
  session.sent.push(text);
  if (session.sent.length > keptDispatches) session.sent.shift();
  session.socket?.send(text);
}

/** What a client that heard as far as `sequence` has missed; null where that is no longer known. */
export function missedSince({ sent, sequence: last }: Session, sequence: number): string[] | null {
  const missed = last - sequence;
  if (missed > sent.length) return null;
  return missed > 0 ? sent.slice(-missed) : [];
}

export function send(socket: WebSocket, packet: Packet): void {
  socket.send(JSON.stringify({ s: null, t: null, ...packet }));
}
