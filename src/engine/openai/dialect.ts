import { APIError } from 'openai';

/** How the answer is made to be JSON: by its schema, by JSON mode, or by the prompt alone. */
export type Format = 'schema' | 'object' | 'prompt';

/** What a server takes of chat completions. Each begins with what most take, and what is refused is left out. */
export type Dialect = {
  format: Format;
  limit: 'max_tokens' | 'max_completion_tokens';
  /** Whether it takes `stream_options`, and so counts tokens. */
  usage: boolean;
  temperature: boolean;
  /** Whether an answer may be longer for thoughts before it. */
  thoughts: boolean;
  /** Where instructions stand: some templates know no system message. */
  instructions: 'system' | 'user';
};

export const commonDialect: Dialect = {
  format: 'schema',
  limit: 'max_tokens',
  usage: true,
  temperature: true,
  thoughts: true,
  instructions: 'system',
};

const simplerFormat: Record<Format, Format | null> = { schema: 'object', object: 'prompt', prompt: null };

/** Each rule: what the refusal speaks of, and what is done about it. */
const rules: [RegExp, (dialect: Dialect) => Dialect | null][] = [
  [
    /max_(?:completion_)?tokens.*(?:too large|<=|less than|at most)/u,
    (dialect) => (dialect.thoughts ? { ...dialect, thoughts: false } : null),
  ],
  [/context (?:length|size|window)|too (?:long|large)|exceed/u, () => null],
  [/stream_options|include_usage/u, (dialect) => (dialect.usage ? { ...dialect, usage: false } : null)],
  [
    /max_(?:completion_)?tokens/u,
    (dialect) => (dialect.limit === 'max_tokens' ? { ...dialect, limit: 'max_completion_tokens' } : null),
  ],
  [/temperature/u, (dialect) => (dialect.temperature ? { ...dialect, temperature: false } : null)],
  [
    /response_format|json|schema|grammar|structured|guided/u,
    (dialect) => {
      const format = simplerFormat[dialect.format];
      return format && { ...dialect, format };
    },
  ],
  [
    /system|roles? must alternate/u,
    (dialect) => (dialect.instructions === 'system' ? { ...dialect, instructions: 'user' } : null),
  ],
];

/** What to try after a refusal; null where it was refused for something else. */
export function simplerDialect(dialect: Dialect, error: unknown): Dialect | null {
  if (!(error instanceof APIError) || !isRefusal(error)) return null;
  const said = `${error.message} ${JSON.stringify(error.error ?? '')} ${error.param ?? ''}`.toLowerCase();
  const [, simplify] = rules.find(([about]) => about.test(said)) ?? [];
  return simplify?.(dialect) ?? null;
}

/** Some say in the stream, or with a 500, that they know no grammar. */
function isRefusal({ status }: APIError): boolean {
  return status === undefined || status === 400 || status === 422 || status === 500 || status === 501;
}
