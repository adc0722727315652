import { statfs } from 'node:fs/promises';
import { resolve, dirname } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import type { Env } from '../base/env.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

/** Free bytes: below the first, little can be remembered; below the second, nothing soon. */
const low = { warning: 500e6, problem: 50e6 };

export function examineProgram(): Finding {
  return ok('program', `Nutgraf ${packageJson.version} on Node.js ${process.versions.node}`);
}

/** Of the folder of the store, or of the nearest one above it that is there. */
export async function examineDisk(
  { NUTGRAF_DATA: folder }: Pick<Env, 'NUTGRAF_DATA'>,
  freeBytes: (path: string) => Promise<number> = freeBytesAt,
): Promise<Finding> {
  const free = await freeBytes(resolve(folder)).catch(() => null);
  if (free === null)
    return warning(
      'disk',
      `how much is free at ${folder} can’t be told`,
      'Look whether the folder is there.',
    );
  const text = `${sizeText(free)} free at ${folder}`;
  const todo = 'Make room: a full disk means that nothing more is remembered.';
  if (free < low.problem) return problem('disk', text, todo);
  return free < low.warning ? warning('disk', text, todo) : ok('disk', text);
}

async function freeBytesAt(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (!isMissing || dirname(path) === path) throw error;
    return await freeBytesAt(dirname(path));
  }
}

/** In the largest unit of which there is one. */
export function sizeText(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** Milliseconds: Discord refuses nothing for it, but hours of digests and the end of budgets are this machine's. */
const mostSkew = 5 * 60_000;

/** `there` is what a server on the net has said, `here` when it had. Null where none did. */
export function examineClock(there: number | null, here: number): Finding | null {
  if (there === null) return null;
  const skew = here - there;
  if (Math.abs(skew) < mostSkew) return ok('clock', 'agrees with Discord’s');
  const minutes = Math.round(Math.abs(skew) / 60_000);
  return warning(
    'clock',
    `${minutes} minutes ${skew > 0 ? 'ahead of' : 'behind'} Discord’s`,
    'Set it by NTP: digests come, and budgets end, by this machine’s clock.',
  );
}
