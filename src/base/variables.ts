import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ }).transform((text) => text.replace(/\/+$/, ''));
/** The root of a chat completions API, of which many leave out the version. */
const versioned = url.transform((text) => (new URL(text).pathname === '/' ? `${text}/v1` : text));
const levels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean),
);

const numeric = (pattern: RegExp) => z.string().regex(pattern).transform(Number);
const amount = numeric(/^\d+(\.\d+)?$/);

/** A name in ASCII, as it stands in a link, or an address; no port. */
const HOST_NAME = /^[a-z0-9.-]+$|^[0-9a-f:]+$/;

/**
 * What an operator can set: `.env.example` is these rows. `wants` ends the sentence "NAME has to be …",
 * so that no value, which may be a secret, is ever repeated.
 */
export const variables = {
  DISCORD_TOKEN: {
    about: 'The bot’s token. Without one the playground starts; with NODE_ENV=production that is an error.',
    wants: 'a token without spaces',
    schema: z.string().regex(/^\S+$/).nullable(),
    byDefault: null,
  },
  DISCORD_API_URL: {
    about: 'Discord’s REST root, if not Discord’s own: http://host:port/api',
    wants: 'an http or https address',
    schema: url.nullable(),
    byDefault: null,
  },
  ANTHROPIC_API_KEY: {
    about: 'A key for Claude. Without one the extractive engine reads.',
    wants: 'a key without spaces',
    schema: z.string().regex(/^\S+$/).nullable(),
    byDefault: null,
  },
  ANTHROPIC_BASE_URL: {
    about: 'Root of the Messages API, if not Anthropic’s own, without /v1.',
    wants: 'an http or https address without /v1 at its end',
    schema: url.refine((text) => !text.endsWith('/v1')).nullable(),
    byDefault: null,
  },
  OPENAI_BASE_URL: {
    about: 'Root of a chat completions API for models openai:NAME (Ollama: http://localhost:11434/v1).',
    wants: 'an http or https address',
    schema: versioned.nullable(),
    byDefault: null,
  },
  OPENAI_API_KEY: {
    about: 'The key for it, where it wants one; alone, OpenAI’s own.',
    wants: 'a key without spaces',
    schema: z.string().regex(/^\S+$/).nullable(),
    byDefault: null,
  },
  NUTGRAF_MODEL: {
    about:
      'The model that reads, claude-… or openai:NAME; with commas, each next one where the one before can’t.',
    wants: 'a model’s id, or several, separated by commas',
    schema: z
      .string()
      .max(500)
      .regex(/^[\w.:/@-]+(\s*,\s*[\w.:/@-]+){0,3}$/),
    byDefault: 'claude-haiku-5-5',
  },
  NUTGRAF_SECOND_LOOK: {
    about: 'The model that judges each statement a second time, or off.',
    wants: 'a model’s id, or off',
    schema: z.string().regex(/^[\w.:/@-]+$/),
    byDefault: 'claude-haiku-5-5',
  },
  NUTGRAF_MODELS: {
    about: 'Other models that the admins of a server may choose: id,…',
    wants: 'a list of models’ ids, separated by commas',
    schema: z
      .string()
      .regex(/^[\w.:/@-]+(\s*,\s*[\w.:/@-]+)*$/)
      .transform((text) => text.split(',').map((id) => id.trim())),
    byDefault: [],
  },
  NUTGRAF_PRICES: {
    about: 'A JSON file with what models cost whose prices aren’t known here (docs/models.md).',
    wants: 'a file’s path',
    schema: z.string().nullable(),
    byDefault: null,
  },
  NUTGRAF_CONTEXT_TOKENS: {
    about:
      'How many tokens an openai:NAME holds, prompt and answer together. Without one the server is asked.',
    wants: 'a whole number, 2048 or more',
    schema: numeric(/^\d{4,8}$/)
      .refine((tokens) => tokens >= 2048)
      .nullable(),
    byDefault: null,
  },
  NUTGRAF_DATA: {
    about: 'The folder of the embedded store.',
    wants: 'a folder’s path',
    schema: z.string(),
    byDefault: './data',
  },
  DATABASE_URL: {
    about: 'A Postgres database instead, for many processes: postgres://user:password@host:port/name',
    wants: 'an address that begins with postgres://',
    schema: z
      .string()
      .regex(/^postgres(ql)?:\/\/\S+$/)
      .refine((text) => URL.canParse(text))
      .nullable(),
    byDefault: null,
  },
  NUTGRAF_SHARDS: {
    about: 'The shards of this process, where several share one database: first-last/count, such as 0-3/16.',
    wants: 'first-last/count, such as 0-3/16, with no shard above the last',
    schema: z
      .string()
      .regex(/^\d{1,5}-\d{1,5}\/\d{1,5}$/)
      .transform((text) => {
        const [first = 0, last = 0, count = 0] = text.split(/[-/]/).map(Number);
        return { first, last, count };
      })
      .refine(({ first, last, count }) => first <= last && last < count)
      .nullable(),
    byDefault: null,
  },
  NUTGRAF_DAILY_BUDGET_USD: {
    about: 'What the whole bot may spend in a day (UTC), in US dollars. "none" sets no limit.',
    wants: 'an amount in US dollars, 0 or more, or "none"',
    schema: z.union([z.literal('none').transform(() => null), amount]),
    byDefault: 5,
  },
  NUTGRAF_GUILD_BUDGET_USD: {
    about: 'What each server may spend of that in a day, in US dollars. Without one there is no such limit.',
    wants: 'an amount in US dollars, 0 or more',
    schema: amount.nullable(),
    byDefault: null,
  },
  NUTGRAF_PERSON_READINGS: {
    about: 'How many new readings by the model a person may have in a day. Without one there is no limit.',
    wants: 'a whole number, 0 or more',
    schema: numeric(/^\d{1,9}$/).nullable(),
    byDefault: null,
  },
  NUTGRAF_FEED_MINUTES: {
    about:
      'The least time between two looks at a feed that servers follow, in minutes; fractions are allowed.',
    wants: 'a number of minutes, more than 0 and at most 1440',
    schema: amount.refine((minutes) => minutes > 0 && minutes <= 1440),
    byDefault: 10,
  },
  NUTGRAF_GUILD_FEEDS: {
    about: 'How many feeds each server may follow.',
    wants: 'a whole number, 0 or more',
    schema: numeric(/^\d{1,6}$/),
    byDefault: 50,
  },
  NUTGRAF_MESSAGE_CONTENT: {
    about: '1 asks Discord for the privileged Message Content intent.',
    wants: '1 or 0',
    schema: z.enum(['0', '1']).transform((text) => text === '1'),
    byDefault: false,
  },
  NUTGRAF_ALLOW_HOSTS: {
    about: 'host:port,… that may be fetched although their address is private: an intranet, a test.',
    wants: 'a list of host:port, separated by commas',
    schema: list.refine((all) => all.every((host) => /^(\[[0-9a-f:]+\]|[^\s:/]+):\d{1,5}$/.test(host))),
    byDefault: [],
  },
  NUTGRAF_ONLY_HOSTS: {
    about: 'host,… that may be fetched, with their subdomains, and nothing else.',
    wants: 'a list of host names, separated by commas',
    schema: list.refine((all) => all.every((host) => HOST_NAME.test(host))),
    byDefault: [],
  },
  NUTGRAF_BLOCK_HOSTS: {
    about: 'host,… that may not be fetched, nor their subdomains.',
    wants: 'a list of host names, separated by commas',
    schema: list.refine((all) => all.every((host) => HOST_NAME.test(host))),
    byDefault: [],
  },
  NUTGRAF_BLOCK_GUILDS: {
    about: 'id,… of servers in which the bot answers nobody, and which it leaves.',
    wants: 'a list of server ids, separated by commas',
    schema: list.refine((all) => all.every((id) => /^\d{17,20}$/.test(id))),
    byDefault: [],
  },
  NUTGRAF_PROXY: {
    about:
      'An HTTP proxy for reading links: http://user:password@host:port. It has to allow CONNECT to addresses.',
    wants: 'an http or https address',
    schema: url.transform((text) => new URL(text)).nullable(),
    byDefault: null,
  },
  NUTGRAF_METRICS: {
    about: 'host:port on which /metrics, /healthz and /readyz are served. Without one nothing is.',
    wants: 'host:port',
    schema: z
      .string()
      .regex(/^(\[[0-9a-f:]+\]|[^\s:/]+):\d{1,5}$/i)
      .transform((text) => ({
        host: text.replace(/:\d+$/, '').replace(/^\[|\]$/g, ''),
        port: Number(/\d+$/.exec(text)?.[0]),
      }))
      .refine(({ port }) => port < 65_536)
      .nullable(),
    byDefault: null,
  },
  LOG_LEVEL: {
    about: `How much is logged: ${levels.join(', ')}.`,
    wants: `one of ${levels.join(', ')}`,
    schema: z.enum(levels),
    byDefault: 'info',
  },
} as const satisfies Record<string, { about: string; wants: string; schema: z.ZodType; byDefault: unknown }>;
