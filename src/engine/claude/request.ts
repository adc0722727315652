import type Anthropic from '@anthropic-ai/sdk';
import type { ModelRequest, PromptDocument } from '../model/provider.ts';
import { thinkingOf } from './thinking.ts';

export type MessagesRequest = Anthropic.Messages.MessageCreateParamsStreaming;
type Content = Anthropic.Messages.ContentBlockParam;

const cached = { type: 'ephemeral' } as const;

/**
 * What goes to the provider. The first article and the last end in a cache breakpoint, as there may be four in all;
 * another one after the system prompt serves it to every article.
 */
export function buildRequest(model: string, request: ModelRequest): MessagesRequest {
  const { system, documents, asks, schema, outputTokens, comesAgain } = request;
  const { thinking, effort, roomForThought } = thinkingOf(model);
  const blocks = documents.map((each, index) =>
    documentBlock(each, comesAgain && (index === 0 || index === documents.length - 1)),
  );
  return {
    model,
    stream: true,
    max_tokens: outputTokens + roomForThought,
    ...(thinking && { thinking }),
    output_config: { format: { type: 'json_schema', schema }, ...(effort && { effort }) },
    system: [{ type: 'text', text: system, ...(comesAgain && { cache_control: cached }) }],
    messages: [{ role: 'user', content: [...blocks, ...asks.map(textBlock)] }],
  };
}

function documentBlock({ title, context, text }: PromptDocument, isBreakpoint: boolean): Content {
  return {
    type: 'document',
    source: { type: 'text', media_type: 'text/plain', data: text },
    ...(title !== '' && { title }),
    context,
    ...(isBreakpoint && { cache_control: cached }),
  };
}

const textBlock = (text: string): Content => ({ type: 'text', text });
