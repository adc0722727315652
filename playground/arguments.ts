import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

/** A script's path, where its transcript goes (null is standard output), and whether pictures are taken. */
export type Arguments = { script: string | null; out: string | null; pictures: boolean };

const usage = 'Usage: npm run playground -- [--script FILE [--out DIR] [--pictures]]';
const options = {
  script: { type: 'string' },
  out: { type: 'string' },
  pictures: { type: 'boolean' },
} as const;

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function problemOf({ script, out, pictures }: Arguments): string | null {
  if (script === null && (out !== null || pictures)) return '--out and --pictures need --script FILE.';
  if (pictures && out === null) return '--pictures needs --out DIR.';
  return script !== null && !isFile(script) ? `There is no file ${script}.` : null;
}

function parse(argv: readonly string[]): Arguments | string {
  try {
    const { values } = parseArgs({ args: [...argv], options: options });
    return { script: null, out: null, pictures: false, ...values };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What is asked for, or a sentence about what is wrong with it. */
export function readArguments(argv: readonly string[]): Arguments | string {
  const parsed = parse(argv);
  const problem = typeof parsed === 'string' ? parsed : problemOf(parsed);
  return problem === null ? parsed : `${problem}\n${usage}`;
}
