import type { IncomingMessage } from 'node:http';
import type { Upload } from '../state/files.ts';
import { refuse } from './errors.ts';

/** A request larger than this is refused unread; ten files of 10 MiB are more than any bot of ours sends. */
const maxBodyBytes = 110 * 1024 * 1024;

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > maxBodyBytes) throw refuse('tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse('invalidJson');
  }
}

export type Body = { body: unknown; uploads: Upload[] };

async function readForm(bytes: Buffer, contentType: string): Promise<Body> {
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData();
  const payload = form.get('payload_json');
  const files = [...form].filter((part): part is [string, File] => part[1] instanceof File);
  const uploads = files.map(async ([, file]): Promise<Upload> => {
    return { name: file.name, contentType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) };
  });
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, uploads: await Promise.all(uploads) };
}

/** JSON, or a form with `payload_json` and files, as Discord takes them. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readAll(request);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { body: bytes.length > 0 ? parseJson(bytes.toString()) : undefined, uploads: [] };
}
