import type { Env } from '../../base/env.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Prices } from '../model/prices.ts';
import type { Provider } from '../model/provider.ts';
import { noTokens } from '../model/prices.ts';
import { createClaudeProvider } from './provider.ts';

/**
 * Null where there is no key.
 * @throws Refusal `env.price`: a budget can't be kept for a model whose price isn't known
 */
export function openClaude(env: Env, model: string, prices: Record<string, Prices>): Provider | null {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseURL } = env;
  if (apiKey === null) return null;
  const provider = createClaudeProvider({ apiKey, baseURL, model, prices: prices[model] });
  const hasBudget = env.NUTGRAF_DAILY_BUDGET_USD !== null || env.NUTGRAF_GUILD_BUDGET_USD !== null;
  if (hasBudget && provider.price(noTokens) === null) throw new Refusal('env.price', { model });
  return provider;
}
