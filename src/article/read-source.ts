import { Refusal } from '../base/refusal.ts';
import type { Article } from './article.ts';
import { decode } from './charset.ts';
import { compose, type Composable } from './compose.ts';
import type { Downloader } from './download/download.ts';
import { contentKindOf } from './content-kind.ts';
import type { Parser } from './parse/parser.ts';
import { withFrontMatter } from './markdown.ts';
import type { Source } from './source.ts';
import { cutText } from './to-article.ts';

/** Downloads what a link names, takes HTML and PDF apart off the main thread, and makes articles where that is wanted. */
export type ReadDependencies = Pick<Downloader, 'download'> &
  Pick<Parser, 'prepare' | 'parse'> & { compose?: Compose };

export type Compose = (source: Composable, signal: AbortSignal) => Promise<Article>;

const composeHere: Compose = async (source) => compose(source);

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
  if (source.kind === 'text') {
    return readText(means, { ...inLines(source.text), url: null, about: source.about }, signal);
  }
  if (source.kind === 'link') {
    means.prepare();
    const { url, ...rest } = await means.download(source.url, signal);
    return readRaw(means, { ...rest, url, name: url }, signal);
  }
  const { name, bytes } = source;
  return readRaw(means, { bytes, name, type: typeOf(name), charset: null, url: null }, signal);
}

/** What nobody calls Markdown is, where it begins with front matter. */
function inLines(text: string): { kind: 'markdown' | 'text'; text: string } {
  const markdown = withFrontMatter(text);
  return markdown === null ? { kind: 'text', text } : { kind: 'markdown', text: markdown };
}

async function readRaw(means: ReadDependencies, raw: Raw, signal: AbortSignal): Promise<Article> {
  const { bytes, charset, url, type, name } = raw;
  if (bytes.length === 0) throw new Refusal('text.empty', {});
  const kind = contentKindOf(bytes, type, charset);
  if (kind === null) throw new Refusal('file.kind', { name });
  if (kind !== 'text') {
    const story = await means.parse({ kind, bytes, url, charset }, signal);
    return (means.compose ?? composeHere)({ kind: 'story', story }, signal);
  }
  const text = decode(bytes, charset);
  if (type.endsWith('markdown')) return readText(means, { kind: 'markdown', text, url }, signal);
  return readText(means, { ...inLines(text), url }, signal);
}

/** Cut before it is cleaned: ten megabytes are no story. */
function readText(
  { compose = composeHere }: ReadDependencies,
  { text, ...rest }: Omit<Extract<Composable, { text: string }>, 'share'>,
  signal: AbortSignal,
): Promise<Article> {
  return compose({ ...rest, ...cutText(text) }, signal);
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
