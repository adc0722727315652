import { constants, deflateRawSync } from 'node:zlib';

const piece = 4_000_000;

/** So many million bytes of one character as a raw deflate stream: packed once, the same four million again and again. */
export function packRun(character: string, megabytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(piece, character), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync('');
  return Buffer.concat([...Array.from({ length: (megabytes * 1e6) / piece }, () => block), end]);
}
