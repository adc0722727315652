import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../base/refusal.ts';
import type { FileValue } from '../command/options/option.ts';

/** The most that is read of a file, in bytes. */
const limit = 10_000_000;

/** What a SOURCE stands for: a link, a path, or `-`, the standard input. */
export function sourceValues(
  source: string,
): { article: string; file?: undefined } | { article?: undefined; file: FileValue } {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return { article: source };
  return { file: { name: source === '-' ? 'stdin.txt' : basename(source), location: source } };
}

/** @throws Refusal `file.missing`, `file.large` */
export async function openFile({ name, location }: FileValue, stdin: Readable): Promise<Uint8Array> {
  if (location === '-') return collect(stdin, name);
  try {
    if (!(await stat(location)).isFile()) throw new Refusal('file.missing', { name: location });
    return await collect(createReadStream(location), name);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('file.missing', { name: location }, { cause: error });
  }
}

async function collect(stream: Readable, name: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) throw new Refusal('file.large', { name, megabytes: limit / 1e6 });
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
