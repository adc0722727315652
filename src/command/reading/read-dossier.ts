import type { Article } from '../../article/article.ts';
import { sourceNameOf, toDossier, type Dossier } from '../../article/dossier.ts';
import type { Source } from '../../article/source.ts';
import { textIdOf } from '../../article/to-article.ts';
import { Refusal } from '../../base/refusal.ts';
import type { Principal } from '../../desk/principal.ts';
import { refusalSentence } from '../../words/words.ts';
import type { Context } from '../command.ts';
import type { FileValue } from '../options/option.ts';

/** The options that say what to read. */
export type SourceValues = {
  article?: string;
  file?: FileValue;
  other?: string;
  otherFile?: FileValue;
  third?: string;
  thirdFile?: FileValue;
  fourth?: string;
  fourthFile?: FileValue;
  private?: boolean;
  fresh?: boolean;
};

type Given = { text: string | undefined; file: FileValue | undefined };

/** Each of its sources, the first one whether it is there or not. */
function givenBy(values: SourceValues): Given[] {
  const { article, file, other, otherFile, third, thirdFile, fourth, fourthFile } = values;
  const further = [
    { text: other, file: otherFile },
    { text: third, file: thirdFile },
    { text: fourth, file: fourthFile },
  ].filter((given) => given.text !== undefined || given.file !== undefined);
  return [{ text: article, file }, ...further];
}

/**
 * Reads all that is given, each of them the channel's last article unless it is read privately. Of several, one that can't be
 * read, or is there already, is left out and `notes` say so; `refusal` is why the first of them
 * can't.
 * @throws Refusal where nothing, or the only one, can be read
 */
export async function readDossier(
  context: Context,
  values: SourceValues,
  principal: Principal,
): Promise<{ dossier: Dossier; notes: string[]; refusal: Refusal | null }> {
  const sources = givenBy(values);
  const read = (given: Given) => readOne(context, given, values, principal);
  const [first] = sources;
  if (sources.length === 1 && first) return { dossier: await read(first), notes: [], refusal: null };
  const { several } = context.words.views;
  const articles: Article[] = [];
  const notes: string[] = [];
  let refusal: Refusal | null = null;
  for (const given of sources) {
    const article = await orRefusal(read(given));
    if (article instanceof Refusal) {
      refusal ??= article;
      notes.push(several.unread(nameOf(given), refusalSentence(context.words, article)));
    } else if (articles.some((other) => textIdOf(other) === textIdOf(article)))
      notes.push(several.same(sourceNameOf(article)));
    else articles.push(article);
  }
  if (articles.length === 0 && refusal) throw refusal;
  return { dossier: toDossier(articles), notes, refusal };
}

async function orRefusal(reading: Promise<Article>): Promise<Article | Refusal> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

const nameOf = ({ text, file }: Given): string => file?.name ?? text?.trim().slice(0, 100) ?? '';

async function readOne(
  context: Context,
  given: Given,
  { private: isPrivate, fresh = false }: SourceValues,
  principal: Principal,
): Promise<Article> {
  const { desk, channel, signal } = context;
  const source = await sourceOf(context, given, fresh);
  return desk.read(source, principal, signal, isPrivate ? undefined : (channel ?? undefined));
}

async function sourceOf(context: Context, { text, file }: Given, fresh: boolean): Promise<Source> {
  if (file) return { kind: 'file', name: file.name, bytes: await context.fetchFile(file) };
  if (text === undefined) throw new Refusal('source.missing', {});
  const source = parseSource(text);
  return source.kind === 'link' || source.kind === 'kept' ? { ...source, fresh } : source;
}

/** `#id` is an article that the bot holds; an address alone is a link, with or without its scheme; else text. */
function parseSource(article: string): Source {
  const text = article.trim().replace(/^<(\S+)>$/, '$1');
  if (/^#[\w-]+$/.test(text)) return { kind: 'kept', id: text.slice(1) };
  if (/^[a-z][a-z0-9+.-]*:\/\/\S+$/i.test(text)) return { kind: 'link', url: text };
  if (/^[\w-]+(\.[\w-]+)*\.[a-z]{2,}(:\d+)?(\/\S*)?$/i.test(text))
    return { kind: 'link', url: `https://${text}` };
  return { kind: 'text', text: article };
}
