export type ContentKind = 'html' | 'pdf' | 'text';

const PDF = /^[\s\S]{0,1023}%PDF-/;
const HTML = /^(?:\uFEFF|\s|<!--[\s\S]*?-->|<\?xml[^>]*>)*<(?:!doctype html|html|head|body|title|meta)\b/i;
/** Bytes that no text holds, in any encoding but UTF-16 and UTF-32 (WHATWG MIME Sniffing, "binary data byte"). */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const BINARY = /[\0-\x08\x0B\x0E-\x1A\x1C-\x1F]/g;
const UNICODE = /^(?:\xFE\xFF|\xFF\xFE)/;

/** Whether an answer of this type can hold an article at all, before its body is read. */
export function canHoldText(type: string): boolean {
  return kindOfType(type) !== null;
}

/**
 * What the bytes are. `type` is the essence of a content type, '' where nobody said. Bytes win where they are sure:
 * a PDF is one whatever it is called, and a picture isn't text. Null: nothing that holds an article.
 */
export function contentKindOf(bytes: Uint8Array, type: string, charset: string | null): ContentKind | null {
  const start = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  if (PDF.test(start)) return 'pdf';
  const isWide = UNICODE.test(start) || /^utf-?(?:16|32)/i.test(charset ?? '');
  if (!isWide && isBinary(start)) return null;
  const kind = kindOfType(type);
  if (kind === 'pdf') return null;
  return kind === 'text' && HTML.test(start) ? 'html' : kind;
}

/** A stray control character is a slip of some editor; a program or a picture has one in every few bytes. */
function isBinary(start: string): boolean {
  return (start.match(BINARY)?.length ?? 0) > start.length / 50;
}

function kindOfType(type: string): ContentKind | null {
  switch (type) {
    case 'text/html':
    case 'application/xhtml+xml':
      return 'html';
    case 'application/pdf':
    case 'application/x-pdf':
      return 'pdf';
    case '':
    case 'application/octet-stream':
    case 'binary/octet-stream':
    case 'text/plain':
    case 'text/markdown':
    case 'text/x-markdown':
      return 'text';
    default:
      return null;
  }
}
