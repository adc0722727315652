import type { RequestBody } from './messages-rules.ts';

export type Usage = {
  input_tokens: number;
  cache_creation_input_tokens: number;
  cache_read_input_tokens: number;
  output_tokens: number;
};

/** The shortest prefix that is cached, in tokens. */
const minPrefix = 512;

/** About what text takes; nobody may rely on more. */
export function countTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 4);
}

/**
 * The provider's prompt cache: a prefix that ends in a breakpoint is kept by its bytes, and is there for others once a
 * response to the request that brought it has begun.
 */
export function createPromptCache() {
  const kept = new Set<string>();
  return {
    count(body: RequestBody): Usage {
      const { whole, prefixes } = cutPrefixes(body);
      const cacheable = prefixes.filter((prefix) => countTokens(prefix) >= minPrefix);
      const read = countTokens(cacheable.findLast((prefix) => kept.has(prefix)) ?? '');
      const marked = countTokens(cacheable.at(-1) ?? '');
      return {
        input_tokens: countTokens(whole) - Math.max(read, marked),
        cache_creation_input_tokens: Math.max(0, marked - read),
        cache_read_input_tokens: read,
        output_tokens: 1,
      };
    },
    keep(body: RequestBody): void {
      for (const prefix of cutPrefixes(body).prefixes) kept.add(prefix);
    },
  };
}

/** The whole prompt, and its beginnings that end in a breakpoint, the shortest first. */
function cutPrefixes(body: RequestBody): { whole: string; prefixes: string[] } {
  const { model, output_config, thinking, system, messages } = body;
  let whole = JSON.stringify({ model, output_config, thinking });
  const prefixes: string[] = [];
  const take = (role: string, content: { cache_control?: unknown }[] = []) => {
    for (const block of content) {
      whole += `${role}${JSON.stringify(block)}`;
      if (block.cache_control) prefixes.push(whole);
    }
  };
  take('system', system);
  for (const { role, content } of messages) take(role, content);
  return { whole, prefixes };
}
