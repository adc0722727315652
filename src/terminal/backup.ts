import { Refusal } from '../base/refusal.ts';
import { wordsFor } from '../words/words.ts';
import { parseFlags } from './parse.ts';
import type { Shell } from './shell.ts';

/**
 * `backup FILE`: copies the store, also while the bot runs. Returns the exit code.
 * @throws Refusal `usage.*`, `backup.*`
 */
export function backUpStore({ store, stdout, locale }: Shell, argv: readonly string[]): number {
  const [file, surplus] = parseFlags(argv, {}).positionals;
  if (file === undefined) throw new Refusal('usage.missing', { options: 'FILE' });
  if (surplus !== undefined) throw new Refusal('usage.surplus', { text: surplus });
  store.backUp(file);
  stdout.write(`${wordsFor(locale).views.backedUp(file)}\n`);
  return 0;
}

/**
 * `migrate FOLDER`: copies the store of a folder into the Postgres database that DATABASE_URL names. Returns the exit code.
 * @throws Refusal `usage.*`, `migrate.*`, `file.missing`
 */
export async function migrateStore(
  { store, stdout, locale }: Shell,
  argv: readonly string[],
): Promise<number> {
  const [folder, surplus] = parseFlags(argv, {}).positionals;
  if (folder === undefined) throw new Refusal('usage.missing', { options: 'FOLDER' });
  if (surplus !== undefined) throw new Refusal('usage.surplus', { text: surplus });
  const rows = await store.copyFrom(folder);
  stdout.write(`${wordsFor(locale).views.migrated(new Intl.NumberFormat(locale).format(rows))}\n`);
  return 0;
}
