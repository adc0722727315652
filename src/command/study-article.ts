import type { Article } from '../article/article.ts';
import type { Source } from '../article/source.ts';
import { Refusal } from '../base/refusal.ts';
import type { Principal } from '../desk/principal.ts';
import type { Context } from './command.ts';
import type { FileValue } from './option.ts';

type Given = { article?: string; file?: FileValue; private?: boolean; fresh?: boolean };

/** `#id` is an article that the bot holds; an address alone is a link, with or without its scheme; else text. */
export function parseSource(article: string): Source {
  const text = article.trim().replace(/^<(\S+)>$/, '$1');
  if (/^#[\w-]+$/.test(text)) return { kind: 'kept', id: text.slice(1) };
  if (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) return { kind: 'link', url: text };
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?(\/\S*)?$/i.test(text))
    return { kind: 'link', url: `https://${text}` };
  return { kind: 'text', text: article };
}

/**
 * Reads what the person gave, and notes it as the place's last article unless that is private.
 * @throws Refusal `source.missing` where nothing was given, and whatever the desk refuses
 */
export async function readGiven(context: Context, given: Given, asker: Principal): Promise<Article> {
  const { desk, channel, signal } = context;
  const article = await desk.read(await sourceOf(context, given), asker, signal);
  if (channel !== null && !given.private)
    desk.recordRead({ id: article.id, title: headlineOf(article) }, channel, asker);
  return article;
}

async function sourceOf(context: Context, { article, file, fresh = false }: Given): Promise<Source> {
  if (file) return { kind: 'file', name: file.name, bytes: await context.open(file) };
  if (article === undefined) throw new Refusal('source.missing', {});
  const source = parseSource(article);
  return source.kind === 'link' || source.kind === 'kept' ? { ...source, fresh } : source;
}

/** The title, or the first words of the lede. */
export function headlineOf({ title, sentences }: Article): string {
  if (title !== null) return title;
  const lede = sentences[0] ?? '';
  if (lede.length <= 70) return lede;
  return `${lede.slice(0, 70).replace(/\s+\S*$/, '')}…`;
}
