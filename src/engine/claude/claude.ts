import type { Engine, Judge } from '../engine.ts';
import { createJudge } from '../model/judge.ts';
import { createModelEngine, type ReaderOptions } from '../model/model-engine.ts';
import { createClaudeProvider, type ClaudeOptions as Connection } from './provider.ts';

export type ClaudeOptions = Connection & ReaderOptions;

/** Claude reads. */
export function createClaude(options: ClaudeOptions): Engine {
  return createModelEngine(createClaudeProvider(options), options);
}

/** Claude judges what was read. */
export function createClaudeJudge(options: ClaudeOptions): Judge {
  return createJudge(createClaudeProvider(options), options);
}
