import { parseArgs } from 'node:util';
import type { Env } from '../base/env.ts';
import { terminalText } from '../base/terminal-text.ts';
import { type DiscordMeans, examineDiscord } from './discord.ts';
import { counted, type Finding, type Part, parts } from './finding.ts';
import { examineDisk, examineProgram } from './machine.ts';
import { examineModels } from './models.ts';
import { examineKept } from './store.ts';

type Output = { write(text: string): unknown; isTTY?: boolean };

export type DoctorMeans = Pick<DiscordMeans, 'holdsCommands'> & { now?: () => number };

const usage = 'nutgraf doctor [--json]';

/**
 * `doctor`: whether all that the bot stands on is there, in one screen, with what to do. It opens nothing for writing,
 * asks no model anything, and may run beside the bot. Returns the exit code: 0, or 3 where there is a problem; 2 for a
 * wrong line.
 */
export async function runDoctor(
  env: Env,
  argv: readonly string[],
  { stdout, stderr, ...means }: Record<'stdout' | 'stderr', Output> & DoctorMeans,
): Promise<number> {
  const isJson = parseFlags(argv);
  if (isJson === null) {
    stderr.write(`${usage}\n`);
    return 2;
  }
  if (!isJson && stdout.isTTY === true) stdout.write('Looking around, ten seconds at most…\n');
  const findings = await examineAll(env, means);
  stdout.write(
    isJson ? `${JSON.stringify({ findings })}\n` : report(findings, env.styled && stdout.isTTY === true),
  );
  return findings.some(({ level }) => level === 'problem') ? 3 : 0;
}

function parseFlags(argv: readonly string[]): boolean | null {
  try {
    return parseArgs({ args: [...argv], options: { json: { type: 'boolean' } } }).values.json ?? false;
  } catch {
    return null;
  }
}

async function examineAll(env: Env, { holdsCommands, now = Date.now }: DoctorMeans): Promise<Finding[]> {
  const [disk, ...found] = await Promise.all([
    examineDisk(env),
    examineKept(env, now),
    examineDiscord(env, { holdsCommands, now }),
    examineModels(env),
  ]);
  return [examineProgram(), disk, ...found.flat()].toSorted((one, other) => placeOf(one) - placeOf(other));
}

const placeOf = ({ part }: Finding): number => parts.indexOf(part);

const marks = { ok: 'ok', warning: 'warning', problem: 'PROBLEM' } as const;
const colors = { ok: 32, warning: 33, problem: 31 } as const;

function report(findings: readonly Finding[], isStyled: boolean): string {
  const paint = (level: Finding['level'], text: string) =>
    isStyled ? `\u001B[${colors[level]}m${text}\u001B[39m` : text;
  let last: Part | null = null;
  const lines = findings.flatMap(({ part, level, text, todo }) => {
    const title = part === last ? '' : part;
    last = part;
    const line = `${title.padEnd(8)}  ${paint(level, marks[level].padEnd(7))}  ${terminalText(text)}`;
    return todo === null ? [line] : [line, `${' '.repeat(19)}→ ${terminalText(todo)}`];
  });
  const count = (wanted: Finding['level']) => findings.filter(({ level }) => level === wanted).length;
  const sum = `${counted(count('problem'), 'problem')}, ${counted(count('warning'), 'warning')}`;
  return `${[...lines, '', sum].join('\n')}\n`;
}
