import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';

/** What the API answers to a request that it doesn't take. */
export type Rejection = { status: number; type: string; message: string };

const apiVersion = '2026-10-21';
const longestBody = 32 * 1024 * 1024;

const text = z.string().regex(/\S/u, 'text content blocks must be non-empty');
const cacheControl = z.strictObject({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() });
const cached = { cache_control: cacheControl.nullish() };
const textBlock = z.strictObject({
  type: z.literal('text'),
  text,
  ...cached,
  citations: z.tuple([]).nullish(),
});
const documentBlock = z.strictObject({
  type: z.literal('document'),
  source: z.strictObject({ type: z.literal('text'), media_type: z.literal('text/plain'), data: text }),
  title: z.string().min(1).max(500).nullish(),
  context: z.string().min(1).nullish(),
  citations: z.strictObject({ enabled: z.boolean() }).nullish(),
  ...cached,
});
const userMessage = z.strictObject({
  role: z.literal('user'),
  content: blocks(z.discriminatedUnion('type', [textBlock, documentBlock])),
});
const assistantMessage = z.strictObject({
  role: z.literal('assistant'),
  content: blocks(textBlock),
});
const requestBody = z.strictObject({
  model: z.string(),
  max_tokens: z.int().min(1).max(128_000),
  messages: z.array(z.discriminatedUnion('role', [userMessage, assistantMessage])).min(1),
  system: blocks(textBlock).optional(),
  stream: z.literal(true),
  thinking: z
    .discriminatedUnion('type', [
      z.strictObject({ type: z.literal('disabled') }),
      z.strictObject({ type: z.literal('between_tools') }),
      z.strictObject({ type: z.literal('adaptive'), display: z.enum(['summarized', 'omitted']).nullish() }),
      z.strictObject({ type: z.literal('enabled'), budget_tokens: z.int().min(1024) }),
    ])
    .optional(),
  output_config: z
    .strictObject({
      effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).nullish(),
      format: z
        .strictObject({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) })
        .nullish(),
    })
    .optional(),
});
export type RequestBody = z.infer<typeof requestBody>;

/** A text alone is a text block. */
function blocks<T extends z.ZodType>(block: T) {
  const wrap = (content: unknown) =>
    typeof content === 'string' ? [{ type: 'text', text: content }] : content;
  return z.preprocess(wrap, z.array(block).min(1));
}

/** How each model may be told to think. */
const models: Record<string, string[]> = {
  'claude-haiku-5-5': ['disabled', 'adaptive'],
  'claude-sonnet-5-5': ['between_tools', 'adaptive'],
  'claude-opus-5-5': ['adaptive'],
};

/** Reads a request as strictly as the API does, as far as this project uses it; what it doesn't use is refused. */
export function readRequest(
  key: string,
  headers: IncomingHttpHeaders,
  bytes: Buffer,
): RequestBody | Rejection {
  return checkHeaders(key, headers) ?? checkBody(bytes);
}

/** What a batch asks: the same, and never as a stream. */
export function readParams(params: unknown): RequestBody | Rejection {
  if (typeof params === 'object' && params !== null && 'stream' in params)
    return invalid('stream: is not supported in a batch');
  return checkBody(Buffer.from(JSON.stringify(Object.assign({}, params, { stream: true }))));
}

/** The headers of a request without a body, or with one that is read elsewhere. */
export const readHeaders = (key: string, headers: IncomingHttpHeaders, hasBody: boolean): Rejection | null =>
  checkHeaders(key, { ...headers, ...(!hasBody && { 'content-type': 'application/json' }) });

export function isRejection(read: RequestBody | Rejection): read is Rejection {
  return 'status' in read;
}

function invalid(message: string): Rejection {
  return { status: 400, type: 'invalid_request_error', message };
}

function checkHeaders(key: string, headers: IncomingHttpHeaders): Rejection | null {
  const given = headers['x-api-key'] ?? headers.authorization?.replace(/^Bearer /u, '');
  if (given !== key) return { status: 401, type: 'authentication_error', message: 'invalid x-api-key' };
  if (headers['anthropic-version'] === undefined) return invalid('anthropic-version: header is required');
  if (headers['anthropic-version'] !== apiVersion)
    return invalid(`anthropic-version: "${String(headers['anthropic-version'])}" is not a valid version`);
  if (headers['content-type'] !== 'application/json')
    return invalid('content-type: must be application/json');
  return null;
}

function checkBody(bytes: Buffer): RequestBody | Rejection {
  if (bytes.length > longestBody)
    return { status: 413, type: 'request_too_large', message: 'Request exceeds the maximum size' };
  const json = parseJson(bytes);
  if (json === undefined) return invalid('The request body is not valid JSON');
  const parsed = requestBody.safeParse(json);
  if (!parsed.success) return invalid(describe(parsed.error.issues[0]!));
  return checkTogether(parsed.data) ?? parsed.data;
}

/** A lone surrogate is JSON to JavaScript, and not to the API. */
function parseJson(bytes: Buffer): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (/\\ud[89ab][0-9a-f]{2}(?!\\ud[c-f])/iu.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') return `${path}: ${issue.message}`;
  return `${[path, issue.keys[0]].filter(Boolean).join('.')}: Extra inputs are not permitted`;
}

function checkTogether(body: RequestBody): Rejection | null {
  const accepted = models[body.model];
  if (accepted === undefined)
    return { status: 404, type: 'not_found_error', message: `model: ${body.model}` };
  const thinking = body.thinking?.type;
  if (thinking !== undefined && !accepted.includes(thinking))
    return invalid(`"thinking.type.${thinking}" is not supported for this model.`);
  const effort = body.output_config?.effort;
  if (thinking === 'disabled' && (effort === 'xhigh' || effort === 'max'))
    return invalid('thinking can only be disabled at effort high or below');
  if (body.messages.at(-1)?.role !== 'user')
    return invalid('This model does not support assistant message prefill.');
  const contents = body.messages.flatMap(({ content }) => content);
  const cites = contents.some((block) => block.type === 'document' && block.citations?.enabled === true);
  if (cites && body.output_config?.format)
    return invalid('output_config.format is incompatible with citations');
  if (countBreakpoints(body) > 4) return invalid('A maximum of 4 blocks with cache_control may be provided.');
  const problem = body.output_config?.format ? schemaProblem(body.output_config.format.schema) : null;
  return problem === null ? null : invalid(`output_config.format.schema: ${problem}`);
}

function countBreakpoints(body: RequestBody): number {
  return JSON.stringify(body).split('"cache_control":{').length - 1;
}

const schema = z.record(z.string(), z.unknown());
const keywords: Record<string, string[]> = {
  object: ['properties', 'required', 'additionalProperties'],
  array: ['items'],
  string: ['enum', 'format'],
  integer: ['enum'],
  number: ['enum'],
  boolean: [],
};

/** The keywords that structured outputs take; bounds such as maxItems are not among them. */
function schemaProblem(node: unknown): string | null {
  const { type, description: _, ...rest } = schema.parse(node);
  const known = keywords[String(type)];
  if (known === undefined) return `type ${String(type)} is not supported`;
  const unknown = Object.keys(rest).find((key) => !known.includes(key));
  if (unknown !== undefined) return `For '${String(type)}' type, property '${unknown}' is not supported`;
  if (type === 'object' && rest['additionalProperties'] !== false)
    return "For 'object' type, 'additionalProperties' must be explicitly set to false";
  const below = [
    ...Object.values(schema.parse(rest['properties'] ?? {})),
    ...(rest['items'] ? [rest['items']] : []),
  ];
  return below.map(schemaProblem).find((problem) => problem !== null) ?? null;
}
