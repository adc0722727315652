import OpenAI from 'openai';

export type Connection = {
  /** The root of a chat completions API, with its `/v1`. */
  baseURL: string;
  /** Null where the server wants none. */
  apiKey: string | null;
  fetch?: typeof fetch;
};

export const openAiURL = 'https://api.openai.com/v1';

/** Bytes: a draft with its thoughts, a chunk a token, is some three million. */
const longestBody = 16_000_000;

/**
 * The SDK would look for keys, organizations and headers in the environment, obey any `retry-after`, and print prompts
 * when a variable says so: all that is given here, and retries are ours.
 */
export function connect({ baseURL, apiKey, fetch = globalThis.fetch }: Connection): OpenAI {
  return new OpenAI({
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL,
    maxRetries: 0,
    logLevel: 'off',
    ...(apiKey === null && { defaultHeaders: { Authorization: null } }),
    fetch: async (input, init) => readable(await fetch(input, init)),
  });
}

/** An answer of any server as the SDK reads it: an error under `error`, and no body without end. */
async function readable(response: Response): Promise<Response> {
  const { status, statusText, headers, ok } = response;
  const limited = withoutEnd(response);
  if (ok) return limited;
  const text = (await limited.text()).slice(0, 4000);
  return new Response(isWrapped(text) ? text : JSON.stringify({ error: { message: text } }), {
    status,
    statusText,
    headers: { ...Object.fromEntries(headers), 'content-type': 'application/json' },
  });
}

/** The same, whose body fails where it is longer than any answer. */
export function withoutEnd(response: Response): Response {
  return new Response(response.body?.pipeThrough(limitBytes()) ?? null, response);
}

function limitBytes(): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > longestBody) controller.error(new Error(`the answer is longer than ${longestBody} bytes`));
      else controller.enqueue(chunk);
    },
  });
}

function isWrapped(text: string): boolean {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null && 'error' in body && typeof body.error === 'object';
  } catch {
    return false;
  }
}
