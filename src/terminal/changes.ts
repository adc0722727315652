import { Refusal } from '../base/refusal.ts';
import { changesView } from '../command/reading/changes-view.ts';
import { changesOf } from '../desk/changes.ts';
import { wordsFor } from '../words/words.ts';
import { readOrRefuse, writeRefusal } from './articles.ts';
import { parseFlags } from './parse.ts';
import { renderView } from './render.ts';
import { pageOf, type Shell } from './shell.ts';

/**
 * `changes OLD NEW`: what the later version of an article says otherwise. Returns the exit code.
 * One that can't be read is named on standard error.
 * @throws Refusal `usage.*`
 */
export async function showChanges(shell: Shell, argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseFlags(argv, { json: { type: 'boolean' } });
  const [old, fresh, surplus] = positionals;
  if (old === undefined) throw new Refusal('usage.missing', { options: 'OLD, NEW' });
  if (fresh === undefined) throw new Refusal('usage.missing', { options: 'NEW' });
  if (surplus !== undefined) throw new Refusal('usage.surplus', { text: surplus });
  const [before, after] = [await readOrRefuse(shell, old), await readOrRefuse(shell, fresh)];
  if (before instanceof Refusal || after instanceof Refusal) {
    if (before instanceof Refusal) writeRefusal(shell, old, before);
    if (after instanceof Refusal) writeRefusal(shell, fresh, after);
    return 3;
  }
  const changes = await changesOf(before, after);
  const { locale } = shell;
  const view = changesView({ words: wordsFor(locale), locale }, { before, after, changes });
  const json = values['json'] === true;
  shell.stdout.write(`${json ? JSON.stringify(view.data) : renderView(view, pageOf(shell))}\n`);
  return 0;
}
