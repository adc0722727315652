import type { RawData, WebSocket } from 'ws';
import { identify, type Identify } from './identify.ts';
import type { Hall } from './gateway-context.ts';
import { CLOSE, missedSince, OP, send, type Packet, type Session } from './session.ts';

type Resume = { token: string; session_id: string; seq: number };
/** The session that a connection has after a packet; null where it has none. */
type Heard = Session | null;

/** Milliseconds, as Discord asks for. That it comes isn't enforced: a test may move the clock by minutes. */
const HEARTBEAT_EVERY = 41_250;

function shut(socket: WebSocket, [code, reason]: readonly [number, string]): null {
  socket.close(code, reason);
  return null;
}

function begin({ world, sessions, tell, announceReady }: Hall, socket: WebSocket, data: Identify): Heard {
  const begun = identify(world, data, socket);
  if ('close' in begun) return shut(socket, begun.close);
  sessions.set(begun.session.id, begun.session);
  for (const { event, data: body } of begun.events) tell(begun.session, event, body);
  announceReady();
  return begun.session;
}

function resume(hall: Hall, socket: WebSocket, data: Resume): Heard {
  if (data.token !== hall.world.application.token) return shut(socket, CLOSE.authenticationFailed);
  const session = hall.sessions.get(data.session_id);
  if (session && data.seq > session.sequence) return shut(socket, CLOSE.invalidSequence);
  const missed = session ? missedSince(session, data.seq) : null;
  if (!session || !missed) {
    hall.log('out', 'invalidSession', false);
    send(socket, { op: OP.invalidSession, d: false });
    return null;
  }
  session.socket = socket;
  for (const text of missed) socket.send(text);
  hall.tell(session, 'RESUMED', {});
  hall.announceReady();
  return session;
}

function hear(hall: Hall, socket: WebSocket, session: Heard, { op, d }: Packet): Heard {
  if (op === OP.heartbeat) {
    send(socket, { op: OP.heartbeatAck });
    return session;
  }
  if (op === OP.identify) {
    return session ? shut(socket, CLOSE.alreadyAuthenticated) : begin(hall, socket, d as Identify);
  }
  if (op === OP.resume) return resume(hall, socket, d as Resume);
  if (!session) return shut(socket, CLOSE.notAuthenticated);
  if (op === OP.presence) return session;
  hall.world.problems.push(`unknown gateway opcode ${op}`);
  return shut(socket, CLOSE.unknownOpcode);
}

/** Opcodes whose payload is an object with a token. */
function isAddressed(op: number): boolean {
  return op === OP.identify || op === OP.resume;
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
function leave({ sessions }: Hall, socket: WebSocket, session: Heard, code: number): void {
  if (!session || session.socket !== socket) return;
  session.socket = null;
  if (code === 1000 || code === 1001) sessions.delete(session.id);
}

export function serveConnection(hall: Hall, socket: WebSocket): void {
  let session: Heard = null;
  socket.on('message', (raw) => {
    const packet = parse(raw);
    if (!packet) return void shut(socket, CLOSE.decode);
    const name = Object.entries(OP).find(([, op]) => op === packet.op)?.[0] ?? `op ${packet.op}`;
    hall.log('in', name, packet.d);
    session = hear(hall, socket, session, packet);
  });
  socket.on('close', (code) => leave(hall, socket, session, code));
  send(socket, { op: OP.hello, d: { heartbeat_interval: HEARTBEAT_EVERY } });
}
