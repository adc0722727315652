import { attached, flatten, componentTypes } from '../state/components.ts';
import { maxFileBytes, type Upload } from '../state/files.ts';
import type { Draft } from '../state/messages.ts';
import type { Attachment, Component } from '../state/model.ts';
import { refuse, type FieldError } from './errors.ts';

/** Files that a component names but that nobody attached. */
function missingFiles(components: readonly unknown[], names: readonly string[]): string[] {
  const urls = flatten(components as Component[]).flatMap((component) => {
    const items = (component.items ?? []) as { media?: { url: string } }[];
    const media = [component.media, component.type === componentTypes.file ? component.file : undefined];
    return [...media, ...items.map((item) => item.media)].map(
      (one) => (one as { url?: string } | undefined)?.url,
    );
  });
  const known = names.map((filename) => ({ filename, url: '' }) as Attachment);
  return urls.filter(
    (url): url is string => url?.startsWith('attachment://') === true && !attached(url, known),
  );
}

/** Files: ten at most, none too large, and each that a component names is there. */
export function fileErrors(
  draft: Draft,
  uploads: readonly Upload[],
  kept: readonly Attachment[],
): FieldError[] {
  if (uploads.some((upload) => upload.bytes.byteLength > maxFileBytes)) throw refuse('tooLarge');
  const names = [...uploads.map((upload) => upload.name), ...kept.map((attachment) => attachment.filename)];
  const missing = missingFiles(draft.components ?? [], names).map((url): FieldError => {
    const message = `The referenced attachment "${url}" was not found`;
    return { path: ['components'], code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', message };
  });
  const many = {
    path: ['attachments'],
    code: 'BASE_TYPE_MAX_LENGTH',
    message: 'Must be 10 or fewer in length.',
  };
  return names.length > 10 ? [...missing, many] : missing;
}
