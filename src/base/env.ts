import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import type { z } from 'zod';
import { Refusal } from './refusal.ts';
import { variables } from './variables.ts';

type Variables = typeof variables;
type Values = { readonly [N in keyof Variables]: z.output<Variables[N]['schema']> };
export type Env = Values & {
  production: boolean;
  /** NO_COLOR is not set (no-color.org). */
  styled: boolean;
  /** BCP 47, from the POSIX locale of the shell. */
  locale: string;
};

/**
 * Checks what an operator set; an empty value counts as not set.
 * @throws Refusal `env.invalid`, which names the variable and never its value, `env.redis`.
 */
export function checkEnv(raw: Readonly<Record<string, string | undefined>>): Env {
  if (raw['REDIS_URL']) throw new Refusal('env.redis', {});
  const values = Object.entries(variables).map(([name, { schema, byDefault, wants }]) => {
    const given = raw[name]?.trim();
    if (!given) return [name, byDefault] as const;
    const checked: z.ZodSafeParseResult<unknown> = schema.safeParse(given);
    if (!checked.success) throw new Refusal('env.invalid', { name, wants });
    return [name, checked.data] as const;
  });
  const named: Record<string, unknown> = Object.fromEntries(values);
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each name has what its own schema has made
    ...(named as Values),
    production: raw['NODE_ENV'] === 'production',
    styled: !raw['NO_COLOR'],
    locale: localeOf(raw['LC_ALL'] || raw['LC_MESSAGES'] || raw['LANG'] || ''),
  };
}

/** `ko_KR.UTF-8` is ko-KR; what names no language (`C`, `POSIX`) is English. */
function localeOf(posix: string): string {
  const tag = (posix.split(/[.@]/)[0] ?? '').replace('_', '-');
  return /^[a-z]{2,3}(-[A-Z]{2})?$/.test(tag) ? tag : 'en';
}

/** The process's environment over the `.env` file of the folder it was started in. */
export function readEnv(): Env {
  return checkEnv({ ...readDotenv('.env'), ...process.env });
}

function readDotenv(path: string): Record<string, string> {
  try {
    return parse(readFileSync(path));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new Refusal('file.missing', { name: path }, { cause: error });
  }
}
