import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { Refusal } from '../../base/refusal.ts';

/** What `readBody` can undo, for the request's `accept-encoding`. */
export const ENCODINGS = 'gzip, br';

/** An answer whose bytes are not what its headers say. */
export class BrokenBody extends Error {}

/**
 * A response's bytes, decompressed. Stops as soon as there are more than `limit`, so that a compressed bomb costs
 * no more than a large page.
 * @throws Refusal `link.large`; BrokenBody for an encoding, or a pile of them, that wasn't asked for
 */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<Uint8Array> {
  const decoder = decoderFor(encoding);
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    let size = 0;
    for await (const chunk of source) {
      size += chunk.length;
      if (size > limit) throw new Refusal('link.large', { megabytes: limit / 1e6 });
      chunks.push(chunk);
    }
  };
  await (decoder ? pipeline(body, decoder, collect) : pipeline(body, collect));
  return Buffer.concat(chunks);
}

function decoderFor(encoding: string): Transform | null {
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default:
      throw new BrokenBody(`content-encoding ${encoding}`);
  }
}
