import type { TestContext } from 'node:test';
import { createLog } from '../../../src/base/log.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { createModelEngine, type ReaderOptions } from '../../../src/engine/model/model-engine.ts';
import { createOpenAiProvider, type OpenAiOptions } from '../../../src/engine/openai/provider.ts';
import type { ChatRules, Kind } from '../../wire/chat-rules.ts';
import { startChat, type ChatServer } from '../../wire/chat.ts';

/** A model behind a local server of that kind, both closed after the test. */
export async function openOpenAi(
  t: TestContext,
  kind: Kind,
  options: Partial<OpenAiOptions & ReaderOptions> = {},
  rules: Partial<ChatRules> = {},
): Promise<{ server: ChatServer; engine: Engine }> {
  const server = await startChat(kind, rules);
  t.after(server.close);
  const own = {
    baseURL: server.url,
    apiKey: server.rules.key,
    model: 'small-model',
    contextTokens: null,
    log: createLog('silent'),
  };
  const all = { ...own, ...options };
  return { server, engine: createModelEngine(await createOpenAiProvider(all), all) };
}
