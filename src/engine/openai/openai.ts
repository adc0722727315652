import type { Engine } from '../engine.ts';
import { createModelEngine, type ReaderOptions } from '../model/model-engine.ts';
import { createOpenAiProvider, type OpenAiOptions as ProviderOptions } from './provider.ts';

export type OpenAiOptions = ProviderOptions & ReaderOptions;

/** A model behind a chat completions API reads. */
export async function createOpenAi(options: OpenAiOptions): Promise<Engine> {
  return createModelEngine(await createOpenAiProvider(options), options);
}
