/** One line of what went over the wire, tokens masked. */
export type WireLogEntry = {
  number: number;
  /** Milliseconds since 1970. */
  at: number;
  wire: 'rest' | 'gateway';
  /** `in` comes from the bot. A REST entry holds both the request and its answer. */
  direction: 'in' | 'out';
  /** `POST /channels/…`, or the gateway event's or opcode's name. */
  title: string;
  status?: number;
  /** Milliseconds that a request took. */
  took?: number;
  sent?: unknown;
  answered?: unknown;
};

export type WireLog = {
  entries: readonly WireLogEntry[];
  add(entry: Omit<WireLogEntry, 'number' | 'at'>): void;
  on(listener: (entry: WireLogEntry) => void): () => void;
};

const keptEntries = 2000;
const tokenMask = '‹token›';

/** A copy without tokens: the bot's and those of interactions, in fields and in addresses. */
function maskTokens(value: unknown): unknown {
  if (typeof value === 'string') return maskPath(value);
  if (Array.isArray(value)) return value.map(maskTokens);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'token' ? tokenMask : maskTokens(inner)]),
  );
}

function maskPath(path: string): string {
  return path.replaceAll(/(\/(?:interactions|webhooks)\/\d+\/)[\w.-]{20,}/g, `$1${tokenMask}`);
}

export function createWireLog(now: () => number): WireLog {
  const entries: WireLogEntry[] = [];
  const listeners = new Set<(entry: WireLogEntry) => void>();
  let number = 0;
  return {
    entries,
    add(given) {
      number += 1;
      const masked = {
        title: maskPath(given.title),
        sent: maskTokens(given.sent),
        answered: maskTokens(given.answered),
      };
      const entry: WireLogEntry = { ...given, ...masked, number, at: now() };
      entries.push(entry);
      if (entries.length > keptEntries) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
