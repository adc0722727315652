import * as z from 'zod';
import type { Env } from '../base/env.ts';
import { ask } from './ask.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

const anthropicUrl = 'https://api.anthropic.com';
const openAiUrl = 'https://api.openai.com/v1';
const openAi = 'openai:';

type Means = Pick<
  Env,
  | 'ANTHROPIC_API_KEY'
  | 'ANTHROPIC_BASE_URL'
  | 'OPENAI_API_KEY'
  | 'OPENAI_BASE_URL'
  | 'NUTGRAF_MODEL'
  | 'NUTGRAF_MODELS'
  | 'NUTGRAF_SECOND_LOOK'
>;

/** Whether the servers of models answer to their keys and have what is named: by their lists, which cost nothing. */
export async function examineModels(env: Means): Promise<Finding[]> {
  const chain = env.NUTGRAF_MODEL.split(',').map((id) => id.trim());
  const second = env.NUTGRAF_SECOND_LOOK === 'off' ? [] : [env.NUTGRAF_SECOND_LOOK];
  const ids = [...new Set([...chain, ...env.NUTGRAF_MODELS, ...second])];
  const findings = await Promise.all([
    examineAnthropic(
      env,
      ids.filter((id) => !id.startsWith(openAi)),
    ),
    examineOpenAi(
      env,
      ids.flatMap((id) => (id.startsWith(openAi) ? [id.slice(openAi.length)] : [])),
    ),
  ]);
  const found = findings.flat();
  if (found.length > 0) return found;
  return [
    warning(
      'models',
      'none: answers are quotes of the article, without translation and in no other words',
      'Set ANTHROPIC_API_KEY, or OPENAI_BASE_URL for a model of your own (docs/models.md).',
    ),
  ];
}

async function examineAnthropic(
  { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: base }: Means,
  ids: readonly string[],
): Promise<Finding[]> {
  if (key === null) return [];
  const headers = { authorization: `Bearer ${key}`, 'anthropic-version': '2023-06-01' };
  const root = base ?? anthropicUrl;
  const examined = ids.map(async (id) => {
    const { status } = await ask(`${root}/v1/models/${encodeURIComponent(id)}`, headers);
    return statusFinding(id, { status, host: hostOf(root), key: 'ANTHROPIC_API_KEY' });
  });
  return Promise.all(examined);
}

const listShape = z.object({ data: z.array(z.object({ id: z.string() })) });

async function examineOpenAi(
  { OPENAI_API_KEY: key, OPENAI_BASE_URL: base }: Means,
  names: readonly string[],
): Promise<Finding[]> {
  if (base === null && key === null) return [];
  const root = base ?? openAiUrl;
  const { status, body } = await ask(
    `${root}/models`,
    key === null ? {} : { authorization: `Bearer ${key}` },
  );
  const host = hostOf(root);
  if (status === 404)
    return [
      problem(
        'models',
        `${host} has no list of models at ${new URL(root).pathname}/models`,
        'Correct OPENAI_BASE_URL: it is what stands before /chat/completions, such as http://localhost:11434/v1.',
      ),
    ];
  if (status !== 200) return [statusFinding('its models', { status, host, key: 'OPENAI_API_KEY' })];
  const listed = listShape.safeParse(body).data?.data.map(({ id }) => id) ?? [];
  if (listed.length === 0)
    return [problem('models', `${host} lists no model`, 'Load one there, such as by `ollama pull`.')];
  const isThere = (name: string) => listed.includes(name) || listed.includes(`${name}:latest`);
  if (names.length === 0) return [ok('models', `${host} has ${listed.slice(0, 3).join(', ')}`)];
  return names.map((name) =>
    isThere(name)
      ? ok('models', `${openAi}${name} at ${host}`)
      : problem(
          'models',
          `${host} has no ${name}`,
          `It has ${listed.slice(0, 5).join(', ')}: name one of them.`,
        ),
  );
}

type Said = { status: number; host: string; key: string };

function statusFinding(id: string, { status, host, key }: Said): Finding {
  if (status === 200) return ok('models', `${id} at ${host}`);
  if (status === 0)
    return problem('models', `${host} doesn’t answer`, 'Look at the address, the network and the proxy.');
  if (status === 401 || status === 403)
    return problem('models', `${host} refuses the key (${status})`, `Set another ${key}.`);
  if (status === 404)
    return problem(
      'models',
      `${host} has no ${id}`,
      'Name another one where it is named, in NUTGRAF_MODEL or elsewhere.',
    );
  return warning('models', `${host} answers with ${status} for ${id}`, 'Try again later.');
}

const hostOf = (url: string): string => new URL(url).host;
