import { Refusal } from '../base/refusal.ts';
import { utcDay } from '../base/time.ts';
import type { Usage } from '../store/usage-repository.ts';
import { parseFlags } from './parse.ts';
import type { Shell } from './shell.ts';

/** In the order of the columns. */
const counts = [
  ['readings', 'readings'],
  ['remembered', 'remembered'],
  ['input_tokens', 'inputTokens'],
  ['output_tokens', 'outputTokens'],
  ['cache_read_tokens', 'cacheReadTokens'],
  ['cache_write_tokens', 'cacheWriteTokens'],
  ['usd', 'usd'],
  ['statements', 'statements'],
  ['removed', 'removed'],
] as const satisfies readonly (readonly [string, keyof Usage])[];

/**
 * `usage --csv`: what each server used and spent on each day of a month (UTC), this one unless another is named, as CSV
 * (RFC 4180). What is no server's, direct messages and this shell, has none. Returns the exit code.
 * @throws Refusal `usage.*`
 */
export async function exportUsage(shell: Shell, argv: readonly string[]): Promise<number> {
  // `--month` alone is this one.
  const flags = argv.filter((flag, at) => flag !== '--month' || /^\d/u.test(argv[at + 1] ?? ''));
  const { values, positionals } = parseFlags(flags, {
    csv: { type: 'boolean' },
    month: { type: 'string' },
    guild: { type: 'string' },
  });
  const [surplus] = positionals;
  if (surplus !== undefined) throw new Refusal('usage.surplus', { text: surplus });
  const { month = utcDay(Date.now()).slice(0, 7), guild } = values;
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(String(month)))
    throw new Refusal('usage.value', { option: '--month' });
  const rows = await shell.store.usage.month(String(month));
  const header = ['day', 'server', ...counts.map(([name]) => name)];
  const lines = rows
    .filter((row) => guild === undefined || row.guild === guild)
    .map((row) => [row.day, row.guild ?? ''].concat(counts.map(([, key]) => String(row[key]))));
  // Days, ids and numbers: nothing in them has to be quoted.
  shell.stdout.write([header, ...lines].map((line) => `${line.join(',')}\r\n`).join(''));
  return 0;
}
