import type { Article } from '../article/article.ts';
import { Refusal } from '../base/refusal.ts';
import { terminalText } from '../base/terminal-text.ts';
import { articleView } from '../command/reading/article-view.ts';
import { articleJson } from '../command/reading/reading-json.ts';
import { principalOf, operator } from '../desk/principal.ts';
import { wordsFor } from '../words/words.ts';
import { parseFlags } from './parse.ts';
import { renderView } from './render.ts';
import { pageOf, type Shell } from './shell.ts';
import { spinWhile } from './spinner.ts';
import { openFile, shellSentence, sourceValues } from './source.ts';

/**
 * `article SOURCE…`: what was read of each, in their order; one that can't be read doesn't stop the others.
 * Returns the exit code.
 */
export async function readArticles(shell: Shell, argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseFlags(argv, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new Refusal('usage.missing', { options: 'SOURCE' });
  const show = values['json'] === true ? showJson : showText;
  let read = 0;
  for (const source of positionals) {
    const result = await readOrRefuse(shell, source);
    if (!(result instanceof Refusal)) read++;
    show(shell, result, source);
  }
  return read > 0 ? 0 : 3;
}

/** Nobody in particular. */
const asker = principalOf({ guild: null, person: null, place: operator }, false);

/** What a SOURCE holds; a refusal where it can't be read. */
export async function readOrRefuse(shell: Shell, source: string): Promise<Article | Refusal> {
  try {
    return await readArticle(shell, source);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}

/** What stands on the screen while a SOURCE is read. */
export const readingLine = ({ locale }: Shell, source: string): string =>
  terminalText(`${wordsFor(locale).views.reading} ${source}`);

/** Says why a SOURCE can't be read, and which. */
export function writeRefusal({ locale, stderr }: Shell, source: string, refusal: Refusal): void {
  stderr.write(`${terminalText(`${source}: ${shellSentence(wordsFor(locale), refusal, [source])}`)}\n`);
}

/** @throws Refusal where it can't be read */
async function readArticle(shell: Shell, source: string): Promise<Article> {
  // Somebody may be typing it.
  if (source === '-') return await readUnseen(shell, source);
  return await spinWhile(shell.stderr, readingLine(shell, source), () => readUnseen(shell, source));
}

async function readUnseen({ desk, stdin, signal }: Shell, source: string): Promise<Article> {
  const { article, file } = sourceValues(source);
  if (article !== undefined) return await desk.read({ kind: 'link', url: article }, asker, signal);
  const bytes = await openFile(file, stdin);
  return await desk.read({ kind: 'file', name: file.name, bytes }, asker, signal);
}

function showJson({ locale, stdout }: Shell, result: Article | Refusal, source: string): void {
  const line =
    result instanceof Refusal
      ? { error: shellSentence(wordsFor(locale), result, [source]) }
      : { article: articleJson(result) };
  stdout.write(`${JSON.stringify(line)}\n`);
}

function showText(shell: Shell, result: Article | Refusal, source: string): void {
  const words = wordsFor(shell.locale);
  if (result instanceof Refusal) {
    writeRefusal(shell, source, result);
    return;
  }
  shell.stdout.write(
    `${renderView(articleView({ words, locale: shell.locale }, result), pageOf(shell))}\n\n`,
  );
}
