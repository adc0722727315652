import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';

/**
 * Who is played. What each takes and refuses, and in which words, is as their documentation and sources say, read on
 * 2026-11-28: OpenAI's API reference; `openai/openai.go` of Ollama; `tools/server` of llama.cpp;
 * `vllm/entrypoints/openai` of vLLM.
 */
export type Kind = 'openai' | 'ollama' | 'llamacpp' | 'vllm';
export type ChatRules = {
  kind: Kind;
  /** Null: nobody is asked for a key. */
  key: string | null;
  models: string[];
  /** Tokens of prompt and answer together. */
  context: number;
  /** What `response_format` may be. */
  formats: ('json_schema' | 'json_object')[];
  /** The chat template knows no system message. */
  noSystem: boolean;
  /** `stream_options` is an unknown field, as to servers that are older or stricter. */
  noUsage: boolean;
};

/** What is answered to a request that isn't taken: the body as that server words it. */
export type Refused = { status: number; body: object };

const message = z.strictObject({
  role: z.enum(['system', 'user', 'assistant']),
  content: z.string().min(1),
});
const answerSchema = z.strictObject({
  name: z.string().regex(/^[\w-]{1,64}$/u),
  strict: z.boolean().optional(),
  schema: z.record(z.string(), z.unknown()),
});
const chatBody = z.strictObject({
  model: z.string(),
  messages: z.array(message).min(1),
  stream: z.literal(true),
  stream_options: z.strictObject({ include_usage: z.boolean() }).optional(),
  max_tokens: z.int().positive().optional(),
  max_completion_tokens: z.int().positive().optional(),
  temperature: z.number().min(0).max(2).optional(),
  response_format: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('json_object') }),
      z.strictObject({ type: z.literal('json_schema'), json_schema: answerSchema }),
    ])
    .optional(),
});
export type ChatBody = z.infer<typeof chatBody>;

export const isRefused = (read: ChatBody | Refused): read is Refused => 'status' in read;

/** About what text takes. */
export const tokensOf = (text: string): number => Math.ceil(Buffer.byteLength(text) / 4);

const promptOf = ({ messages }: ChatBody): string => messages.map(({ content }) => content).join('\n');

/** The request, or why that server doesn't take it. */
export function readChat(rules: ChatRules, headers: IncomingHttpHeaders, bytes: Buffer): ChatBody | Refused {
  const { key, kind } = rules;
  const given = headers.authorization;
  if (key !== null && given !== `Bearer ${key}`) return refuse(kind, 401, keyRefusals[kind](given ?? ''));
  if (kind === 'ollama' && given !== undefined && key === null) throw new Error('a key for nobody');
  const parsed = chatBody.safeParse(JSON.parse(bytes.toString()));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue?.path.join('.');
    return refuse(kind, 400, { message: `Unrecognized request argument supplied: ${unknown}` });
  }
  return refusalOf(rules, parsed.data) ?? parsed.data;
}

function refusalOf(rules: ChatRules, body: ChatBody): Refused | null {
  const { kind, models, context, formats, noSystem, noUsage } = rules;
  if (kind !== 'llamacpp' && !models.includes(body.model))
    return refuse(kind, 404, modelRefusal(kind, body.model));
  if (noUsage && body.stream_options)
    return refuse(kind, 422, { message: 'body.stream_options: Extra inputs are not permitted' });
  const form = body.response_format?.type;
  if (form && !formats.includes(form))
    return refuse(kind, kind === 'llamacpp' ? 500 : 400, formatRefusal(kind, form));
  if (noSystem && body.messages.some(({ role }) => role === 'system'))
    return refuse(kind, 400, { message: 'System role not supported' });
  const prompt = tokensOf(promptOf(body));
  if (kind === 'llamacpp' && prompt > context)
    return refuse(kind, 400, { ...contextRefusal(prompt, context), type: 'exceed_context_size_error' });
  if (kind === 'vllm' && prompt + (body.max_tokens ?? 1) > context)
    return refuse(kind, 400, {
      message: `This model's maximum context length is ${context} tokens. However, you requested ${prompt + (body.max_tokens ?? 1)} tokens`,
    });
  return kind === 'openai' ? openAiRefusal(body) : null;
}

/** Its models that think; they take neither of the older two. */
function openAiRefusal(body: ChatBody): Refused | null {
  if (body.max_tokens !== undefined)
    return refuse('openai', 400, {
      message:
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      param: 'max_tokens',
      code: 'unsupported_parameter',
    });
  if (body.temperature !== undefined && body.temperature !== 1)
    return refuse('openai', 400, {
      message:
        "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
      param: 'temperature',
      code: 'unsupported_value',
    });
  if (body.response_format?.type === 'json_object' && !/json/iu.test(promptOf(body)))
    return refuse('openai', 400, {
      message:
        "'messages' must contain the word 'json' in some form, to use 'response_format' of type 'json_object'.",
      param: 'messages',
    });
  const form = body.response_format;
  if (form?.type === 'json_schema' && form.json_schema.strict && !isStrict(form.json_schema.schema))
    return refuse('openai', 400, { message: "Invalid schema for response_format 'answer'" });
  return null;
}

/** Every object names all of its properties as required, and takes no others. */
function isStrict(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return true;
  if ('properties' in schema && typeof schema.properties === 'object' && schema.properties) {
    const { additionalProperties, required } = { additionalProperties: true, required: [], ...schema };
    const names = Object.keys(schema.properties);
    if (
      additionalProperties ||
      !Array.isArray(required) ||
      names.some((name) => !required.some((other) => other === name))
    )
      return false;
  }
  return Object.values(schema).every(isStrict);
}

type Said = { message: string; type?: string; param?: string; code?: string };

const keyRefusals: Record<Kind, (given: string) => Said> = {
  openai: (given) => ({
    message: `Incorrect API key provided: ${given.replace('Bearer ', '')}. You can find your API key at https://platform.openai.com/account/api-keys.`,
    code: 'invalid_api_key',
  }),
  ollama: () => ({ message: 'unauthorized' }),
  llamacpp: () => ({ message: 'Invalid API Key', type: 'authentication_error' }),
  vllm: () => ({ message: 'Unauthorized' }),
};

function modelRefusal(kind: Kind, model: string): Said {
  if (kind === 'ollama') return { message: `model "${model}" not found, try pulling it first` };
  return {
    message: `The model \`${model}\` does not exist or you do not have access to it.`,
    code: 'model_not_found',
  };
}

function formatRefusal(kind: Kind, form: string): Said {
  if (kind === 'llamacpp')
    return {
      message: `response_format type must be one of "text" or "json_object", but got: ${form}`,
      type: 'server_error',
    };
  return {
    message: `Invalid parameter: 'response_format' of type '${form}' is not supported with this model.`,
    param: 'response_format',
  };
}

const contextRefusal = (prompt: number, context: number): Said => ({
  message: `request (${prompt} tokens) exceeds the available context size (${context} tokens), try increasing it`,
});

const types: Record<number, string> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  404: 'not_found_error',
};

/** An error in the shape of that server; vLLM's codes are numbers, and its key's error is a string. */
export function refuse(kind: Kind, status: number, { message, type, param, code }: Said): Refused {
  if (kind === 'vllm' && status === 401) return { status, body: { error: message } };
  const numbered = kind === 'vllm' || kind === 'llamacpp';
  const error = {
    message,
    type: type ?? types[status] ?? 'api_error',
    param: param ?? null,
    code: numbered ? status : (code ?? null),
  };
  return { status, body: { error } };
}
