import type { Env } from '../../base/env.ts';
import type { Prices } from '../model/prices.ts';
import { openAiURL, type Connection } from './connection.ts';
import type { Provider } from '../model/provider.ts';
import { createOpenAiProvider } from './provider.ts';
import { pickModel } from './server.ts';

/** Where the operator says that such a server is; null where nothing is said. */
function connectionOf({ OPENAI_BASE_URL: baseURL, OPENAI_API_KEY: apiKey }: Env): Connection | null {
  if (baseURL === null) return apiKey === null ? null : { baseURL: openAiURL, apiKey };
  return { baseURL, apiKey };
}

/** Null where no server is named. */
export async function openOpenAi(
  env: Env,
  model: string,
  prices: Record<string, Prices>,
): Promise<Provider | null> {
  const connection = connectionOf(env);
  const own = { model, contextTokens: env.NUTGRAF_CONTEXT_TOKENS, prices: prices[`openai:${model}`] };
  return connection && (await createOpenAiProvider({ ...connection, ...own }));
}

/** The first model of the server that is named; null where none is, it lists none, or it can't be reached. */
export async function pickOpenAiModel(env: Env): Promise<string | null> {
  const connection = connectionOf(env);
  return connection && (await pickModel(connection));
}
