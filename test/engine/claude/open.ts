import type { TestContext } from 'node:test';
import { createLog } from '../../../src/base/log.ts';
import {
  createClaudeProvider,
  type ClaudeOptions as Connection,
} from '../../../src/engine/claude/provider.ts';
import type { Engine, Judge } from '../../../src/engine/engine.ts';
import { createJudge } from '../../../src/engine/model/judge.ts';
import { createModelEngine, type ReaderOptions } from '../../../src/engine/model/model-engine.ts';
import { startMessages, type MessagesOptions, type MessagesServer } from '../../wire/messages.ts';

type ClaudeOptions = Connection & ReaderOptions;

/** Claude reads. */
export function createClaude(options: ClaudeOptions): Engine {
  return createModelEngine(createClaudeProvider(options), options);
}

/** Claude judges what was read. */
export function createClaudeJudge(options: ClaudeOptions): Judge {
  return createJudge(createClaudeProvider(options), options);
}

/** Claude at a local Messages API, both closed after the test. */
export async function openClaude(
  t: TestContext,
  options: Partial<ClaudeOptions> = {},
  serverOptions: MessagesOptions = {},
): Promise<{ server: MessagesServer; claude: Engine }> {
  const server = await startMessages(serverOptions);
  t.after(server.close);
  const own = {
    apiKey: server.key,
    baseURL: server.url,
    model: 'claude-haiku-5-5',
    log: createLog('silent'),
  };
  return { server, claude: createClaude({ ...own, ...options }) };
}
