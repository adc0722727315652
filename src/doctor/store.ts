import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Env } from '../base/env.ts';
import { day } from '../base/time.ts';
import { examineStore, type StoreReport } from '../store/examine.ts';
import { counted, type Finding, ok, problem, warning } from './finding.ts';
import { sizeText } from './machine.ts';

/** The store, and the feeds in it. */
export async function examineKept(
  { DATABASE_URL, NUTGRAF_DATA }: Pick<Env, 'DATABASE_URL' | 'NUTGRAF_DATA'>,
  now: () => number = Date.now,
  isWritable: (folder: string) => Promise<boolean> = mayWrite,
): Promise<Finding[]> {
  const report = await examineStore(DATABASE_URL ?? NUTGRAF_DATA);
  const isClosed = DATABASE_URL === null && !(await isWritable(resolve(NUTGRAF_DATA)));
  const found = isClosed
    ? problem(
        'store',
        `${NUTGRAF_DATA} can’t be written to`,
        'Give the bot’s account the right to write there.',
      )
    : storeFinding(report);
  return [found, ...setAside(report), ...backupFindings(report, now()), ...feedFindings(report)];
}

/** In the folder, or in the one that it would be made in. */
async function mayWrite(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isMissing && dirname(folder) !== folder && (await mayWrite(dirname(folder)));
  }
}

function storeFinding(report: StoreReport): Finding {
  const { kind, state, reason, layout, layoutVersion, bytes, isReadOnly, isUnread } = report;
  const name = kind === 'sqlite' ? 'SQLite' : 'Postgres';
  if (state === 'none') return ok('store', `${name}, nothing in it yet: it is laid out at the first start`);
  if (state === 'away')
    return kind === 'postgres'
      ? problem(
          'store',
          `Postgres doesn’t answer (${reason})`,
          'Look at DATABASE_URL, and whether the server runs.',
        )
      : problem('store', `SQLite’s file can’t be read (${reason})`, 'See who may read NUTGRAF_DATA.');
  if (state === 'damaged')
    return problem(
      'store',
      `${name}’s file is damaged`,
      'Put a backup back. Else the next start sets it aside, and begins a new one.',
    );
  if (layout > layoutVersion)
    return problem(
      'store',
      `${name} was laid out by a newer version (${layout}, this one has ${layoutVersion})`,
      'Run that version, or put back the backup from before it.',
    );
  if (isReadOnly)
    return problem(
      'store',
      `${name} can’t be written to`,
      'Name a database in DATABASE_URL that takes writes, and a user who may.',
    );
  const size = `${bytes === null ? '' : `, ${sizeText(bytes)}`}${isUnread ? ', too big to be read through' : ''}`;
  return layout < layoutVersion
    ? ok('store', `${name}${size}, of an earlier version: the next start brings it up to date`)
    : ok('store', `${name}${size}`);
}

function setAside({ setAside: files }: StoreReport): Finding[] {
  if (files.length === 0) return [];
  const text = `${counted(files.length, 'damaged file was', 'damaged files were')} set aside: ${files.slice(0, 3).join(', ')}`;
  return [warning('store', text, 'Delete what isn’t needed any more; it holds what people asked.')];
}

/** Of what a backup of that age holds, readings are over (`docs/privacy.md`). */
const oldBackup = 30 * day;

/** What pg_dump has made, and where a disk's snapshots are, nobody knows here. */
function backupFindings({ kind, state, backedUp }: StoreReport, now: number): Finding[] {
  if (state !== 'readable') return [];
  if (kind === 'postgres') return [ok('backups', 'pg_dump makes them; when it last did isn’t known here')];
  const todo = 'Make one while the bot runs: npm run --silent nutgraf -- backup FILE';
  if (backedUp === null) return [warning('backups', 'none was made with nutgraf backup', todo)];
  const days = Math.floor(Math.max(0, now - backedUp) / day);
  const text = `the last was made ${days === 0 ? 'within a day' : `${counted(days, 'day')} ago`}`;
  return [now - backedUp > oldBackup ? warning('backups', text, todo) : ok('backups', text)];
}

function feedFindings({ feeds: report }: StoreReport): Finding[] {
  if (!report || report.follows === 0) return [];
  const { feeds, follows, failing, paused } = report;
  const text = `${counted(feeds, 'feed')}, followed ${counted(follows, 'time')}`;
  const faults = [
    ...(failing > 0 ? [`${failing} couldn’t be read at the last look`] : []),
    ...(paused > 0 ? [`${counted(paused, 'is', 'are')} paused`] : []),
  ];
  if (faults.length === 0) return [ok('feeds', text)];
  return [
    warning('feeds', `${text}; ${faults.join(', ')}`, '/feed list says in each server which, and why.'),
  ];
}
