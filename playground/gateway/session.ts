import { randomBytes } from 'node:crypto';
import type { WebSocket } from 'ws';

export type Packet = { op: number; t?: string; s?: number; d?: unknown };

/** A bot's session: outlives its connection, so that it can be resumed. */
export type Session = {
  id: string;
  intents: number;
  shard: readonly [index: number, count: number];
  sequence: number;
  /** What was dispatched, for a replay. */
  sent: Packet[];
  socket: WebSocket | null;
};

/** Dispatches that are kept for a replay. */
const KEPT = 1000;

export const OP = {
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

export const CLOSE = {
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
export function dispatch(session: Session, event: string, data: unknown): Packet {
  session.sequence += 1;
  const packet = { op: OP.dispatch, t: event, s: session.sequence, d: structuredClone(data) };
  session.sent.push(packet);
  if (session.sent.length > KEPT) session.sent.shift();
  if (session.socket) send(session.socket, packet);
  return packet;
}

export function send(socket: WebSocket, packet: Packet): void {
  socket.send(JSON.stringify({ s: null, t: null, ...packet }));
}
