import { Refusal } from '../base/refusal.ts';
import { changesView } from '../command/reading/changes-view.ts';
import { changesBetween } from '../story/changes.ts';
import { wordsFor } from '../words/words.ts';
import { readArticle } from './articles.ts';
import { parseFlags } from './parse.ts';
import { renderView } from './render.ts';
import { pageOf, type Shell } from './shell.ts';

/**
 * `changes OLD NEW`: what the later version of an article says otherwise. Returns the exit code.
 * @throws Refusal `usage.*`, or why one of them can't be read
 */
export async function showChanges(shell: Shell, argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseFlags(argv, { json: { type: 'boolean' } });
  const [old, fresh, surplus] = positionals;
  if (old === undefined) throw new Refusal('usage.missing', { options: 'OLD, NEW' });
  if (fresh === undefined) throw new Refusal('usage.missing', { options: 'NEW' });
  if (surplus !== undefined) throw new Refusal('usage.surplus', { text: surplus });
  const [before, after] = [await readArticle(shell, old), await readArticle(shell, fresh)];
  const changes = changesBetween(before, after);
  const { locale } = shell;
  const view = changesView({ words: wordsFor(locale), locale }, { before, after, changes });
  const json = values['json'] === true;
  shell.stdout.write(`${json ? JSON.stringify(view.data) : renderView(view, pageOf(shell))}\n`);
  return 0;
}
