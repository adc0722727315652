import type { Story } from '../article.ts';
import { decode } from '../charset.ts';
import { extract } from '../extract/extract.ts';

/** What a reader of pages takes: `url` is null for a file, `charset` as declared, null where nobody said. */
export type Parsable = {
  kind: 'html' | 'pdf';
  bytes: Uint8Array;
  url: string | null;
  charset: string | null;
};

/** Runs in a worker: hostile bytes can take it seconds, or all memory. Throws a `Refusal` for what holds no story. */
export async function parse({ kind, bytes, url, charset }: Parsable): Promise<Story> {
  if (kind === 'html') return extract(decode(bytes, charset), url);
  // PDF.js is large: a worker that sees only pages doesn't load it.
  const { readPdf } = await import('./pdf/pdf.ts');
  return readPdf(bytes, url);
}
