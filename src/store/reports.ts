import type { DatabaseSync } from 'node:sqlite';

/** What somebody finds wrong with an answer; who that is, isn't kept. */
export type Report = {
  /** Null: in direct messages. */
  guild: string | null;
  /** The key of the reading, and the id of its article. */
  reading: string;
  article: string;
  text: string;
};

export type Reports = {
  /** What was reported already is noted once. */
  add(report: Report): void;
  /** How many there were since an instant, in milliseconds since 1970. */
  count(since: number, guild?: string): number;
  /** The newest first, `at` in milliseconds since 1970; of one guild, or of all and of direct messages. */
  latest(most: number, guild?: string): (Report & { at: number })[];
};

/** So many are kept of a guild: more than admins read, and no way to fill the disk. */
const mostOfGuild = 200;

export function createReports(db: DatabaseSync, now: () => number): Reports {
  const add = db.prepare(`INSERT OR IGNORE INTO reports (guild, at, reading, article, text)
    VALUES (:guild, :now, :reading, :article, :text)`);
  const dropOldest = db.prepare(`DELETE FROM reports WHERE guild = :guild AND id NOT IN
    (SELECT id FROM reports WHERE guild = :guild ORDER BY id DESC LIMIT ${mostOfGuild})`);
  const count = db.prepare(
    'SELECT COUNT(*) AS n FROM reports WHERE at >= :since AND (:guild IS NULL OR guild = :guild)',
  );
  const latest = db.prepare(`SELECT guild, at, reading, article, text FROM reports
    WHERE :guild IS NULL OR guild = :guild ORDER BY id DESC LIMIT :most`);
  return {
    add({ guild, reading, article, text }) {
      add.run({ guild: guild ?? '', now: now(), reading, article, text });
      dropOldest.run({ guild: guild ?? '' });
    },
    count: (since, guild) => Number(count.get({ since, guild: guild ?? null })?.['n']),
    latest: (most, guild) => latest.all({ most, guild: guild ?? null }).map(reportOf),
  };
}

function reportOf({ guild, at, ...row }: Record<string, unknown>): Report & { at: number } {
  return {
    guild: guild === '' ? null : String(guild),
    reading: String(row['reading']),
    article: String(row['article']),
    text: String(row['text']),
    at: Number(at),
  };
}
