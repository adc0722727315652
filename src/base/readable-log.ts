import { styleText } from 'node:util';
import type { DestinationStream } from 'pino';
import * as z from 'zod';
import { truncate } from './truncate.ts';

const errorShape = z.object({ stack: z.string().optional(), message: z.string().optional() });
const lineShape = z.looseObject({
  level: z.number(),
  time: z.number(),
  msg: z.string().optional(),
  err: errorShape.optional(),
});

const levels = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error', 60: 'fatal' } as const;
const isLevel = (level: number): level is keyof typeof levels => level in levels;
const colors = {
  trace: 'gray',
  debug: 'gray',
  info: 'green',
  warn: 'yellow',
  error: 'red',
  fatal: 'red',
} as const;

/** Characters of a field's value. */
const longest = 200;

/** For somebody who watches: takes pino's lines of JSON and writes `14:02:31 warn  message  key=value …`. */
export function readableLog(write: (text: string) => unknown, isStyled: boolean): DestinationStream {
  return { write: (line) => void write(readableLine(line, isStyled)) };
}

export function readableLine(line: string, isStyled: boolean): string {
  const parsed = parse(line);
  if (!parsed) return line;
  const { level, time, msg = '', err, name: _name, ...fields } = parsed;
  const named = isLevel(level) ? levels[level] : 'info';
  const paint = (color: 'gray' | 'green' | 'yellow' | 'red', text: string) =>
    isStyled ? styleText(color, text, { validateStream: false }) : text;
  const clock = new Date(time).toTimeString().slice(0, 8);
  const pairs = Object.entries(fields).map(([key, value]) => `${key}=${truncate(shown(value), longest)}`);
  const head = [
    paint('gray', clock),
    paint(colors[named], named.padEnd(5)),
    tidy(msg),
    ...(pairs.length > 0 ? [paint('gray', pairs.join(' '))] : []),
  ].join(' ');
  const stack = (err?.stack ?? err?.message ?? '').split('\n').filter((text) => text.trim() !== '');
  return [head, ...stack.map((text) => `  ${tidy(text)}`)].map((text) => `${text}\n`).join('');
}

function parse(line: string): z.output<typeof lineShape> | null {
  try {
    return lineShape.safeParse(JSON.parse(line)).data ?? null;
  } catch {
    return null;
  }
}

const shown = (value: unknown): string =>
  typeof value === 'string' && /^[\w.:/@-]+$/u.test(value) ? value : tidy(JSON.stringify(value) ?? '');

/** A stranger may have written it: nothing in it moves a terminal's cursor. */
const tidy = (text: string): string => text.replaceAll(/\p{C}/gu, ' ');
