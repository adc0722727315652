import { getDocumentProxy } from 'unpdf';
import { z } from 'zod';
import { Refusal } from '../../../base/refusal.ts';
import type { Piece } from './line.ts';

/** What a document says of itself, as its program or its author filled it in. */
export type DocumentInfo = { title: string; author: string; language: string | null };

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** All text of a PDF, with its places, a list for each page. @throws Refusal `pdf.broken` */
export async function openDocument(bytes: Uint8Array): Promise<{ pages: Piece[][]; info: DocumentInfo }> {
  try {
    // PDF.js takes the buffer for itself, and not one of Node's own kind. 0: it says errors only.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: Piece[][] = [];
    for (let number = 1; number <= document.numPages; number++) pages.push(await readPage(document, number));
    const info = await readInfo(document);
    await document.loadingTask.destroy();
    return { pages, info };
  } catch (error) {
    throw new Refusal('pdf.broken', {}, { cause: error });
  }
}

async function readPage(document: Document, number: number): Promise<Piece[]> {
  const page = await document.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a, b, , , x, y] = z.array(z.number()).parse(item.transform);
    const isLevel = a !== undefined && a > 0 && b === 0;
    // What stands on its side is a stamp or a watermark.
    if (!isLevel || x === undefined || y === undefined) return [];
    return [{ text: item.str, x, y, width: item.width, size: item.height || a }];
  });
}

async function readInfo(document: Document): Promise<DocumentInfo> {
  const { info } = await document.getMetadata();
  const read = (name: string) => {
    const value: unknown = Reflect.get(info, name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return { title: read('Title'), author: read('Author'), language: read('Language') || null };
}
