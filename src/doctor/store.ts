import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Env } from '../base/env.ts';
import { examineStore, type StoreReport } from '../store/examine.ts';
import { counted, type Finding, ok, problem, warning } from './finding.ts';
import { gigabytes } from './machine.ts';

/** The store, and the feeds in it. */
export async function examineKept(
  { DATABASE_URL, NUTGRAF_DATA }: Pick<Env, 'DATABASE_URL' | 'NUTGRAF_DATA'>,
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
  return [found, ...setAside(report), ...feedFindings(report)];
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
  const size = `${bytes === null ? '' : `, ${gigabytes(bytes)}`}${isUnread ? ', too big to be read through' : ''}`;
  return layout < layoutVersion
    ? ok('store', `${name}${size}, of an earlier version: the next start brings it up to date`)
    : ok('store', `${name}${size}`);
}

function setAside({ setAside: files }: StoreReport): Finding[] {
  if (files.length === 0) return [];
  const text = `${counted(files.length, 'damaged file was', 'damaged files were')} set aside: ${files.slice(0, 3).join(', ')}`;
  return [warning('store', text, 'Delete what isn’t needed any more; it holds what people asked.')];
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
