import { Refusal } from '../../base/refusal.ts';

/** The most that is read of a person's file, in bytes. */
const maxFileSize = 10_000_000;

/** @throws Refusal `file.large` for a size, in bytes, that is not read */
export function checkFileSize(name: string, size: number): void {
  if (size > maxFileSize) throw new Refusal('file.large', { name, megabytes: maxFileSize / 1e6 });
}

/** The bytes of a file, which are never all read where they are too many. @throws Refusal `file.large` */
export async function collectFile(
  name: string,
  stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    checkFileSize(name, size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
