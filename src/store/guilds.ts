import type { DatabaseSync } from 'node:sqlite';

/** The guilds that the bot is in, or was lately. */
export type Guilds = {
  /** The bot is in it; true where that is news: it never was, or it had left. */
  join(guild: string): boolean;
  leave(guild: string): void;
  /** Those that it is in. */
  known(): string[];
};

export function createGuilds(db: DatabaseSync, now: () => number): Guilds {
  const join = db.prepare(`
    INSERT INTO guilds (guild, joined, gone) VALUES (:guild, :now, NULL)
    ON CONFLICT (guild) DO UPDATE SET joined = :now, gone = NULL WHERE gone IS NOT NULL`);
  const leave = db.prepare('UPDATE guilds SET gone = ? WHERE guild = ? AND gone IS NULL');
  const known = db.prepare('SELECT guild FROM guilds WHERE gone IS NULL');
  return {
    join: (guild) => Number(join.run({ guild, now: now() }).changes) > 0,
    leave: (guild) => {
      leave.run(now(), guild);
    },
    known: () => known.all().map(({ guild }) => String(guild)),
  };
}
