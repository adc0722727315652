import { extractText, getDocumentProxy } from 'unpdf';
import type { Story } from '../article.ts';

export async function readPdf(bytes: Uint8Array, url: string | null): Promise<Story> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const { text } = await extractText(document, { mergePages: true });
  return {
    url,
    title: null,
    byline: null,
    outlet: null,
    published: null,
    updated: null,
    image: null,
    language: null,
    coverage: 'full',
    shortfall: null,
    text,
  };
}
