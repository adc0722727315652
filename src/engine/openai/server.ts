import * as z from 'zod';
import { openAiURL, withoutEnd, type Connection } from './connection.ts';

/** Milliseconds: a bot's start waits for it. */
const patience = 3000;
/** What a server that doesn't tell is taken to hold, in tokens, prompt and answer together. */
const commonContext = 8192;
/** All models of OpenAI's own that answer chats have as much, or more. */
const openAiContext = 128_000;
/** Of Ollama, where neither it nor its operator says more. Source: docs/context-length.mdx, read on 2026-11-28. */
const ollamaContext = 4096;

const count = z.int().positive().optional().catch(undefined);
const Models = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      // vLLM, OpenRouter, Groq, and Mistral or LM Studio, in this order.
      max_model_len: count,
      context_length: count,
      context_window: count,
      max_context_length: count,
    }),
  ),
});
const Props = z.object({ default_generation_settings: z.object({ n_ctx: z.int().positive() }) });
const Running = z.object({ models: z.array(z.object({ name: z.string(), context_length: count })) });
const Shown = z.object({ parameters: z.string().optional(), model_info: z.record(z.string(), z.unknown()) });

/** `isFirm`: the server itself has said it, of the model as it runs. */
export type Context = { tokens: number; isFirm: boolean };

/** How much a model holds, asked in the ways that servers have for it. Never fails. */
export async function askContext(connection: Connection, model: string): Promise<Context> {
  const { baseURL } = connection;
  const root = baseURL.replace(/\/v1$/u, '');
  const listed = await askModels(connection).catch(() => []);
  const own = listed.find(({ id }) => id === model);
  const told =
    own && (own.max_model_len ?? own.context_length ?? own.context_window ?? own.max_context_length);
  if (told !== undefined) return { tokens: told, isFirm: true };
  if (baseURL === openAiURL) return { tokens: openAiContext, isFirm: true };
  const props = await ask(connection, `${root}/props`, Props);
  if (props) return { tokens: props.default_generation_settings.n_ctx, isFirm: true };
  return (await askOllama(connection, root, model)) ?? { tokens: commonContext, isFirm: false };
}

/** What runs is what counts: a model holds more than Ollama gives it. */
async function askOllama(connection: Connection, root: string, model: string): Promise<Context | null> {
  const running = await ask(connection, `${root}/api/ps`, Running);
  const names = new Set([model, `${model}:latest`]);
  const loaded = running?.models.find(({ name }) => names.has(name))?.context_length;
  if (loaded !== undefined) return { tokens: loaded, isFirm: true };
  const shown = running && (await ask(connection, `${root}/api/show`, Shown, { model }));
  if (!shown) return null;
  const [, set] = /^num_ctx\s+(\d+)/mu.exec(shown.parameters ?? '') ?? [];
  if (set !== undefined) return { tokens: Number(set), isFirm: true };
  const held = Object.entries(shown.model_info).find(([name]) => name.endsWith('.context_length'));
  const most = Number(held?.[1]);
  return { tokens: most > 0 ? Math.min(most, ollamaContext) : ollamaContext, isFirm: false };
}

/** Models that don't chat, by their names. */
const others = /embed|rerank|whisper|tts|speech|transcri|moderation|guard|dall-e|image|^bge|^e5|ocr/iu;

/** The first model that the server lists and that answers chats; null where it lists none, or can't be reached. */
export async function pickModel(connection: Connection): Promise<string | null> {
  const models = await askModels(connection).catch(() => []);
  return models.find(({ id }) => !others.test(id))?.id ?? null;
}

async function askModels(connection: Connection): Promise<z.output<typeof Models>['data']> {
  return (await ask(connection, `${connection.baseURL}/models`, Models))?.data ?? [];
}

async function ask<T extends z.ZodType>(
  { apiKey, fetch = globalThis.fetch }: Connection,
  url: string,
  schema: T,
  body?: object,
): Promise<z.output<T> | null> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: {
        ...(apiKey !== null && { authorization: `Bearer ${apiKey}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (response.ok) return schema.safeParse(await withoutEnd(response).json()).data ?? null;
    await response.body?.cancel();
  } catch {
    // Not there, without end, or not JSON: then it is another server.
  }
  return null;
}
