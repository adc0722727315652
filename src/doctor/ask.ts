/** Milliseconds. */
const patience = 5000;
/** The most that is read of an answer, in bytes. */
const mostBytes = 4_000_000;

/** What an HTTP API says: status 0 where nothing answers in time, `body` null where it is no JSON. */
export type Answer = { status: number; date: number | null; body: unknown };

/**
 * Asks an API for something that it has, until `deadline` at most. Never throws, and follows no redirect: those would get
 * the key.
 */
export async function ask(
  url: string,
  headers: Record<string, string>,
  deadline: AbortSignal = AbortSignal.timeout(patience),
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([deadline, AbortSignal.timeout(patience)]),
    });
    const date = Date.parse(response.headers.get('date') ?? '');
    return {
      status: response.status,
      date: Number.isNaN(date) ? null : date,
      body: await readJson(response),
    };
  } catch {
    return { status: 0, date: null, body: null };
  }
}

async function readJson(response: Response): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of response.body ?? []) {
    bytes += part.byteLength;
    if (bytes > mostBytes) return null;
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString());
  } catch {
    return null;
  }
}
