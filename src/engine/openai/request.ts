import type OpenAI from 'openai';
import type { ModelRequest, PromptDocument } from '../model/provider.ts';
import { mostTokens } from '../model/tokens.ts';
import type { Dialect } from './dialect.ts';

export type ChatRequest = OpenAI.Chat.Completions.ChatCompletionCreateParamsStreaming;

/** For models that think before they answer; one that doesn't leaves it unused. */
const roomForThought = 4096;

/**
 * What goes to the server. All before the task is the same for every task on the articles, byte by byte: servers that
 * keep what they have read of a prompt read it once. `contextTokens` bound prompt and answer together.
 */
export function buildRequest(
  model: string,
  request: ModelRequest,
  dialect: Dialect,
  contextTokens: number,
): ChatRequest {
  const question = questionOf(request);
  const most = Math.min(
    answerTokens(request, contextTokens),
    dialect.thoughts ? Infinity : request.outputTokens,
  );
  return {
    model,
    stream: true,
    ...(dialect.usage && { stream_options: { include_usage: true } }),
    [dialect.limit]: most,
    ...(dialect.temperature && { temperature: 0 }),
    ...responseFormat(request, dialect),
    messages: messagesOf(request.system, question, dialect),
  };
}

/** What isn't taken by the prompt, as far as that can be told; a server may refuse what is more than its context. */
export function answerTokens(request: ModelRequest, contextTokens: number): number {
  const left = contextTokens - likelyTokens(promptText(request));
  return Math.max(shortestAnswer, Math.min(request.outputTokens + roomForThought, left));
}

/** Enough for a summary in three statements. */
export const shortestAnswer = 600;

/** Of what `mostTokens` allows for: most texts stay under it, as is told there. */
export const likelyShare = 0.75;

export const likelyTokens = (text: string): number => Math.ceil(mostTokens(text) * likelyShare);

export const promptText = (request: ModelRequest): string => `${request.system}\n\n${questionOf(request)}`;

const questionOf = (request: ModelRequest): string =>
  [...request.documents.map(describe), ...request.asks, formatOf(request)].join('\n\n');

/** A title is a stranger's, so it is quoted; a sentence has none of the brackets that end the document. */
function describe({ title, context, text }: PromptDocument): string {
  const head = title === '' ? '' : `Title: ${JSON.stringify(title)}\n`;
  return `The document.\n${head}Context: ${JSON.stringify(context)}\n${text}\n⟦end of the document⟧`;
}

const formatOf = ({ schema }: ModelRequest): string =>
  `Answer with one JSON object of this JSON Schema, and with nothing else:\n${JSON.stringify(schema)}`;

function responseFormat({ schema }: ModelRequest, { format }: Dialect): Pick<ChatRequest, 'response_format'> {
  if (format === 'prompt') return {};
  if (format === 'object') return { response_format: { type: 'json_object' } };
  return { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } } };
}

function messagesOf(system: string, question: string, { instructions }: Dialect): ChatRequest['messages'] {
  if (instructions === 'user') return [{ role: 'user', content: `${system}\n\n${question}` }];
  return [
    { role: 'system', content: system },
    { role: 'user', content: question },
  ];
}
