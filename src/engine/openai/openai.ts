import type { Engine, Judge } from '../engine.ts';
import { createJudge } from '../model/judge.ts';
import { createModelEngine, type ReaderOptions } from '../model/model-engine.ts';
import { timeouts, type Timeouts } from '../model/timeouts.ts';
import { createOpenAiProvider, type OpenAiOptions as ProviderOptions } from './provider.ts';

export type OpenAiOptions = ProviderOptions & ReaderOptions;

/** A server of one's own loads a model and reads the whole prompt before it says its first word. */
export const patientTimeouts: Timeouts = { ...timeouts, first: 45_000 };

/** A model behind a chat completions API reads. */
export async function createOpenAi(options: OpenAiOptions): Promise<Engine> {
  return createModelEngine(await createOpenAiProvider(options), { timeouts: patientTimeouts, ...options });
}

/** It judges what was read. */
export async function createOpenAiJudge(options: OpenAiOptions): Promise<Judge> {
  return createJudge(await createOpenAiProvider(options), { timeouts: patientTimeouts, ...options });
}
