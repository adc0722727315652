import type { RawData, WebSocket } from 'ws';
import { identify, type Identify } from './identify.ts';
import {
  closeCodes,
  missedSince,
  opcodes,
  send,
  type Packet,
  type Session,
  type GatewayContext,
} from './session.ts';

type Resume = { token: string; session_id: string; seq: number };
/** The session that a connection has after a packet; null where it has none. */
type MaybeSession = Session | null;

/** Milliseconds, as Discord asks for. That it comes isn't enforced: a test may move the clock by minutes. */
const heartbeatInterval = 41_250;

function shut(socket: WebSocket, [code, reason]: readonly [number, string]): null {
  socket.close(code, reason);
  return null;
}

function begin(
  { world, sessions, tell, announceReady }: GatewayContext,
  socket: WebSocket,
  data: Identify,
): MaybeSession {
  const begun = identify(world, data, socket);
  if ('close' in begun) return shut(socket, begun.close);
  sessions.set(begun.session.id, begun.session);
  for (const { event, data: body } of begun.events) tell(begun.session, event, body);
  announceReady();
  return begun.session;
}

function resume(context: GatewayContext, socket: WebSocket, data: Resume): MaybeSession {
  if (data.token !== context.world.application.token) return shut(socket, closeCodes.authenticationFailed);
  const session = context.sessions.get(data.session_id);
  if (session && data.seq > session.sequence) return shut(socket, closeCodes.invalidSequence);
  const missed = session ? missedSince(session, data.seq) : null;
  if (!session || !missed) {
    context.log('out', 'invalidSession', false);
    send(socket, { op: opcodes.invalidSession, d: false });
    return null;
  }
  session.socket = socket;
  for (const text of missed) socket.send(text);
  context.tell(session, 'RESUMED', {});
  context.announceReady();
  return session;
}

function handlePacket(
  context: GatewayContext,
  socket: WebSocket,
  session: MaybeSession,
  { op, d }: Packet,
): MaybeSession {
  if (op === opcodes.heartbeat) {
    send(socket, { op: opcodes.heartbeatAck });
    return session;
  }
  if (op === opcodes.identify) {
    return session ? shut(socket, closeCodes.alreadyAuthenticated) : begin(context, socket, d as Identify);
  }
  if (op === opcodes.resume) return resume(context, socket, d as Resume);
  if (!session) return shut(socket, closeCodes.notAuthenticated);
  if (op === opcodes.presence) return session;
  context.world.problems.push(`unknown gateway opcode ${op}`);
  return shut(socket, closeCodes.unknownOpcode);
}

/** Opcodes whose payload is an object with a token. */
function isAddressed(op: number): boolean {
  return op === opcodes.identify || op === opcodes.resume;
}

function parse(raw: RawData): Packet | null {
  try {
    const packet: unknown = JSON.parse((raw as Buffer).toString());
    if (typeof packet !== 'object' || packet === null || !('op' in packet)) return null;
    const { op, d } = packet as Packet;
    return isAddressed(op) && (typeof d !== 'object' || d === null) ? null : { op, d };
  } catch {
    return null;
  }
}

/** A client that closes with 1000 or 1001 ends its session; any other way it can come back for it. */
function leave({ sessions }: GatewayContext, socket: WebSocket, session: MaybeSession, code: number): void {
  if (!session || session.socket !== socket) return;
  session.socket = null;
  if (code === 1000 || code === 1001) sessions.delete(session.id);
}

export function serveConnection(context: GatewayContext, socket: WebSocket): void {
  let session: MaybeSession = null;
  socket.on('message', (raw) => {
    const packet = parse(raw);
    if (!packet) return void shut(socket, closeCodes.decode);
    const name = Object.entries(opcodes).find(([, op]) => op === packet.op)?.[0] ?? `op ${packet.op}`;
    context.log('in', name, packet.d);
    session = handlePacket(context, socket, session, packet);
  });
  socket.on('close', (code) => leave(context, socket, session, code));
  send(socket, { op: opcodes.hello, d: { heartbeat_interval: heartbeatInterval } });
}
