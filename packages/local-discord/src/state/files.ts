import type { Attachment, Channel } from './model.ts';
import type { World } from './world.ts';

export type Upload = { name: string; bytes: Uint8Array; contentType?: string; description?: string };

/** Bytes a file may have, without boosts: 10 MiB. */
export const maxFileBytes = 10 * 1024 * 1024;

const contentTypes: Record<string, string> = {
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** Discord's own names: spaces and what a path can't hold become underscores. */
function safeName(name: string): string {
  return name.replaceAll(/[^\p{L}\p{N}._-]+/gu, '_') || 'unknown';
}

function contentTypeOf(upload: Upload): string {
  const extension = upload.name.split('.').at(-1)?.toLowerCase() ?? '';
  return contentTypes[extension] ?? (upload.contentType || 'application/octet-stream');
}

/** Width and height from a PNG's header: the first chunk is always IHDR. */
function pictureSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

export function storeFile(world: World, channel: Channel, upload: Upload, ephemeral = false): Attachment {
  const id = world.newId();
  const filename = safeName(upload.name);
  const url = `${world.url}/attachments/${channel.id}/${id}/${encodeURIComponent(filename)}`;
  const attachment: Attachment = {
    id,
    filename,
    size: upload.bytes.byteLength,
    url,
    proxy_url: url,
    content_type: contentTypeOf(upload),
    ...(upload.description !== undefined && { description: upload.description }),
    ...pictureSize(upload.bytes),
    ...(ephemeral && { ephemeral }),
  };
  world.files.set(id, { attachment, channelId: channel.id, bytes: upload.bytes });
  return attachment;
}
