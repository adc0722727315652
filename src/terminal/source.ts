import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '../base/refusal.ts';
import { collectFile } from '../command/options/collect-file.ts';
import type { FileValue } from '../command/options/option.ts';
import { refusalSentence, type Words } from '../words/words.ts';

/** What a SOURCE stands for: a link, a path, or `-`, the standard input. */
export function sourceValues(
  source: string,
): { article: string; file?: undefined } | { article?: undefined; file: FileValue } {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(source)) return { article: source };
  return { file: { name: source === '-' ? 'stdin.txt' : basename(source), location: source } };
}

/** @throws Refusal `path.missing`, `path.folder`, `path.unreadable`, `path.unopened`, `file.large` */
export async function openFile({ name, location }: FileValue, stdin: Readable): Promise<Uint8Array> {
  if (location === '-') return collectFile(name, stdin);
  try {
    return await collectFile(name, createReadStream(location));
  } catch (error) {
    throw error instanceof Refusal ? error : unopened(location, error);
  }
}

/** No path is as long as a text that somebody gave in place of one. */
const noSuchPath = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);
const forbidden = new Set(['EACCES', 'EPERM']);

function unopened(name: string, cause: unknown): Refusal {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  if (code === 'EISDIR') return new Refusal('path.folder', { name }, { cause });
  if (noSuchPath.has(code)) return new Refusal('path.missing', { name }, { cause });
  const key = forbidden.has(code) ? 'path.unreadable' : 'path.unopened';
  return new Refusal(key, { name, reason: code }, { cause });
}

/** Refusals of what was to be read; most of their sentences tell to paste it, and a shell has no field for that. */
const ofText = /^(?:link\.(?!invalid|scheme|unreachable)|page\.|pdf\.)|^(?:file\.large|text\.empty)$/u;

/** Why something was refused, as a shell says it; where `-` was typed, who did knows of it. */
export function shellSentence(words: Words, refusal: Refusal, typed: readonly string[]): string {
  const sentence = refusalSentence(words, refusal);
  const helps = ofText.test(refusal.key) && !refusal.isFeed && !typed.includes('-');
  return helps ? words.shell.withPaste(sentence) : sentence;
}
