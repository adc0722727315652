import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../base/refusal.ts';
import { collectFile } from '../command/options/collect-file.ts';
import type { FileValue } from '../command/options/option.ts';

/** What a SOURCE stands for: a link, a path, or `-`, the standard input. */
export function sourceValues(
  source: string,
): { article: string; file?: undefined } | { article?: undefined; file: FileValue } {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return { article: source };
  return { file: { name: source === '-' ? 'stdin.txt' : basename(source), location: source } };
}

/** @throws Refusal `file.missing`, `file.large` */
export async function openFile({ name, location }: FileValue, stdin: Readable): Promise<Uint8Array> {
  if (location === '-') return collectFile(name, stdin);
  try {
    if (!(await stat(location)).isFile()) throw new Refusal('file.missing', { name: location });
    return await collectFile(name, createReadStream(location));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file.missing', { name: location }, { cause: error });
  }
}
