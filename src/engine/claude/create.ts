import type { Env } from '../../base/env.ts';
import type { Logger } from '../../base/log.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Engine, Judge } from '../engine.ts';
import type { LiveCheck } from '../engine.ts';
import { createClaude, createClaudeJudge, type ClaudeOptions } from './claude.ts';
import { liveCheck } from '../model/live-check.ts';
import { createClaudeProvider } from './provider.ts';
import { isPriced } from './prices.ts';

/** @throws Refusal `env.key`, `env.price`: a budget can't be kept for a model whose price isn't known */
export function createClaudeFromEnv(env: Env, log: Logger): Engine {
  const options = optionsOf(env, log);
  requirePrice(env, options.model);
  return createClaude(options);
}

/**
 * Who looks again; null where the operator has switched it off.
 * @throws Refusal `env.key`, `env.price`
 */
export function createJudgeFromEnv(env: Env, log: Logger): Judge | null {
  const model = env.NUTGRAF_SECOND_LOOK;
  if (model === 'off') return null;
  requirePrice(env, model);
  return createClaudeJudge({ ...optionsOf(env, log), model });
}

function requirePrice(env: Env, model: string): void {
  const hasBudget = env.NUTGRAF_DAILY_BUDGET_USD !== null || env.NUTGRAF_GUILD_BUDGET_USD !== null;
  if (hasBudget && !isPriced(model)) throw new Refusal('env.price', { model });
}

/** @throws Refusal `env.key` */
export async function liveCheckClaude(
  env: Env,
  log: Logger,
  holds: Parameters<typeof liveCheck>[2],
  signal: AbortSignal,
): Promise<LiveCheck> {
  const options = optionsOf(env, log);
  return await liveCheck(createClaudeProvider(options), options, holds, signal);
}

function optionsOf(env: Env, log: Logger): ClaudeOptions {
  const { ANTHROPIC_API_KEY: apiKey, ANTHROPIC_BASE_URL: baseURL, NUTGRAF_MODEL: model } = env;
  if (apiKey === null) throw new Refusal('env.key', {});
  return { apiKey, baseURL, model, log };
}
