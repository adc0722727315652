import type { TestContext } from 'node:test';
import { createClaude, type ClaudeOptions } from '../../../src/engine/claude/claude.ts';
import { createLog } from '../../../src/base/log.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { startMessages, type MessagesOptions, type MessagesServer } from '../../wire/messages.ts';

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
