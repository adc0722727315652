import { isAscii, isUtf8 as isValidUtf8 } from 'node:buffer';
import { detect } from 'chardet';
import { decodeEucKr } from './decode-euc-kr.ts';

/** WHATWG has an author's label within 1024 bytes; real pages put long comments before it. */
const META_BYTES = 4096;
const META = /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)|<\?xml\s[^>]*?encoding\s*=\s*["']([^"']+)/i;
/**
 * The share of characters beyond ASCII that may be damaged before a label counts as wrong. Text in another encoding is
 * hardly ever valid UTF-8, so a page that mostly is has a few bad bytes.
 */
const tolerated = { utf8: 0.2, other: 0.02 };
/** How much is looked at, from the first byte beyond ASCII on, where nobody says what the bytes are. */
const SAMPLE_BYTES = 16_384;

/**
 * Text of bytes, without a byte order mark: as the mark says or the zeros of UTF-16, else as declared (a header's label), else as a `<meta>`
 * says, else UTF-8, else what its bytes look like. A label that the bytes contradict is passed over. Never throws:
 * what can't be read becomes U+FFFD.
 */
export function decode(bytes: Uint8Array, declared: string | null): string {
  const mark = markOf(bytes) ?? wideWithin(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  for (const label of [declared, labelWithin(bytes), isJis(bytes) ? 'iso-2022-jp' : 'utf-8']) {
    const text = label && decodeAs(label, bytes);
    const most = /^utf-?8$/i.test(label ?? '') ? tolerated.utf8 : tolerated.other;
    if (typeof text === 'string' && damageOf(text) <= most) return text;
  }
  return decodeAs(guess(bytes), bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function markOf([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 by its zero bytes: in markup and in Latin text, every other byte of many is zero, and the byte beside it never. */
function wideWithin(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const looked = Math.min(bytes.length, META_BYTES);
  for (let at = 0; at < looked; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < Math.max(8, 0.15 * looked) || Math.min(even, odd) > 0.005 * looked) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function labelWithin(bytes: Uint8Array): string | null {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, META_BYTES));
  const [, meta, xml] = META.exec(start) ?? [];
  const label = meta ?? xml ?? null;
  // The label itself was just read as ASCII, so this can't be true (and WHATWG reads it so).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** Null for a label that no decoder knows, and for one that the bytes contradict. */
function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(/^(?:(?:cp|ms|x-windows-)949|uhc)$/i.test(label) ? 'euc-kr' : label);
    if (decoder.encoding === 'euc-kr') return decodeEucKr(bytes);
    const isDenied = isOneByte(decoder.encoding)
      ? isUtf8(bytes)
      : isWide(decoder.encoding) && !hasZero(bytes);
    return isDenied ? null : decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** In UTF-16 every space and line break has a zero byte, which no other encoding has. */
const isWide = (encoding: string) => encoding.startsWith('utf-16');
const hasZero = (bytes: Uint8Array) => bytes.subarray(0, SAMPLE_BYTES).includes(0);

function isOneByte(encoding: string): boolean {
  return /^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm)/.test(encoding);
}

/** Text in another encoding is as good as never valid UTF-8, once it has a character beyond ASCII. */
function isUtf8(bytes: Uint8Array): boolean {
  return !isAscii(bytes) && isValidUtf8(bytes);
}

/** ISO-2022-JP is all ASCII but for its escapes to a Japanese set. */
function isJis(bytes: Uint8Array): boolean {
  return isAscii(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('\u001B$B');
}

function damageOf(text: string): number {
  let beyond = 0;
  let damaged = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x7f) beyond++;
    if (code === 0xfffd) damaged++;
  }
  return damaged / Math.max(beyond, 1);
}

function guess(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  return detect(bytes.subarray(Math.max(first - 64, 0), first + SAMPLE_BYTES)) ?? 'windows-1252';
}
