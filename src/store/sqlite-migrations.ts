import type { DatabaseSync } from 'node:sqlite';

/**
 * Each brings the file one version up; `PRAGMA user_version` counts them. A landed one is never edited.
 * Amounts are whole micro-dollars, so that sums are exact; instants are milliseconds since 1970.
 */
const migrations: readonly string[] = [
  `CREATE TABLE entries (
     namespace TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, expires INTEGER,
     PRIMARY KEY (namespace, key)
   ) WITHOUT ROWID;
   CREATE INDEX entries_by_expiry ON entries (expires) WHERE expires IS NOT NULL;
   CREATE TABLE spending (
     day TEXT NOT NULL, account TEXT NOT NULL, micros INTEGER NOT NULL,
     PRIMARY KEY (day, account)
   ) WITHOUT ROWID;`,
  `CREATE TABLE counts (
     day TEXT NOT NULL, account TEXT NOT NULL, readings INTEGER NOT NULL,
     PRIMARY KEY (day, account)
   ) WITHOUT ROWID;`,
  `ALTER TABLE entries ADD COLUMN about TEXT;
   CREATE INDEX entries_by_article ON entries (about) WHERE about IS NOT NULL;
   CREATE TABLE holdings (
     owner TEXT NOT NULL, channel TEXT NOT NULL, article TEXT NOT NULL,
     title TEXT NOT NULL, at INTEGER NOT NULL, expires INTEGER NOT NULL,
     PRIMARY KEY (owner, channel, article)
   ) WITHOUT ROWID;
   CREATE INDEX holdings_by_article ON holdings (article);
   CREATE INDEX holdings_by_expiry ON holdings (expires);
   CREATE TABLE settings (
     guild TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
     PRIMARY KEY (guild, name)
   ) WITHOUT ROWID;
   CREATE TABLE changes (
     id INTEGER PRIMARY KEY, guild TEXT NOT NULL, at INTEGER NOT NULL, person TEXT,
     name TEXT NOT NULL, before TEXT, after TEXT
   );
   CREATE INDEX changes_by_guild ON changes (guild);
   CREATE TABLE usage (
     day TEXT NOT NULL, guild TEXT NOT NULL,
     readings INTEGER NOT NULL, remembered INTEGER NOT NULL,
     inputTokens INTEGER NOT NULL, outputTokens INTEGER NOT NULL,
     cacheReadTokens INTEGER NOT NULL, cacheWriteTokens INTEGER NOT NULL,
     micros INTEGER NOT NULL, statements INTEGER NOT NULL, removed INTEGER NOT NULL,
     PRIMARY KEY (day, guild)
   ) WITHOUT ROWID;
   CREATE TABLE readers (
     day TEXT NOT NULL, guild TEXT NOT NULL, person TEXT NOT NULL,
     PRIMARY KEY (day, guild, person)
   ) WITHOUT ROWID;
   CREATE TABLE guilds (guild TEXT PRIMARY KEY, joined INTEGER NOT NULL, gone INTEGER) WITHOUT ROWID;`,
  `CREATE TABLE reports (
     id INTEGER PRIMARY KEY, guild TEXT NOT NULL, at INTEGER NOT NULL,
     reading TEXT NOT NULL, article TEXT NOT NULL, text TEXT NOT NULL,
     UNIQUE (guild, reading, text)
   );`,
  `CREATE TABLE claims (
     owner TEXT NOT NULL, key TEXT NOT NULL, expires INTEGER NOT NULL,
     PRIMARY KEY (owner, key)
   ) WITHOUT ROWID;
   CREATE INDEX claims_by_expiry ON claims (expires);`,
  // What was kept before it was known whose it is: nobody could read it, or have it forgotten.
  `DELETE FROM entries WHERE namespace IN ('links', 'recent')
     OR namespace IN ('articles', 'readings') AND about IS NULL
     OR namespace IN ('presses', 'talks', 'locales') AND instr(key, '/') = 0;
   UPDATE entries SET about = key WHERE namespace = 'origins' AND about IS NULL;
   DELETE FROM entries WHERE about IS NOT NULL AND namespace <> 'origins'
     AND about NOT IN (SELECT article FROM holdings);`,
  `CREATE TABLE journal (
     id TEXT PRIMARY KEY, request TEXT NOT NULL, at INTEGER NOT NULL,
     holder TEXT NOT NULL, leased INTEGER NOT NULL, tries INTEGER NOT NULL, aside TEXT
   ) WITHOUT ROWID;
   CREATE INDEX journal_by_lease ON journal (leased);
   CREATE TABLE reservations (
     id TEXT NOT NULL, account TEXT NOT NULL, unit TEXT NOT NULL, day TEXT NOT NULL,
     amount INTEGER NOT NULL, expires INTEGER NOT NULL,
     PRIMARY KEY (account, unit, day, id)
   ) WITHOUT ROWID;
   CREATE INDEX reservations_by_expiry ON reservations (expires);
   CREATE TABLE flights (
     key TEXT PRIMARY KEY, holder TEXT NOT NULL, leased INTEGER NOT NULL
   ) WITHOUT ROWID;`,
  `ALTER TABLE journal ADD COLUMN person TEXT;
   ALTER TABLE journal ADD COLUMN guild TEXT;
   ALTER TABLE journal ADD COLUMN shown TEXT;
   ALTER TABLE journal ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;
   CREATE TABLE shards (
     shard INTEGER PRIMARY KEY, count INTEGER NOT NULL, holder TEXT NOT NULL, leased INTEGER NOT NULL
   );`,
  `CREATE INDEX changes_by_time ON changes (at);
   CREATE INDEX reports_by_time ON reports (at);
   CREATE INDEX journal_by_time ON journal (at);
   CREATE INDEX journal_by_holder ON journal (holder);
   CREATE INDEX reservations_by_id ON reservations (id);`,
  `CREATE TABLE feeds (
     url TEXT PRIMARY KEY, title TEXT NOT NULL, state TEXT NOT NULL, next INTEGER NOT NULL,
     read INTEGER NOT NULL, holder TEXT NOT NULL, leased INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX feeds_by_next ON feeds (next);
   CREATE TABLE follows (
     id TEXT PRIMARY KEY, guild TEXT NOT NULL, channel TEXT NOT NULL, url TEXT NOT NULL,
     title TEXT NOT NULL, terms TEXT NOT NULL, paused TEXT, refusals INTEGER NOT NULL,
     since INTEGER NOT NULL, due INTEGER, UNIQUE (guild, channel, url)
   ) WITHOUT ROWID;
   CREATE INDEX follows_by_url ON follows (url);
   CREATE INDEX follows_by_due ON follows (due) WHERE due IS NOT NULL;
   CREATE TABLE items (
     url TEXT NOT NULL, key TEXT NOT NULL, item TEXT NOT NULL, at INTEGER NOT NULL, seen INTEGER NOT NULL,
     PRIMARY KEY (url, key)
   ) WITHOUT ROWID;
   CREATE INDEX items_by_url ON items (url, at) WHERE item <> 'null';
   CREATE INDEX items_by_at ON items (at) WHERE item <> 'null';
   CREATE INDEX items_by_seen ON items (seen);
   CREATE TABLE deliveries (
     id TEXT PRIMARY KEY, guild TEXT NOT NULL, channel TEXT NOT NULL,
     content TEXT NOT NULL, state TEXT NOT NULL, shown TEXT,
     at INTEGER NOT NULL, due INTEGER NOT NULL, tries INTEGER NOT NULL, holder TEXT NOT NULL, leased INTEGER NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX deliveries_by_due ON deliveries (due) WHERE state = 'waiting';
   CREATE INDEX deliveries_waiting ON deliveries (channel, due, id) WHERE state = 'waiting';
   CREATE INDEX deliveries_by_at ON deliveries (at);
   CREATE INDEX deliveries_by_channel ON deliveries (channel, at);
   CREATE TABLE tallies (
     follow TEXT NOT NULL, day TEXT NOT NULL, name TEXT NOT NULL, amount INTEGER NOT NULL,
     PRIMARY KEY (follow, day, name)
   ) WITHOUT ROWID;`,
  `ALTER TABLE items ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
   DELETE FROM items WHERE url NOT IN (SELECT url FROM feeds);`,
  `CREATE INDEX holdings_by_time ON holdings (owner, at);`,
  `CREATE TABLE batched (
     key TEXT PRIMARY KEY, batch TEXT NOT NULL, guild TEXT NOT NULL, follow TEXT NOT NULL, model TEXT NOT NULL,
     article TEXT NOT NULL, task TEXT NOT NULL, reserved TEXT NOT NULL, at INTEGER NOT NULL, due INTEGER NOT NULL
   ) WITHOUT ROWID;`,
  `CREATE INDEX deliveries_held ON deliveries (channel, leased) WHERE state = 'waiting' AND holder <> '';`,
  `CREATE INDEX guilds_gone ON guilds (guild) WHERE gone IS NOT NULL;
   CREATE INDEX follows_refused ON follows (channel) WHERE paused = 'refused';`,
  `DROP INDEX follows_by_due;
   CREATE INDEX follows_by_due ON follows (due, channel) WHERE due IS NOT NULL AND paused IS NULL;`,
];

/** The version of the layout that this program reads and writes. */
export const layoutVersion = migrations.length;

/** @throws RangeError where the file comes from a newer program. */
export function migrate(db: DatabaseSync): void {
  const version = versionOf(db);
  if (version > layoutVersion) throw new RangeError(`it was written by a newer version (${version})`);
  if (version === layoutVersion) return;
  db.exec('BEGIN IMMEDIATE');
  // Another process may have laid it out while this one waited for the lock.
  for (const sql of migrations.slice(versionOf(db))) db.exec(sql);
  db.exec(`PRAGMA user_version = ${layoutVersion}; COMMIT;`);
}

function versionOf(db: DatabaseSync): number {
  return Number(db.prepare('PRAGMA user_version').get()?.['user_version']);
}
