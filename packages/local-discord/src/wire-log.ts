/** One line of what went over the wire, tokens masked. */
export type Entry = {
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

export type Journal = {
  entries: readonly Entry[];
  add(entry: Omit<Entry, 'number' | 'at'>): void;
  on(listener: (entry: Entry) => void): () => void;
};

const KEPT = 2000;
const MASK = '‹token›';

/** A copy without tokens: the bot's and those of interactions, in fields and in addresses. */
export function maskTokens(value: unknown): unknown {
  if (typeof value === 'string') return maskPath(value);
  if (Array.isArray(value)) return value.map(maskTokens);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'token' ? MASK : maskTokens(inner)]),
  );
}

export function maskPath(path: string): string {
  return path.replaceAll(/(\/(?:interactions|webhooks)\/\d+\/)[\w.-]{20,}/g, `$1${MASK}`);
}

export function createJournal(now: () => number): Journal {
  const entries: Entry[] = [];
  const listeners = new Set<(entry: Entry) => void>();
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
      const entry: Entry = { ...given, ...masked, number, at: now() };
      entries.push(entry);
      if (entries.length > KEPT) entries.shift();
      for (const listener of listeners) listener(entry);
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
