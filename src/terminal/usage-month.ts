import { Refusal } from '../base/refusal.ts';
import { day as dayLength, utcDay } from '../base/time.ts';
import { retention } from '../store/sweep.ts';
import type { Usage } from '../store/usage-repository.ts';
import { wordsFor } from '../words/words.ts';
import { parseFlags, parseGuild } from './parse.ts';
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

const header = ['day', 'server', ...counts.map(([name]) => name)];

/**
 * `usage --month`: what each server used and spent on each day of a month (UTC), this one unless another is named, as a
 * table with its sums, or with `--csv` as CSV (RFC 4180). What is no server's, direct messages and this shell, has none.
 * Returns the exit code.
 * @throws Refusal `usage.*`
 */
export async function showMonth(shell: Shell, argv: readonly string[]): Promise<number> {
  const { month, guild, isCsv } = parseMonth(argv);
  const { incomplete } = wordsFor(shell.locale).views.usage;
  if (`${month}-01` < utcDay(Date.now() - retention.usage))
    shell.stderr.write(`${incomplete(retention.usage / dayLength)}\n`);
  const rows = (await shell.store.usage.month(month)).filter((row) => guild === null || row.guild === guild);
  const cells = rows.map((row) => [row.day, row.guild ?? '', ...counts.map(([, key]) => String(row[key]))]);
  if (isCsv) {
    // Days, ids and numbers: nothing in them has to be quoted, and no spreadsheet takes it for a formula.
    shell.stdout.write([header, ...cells].map((line) => `${line.join(',')}\r\n`).join(''));
    return 0;
  }
  const sums = counts.map(([, key]) => sumOf(rows.map((row) => row[key])));
  shell.stdout.write(toTable([header, ...cells, [month, '', ...sums]]));
  return 0;
}

function parseMonth(argv: readonly string[]) {
  // `--month` alone is this one.
  const flags = argv.filter((flag, at) => flag !== '--month' || isValue(argv[at + 1]));
  const { values, positionals } = parseFlags(flags, {
    csv: { type: 'boolean' },
    month: { type: 'string' },
    guild: { type: 'string' },
  });
  const [surplus] = positionals;
  if (surplus !== undefined) throw new Refusal('usage.surplus', { text: surplus });
  const month = String(values['month'] ?? utcDay(Date.now()).slice(0, 7));
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month)) throw new Refusal('usage.month', { text: month });
  const guild = values['guild'] === undefined ? null : parseGuild(values['guild']);
  return { month, guild, isCsv: values['csv'] === true };
}

const isValue = (word: string | undefined): boolean => word !== undefined && !word.startsWith('-');

/** Dollars are whole millionths of one. */
const sumOf = (values: readonly number[]): string =>
  String(Math.round(values.reduce((sum, value) => sum + value, 0) * 1e6) / 1e6);

/** Day and server to the left, numbers to the right. */
function toTable(lines: readonly (readonly string[])[]): string {
  const widths = header.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const pad = (cell: string, at: number) =>
    at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0);
  return lines.map((line) => `${line.map(pad).join('  ')}\n`).join('');
}
