import type { ServerResponse } from 'node:http';
import type { World } from './state/world.ts';

/** Pictures are shown; everything else is downloaded, so that no attached page runs here. */
const shownInline = /^image\//;

/** `/attachments/CHANNEL/ID/NAME`. */
export function serveAttachment(world: World, path: string, response: ServerResponse): void {
  const [, , , id = ''] = path.split('/');
  const file = world.files.get(id);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('This content is no longer available.');
    return;
  }
  const { content_type: type, filename, size } = file.attachment;
  response.writeHead(200, {
    'content-type': type,
    'content-length': size,
    'content-disposition': `${shownInline.test(type) ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(filename)}`,
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'x-content-type-options': 'nosniff',
  });
  response.end(file.bytes);
}
