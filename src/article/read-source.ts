import { Refusal } from '../base/refusal.ts';
import type { Article, Story } from './article.ts';
import { decode } from './charset.ts';
import { cleanText } from './clean/clean-text.ts';
import type { Downloader } from './download/download.ts';
import { contentKindOf } from './content-kind.ts';
import { cleanMarkdown } from './markdown.ts';
import type { Parser } from './parse/parser.ts';
import type { Source } from './source.ts';
import { cutText, toArticle } from './to-article.ts';

/** Downloads what a link names, and takes HTML and PDF apart off the main thread. */
export type ReadDependencies = Pick<Downloader, 'download'> & Pick<Parser, 'prepare' | 'parse'>;

type Raw = { bytes: Uint8Array; type: string; charset: string | null; url: string | null; name: string };

/**
 * From what a person gives to an article, whatever it is.
 * @throws Refusal `text.empty`, `file.kind`, `link.*`, `page.*`, `pdf.*`
 */
export async function readSource(
  means: ReadDependencies,
  source: Exclude<Source, { kind: 'kept' }>,
  signal: AbortSignal,
): Promise<Article> {
  if (source.kind === 'text') return readText(source.text, cleanText, null);
  if (source.kind === 'link') {
    means.prepare();
    const { url, ...rest } = await means.download(source.url, signal);
    return readRaw(means, { ...rest, url, name: url }, signal);
  }
  const { name, bytes } = source;
  return readRaw(means, { bytes, name, type: typeOf(name), charset: null, url: null }, signal);
}

async function readRaw(means: ReadDependencies, raw: Raw, signal: AbortSignal): Promise<Article> {
  const { bytes, charset, url, type, name } = raw;
  if (bytes.length === 0) throw new Refusal('text.empty', {});
  const kind = contentKindOf(bytes, type, charset);
  if (kind === null) throw new Refusal('file.kind', { name });
  if (kind !== 'text') return toArticle(await means.parse({ kind, bytes, url, charset }, signal));
  return readText(decode(bytes, charset), type.endsWith('markdown') ? cleanMarkdown : cleanText, url);
}

/** Cut before it is cleaned: to clean ten megabytes would hold this thread for more than a second. */
function readText(whole: string, clean: (text: string) => Story, url: string | null): Article {
  const { text, share } = cutText(whole);
  return toArticle({ ...clean(text), url }, share);
}

/** The content type that a file's name claims; '' where it claims none, and the bytes decide. */
function typeOf(name: string): string {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const types: Record<string, string> = {
    html: 'text/html',
    htm: 'text/html',
    xhtml: 'application/xhtml+xml',
    md: 'text/markdown',
    markdown: 'text/markdown',
  };
  return types[extension] ?? '';
}
