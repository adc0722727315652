import { LRUCache } from 'lru-cache';
import { day } from '../../base/time.ts';
import { guildOwner, personOwner } from '../../desk/principal.ts';
import type { Owner } from '../../store/ownership.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import { guessLocale } from '../phrases/guess-locale.ts';

/** The languages in which people and guilds use Discord. An interaction tells them, a message doesn't. */
export type Locales = {
  note(owner: Owner, locale: string): Promise<void>;
  /** The author's own if it was seen, else the one they write in or wrote in last, else their guild's. */
  of(message: { author: string; guild: string | null; content: string }): Promise<string>;
};

const minute = 60_000;
const retention = 90 * day;
const key = 'locale';
/** What was guessed from words: an interaction's tells more. */
const writtenKey = 'written locale';

/**
 * What was noted lately isn't looked up again for as long as that: another process may have noted another since, and so long
 * who has changed back is answered in that one.
 */
const noted = { max: 5000, ttl: 5 * minute };

export function createLocales(store: OwnedKeyValue<string>): Locales {
  const lately = new LRUCache<Owner, string>(noted);
  return {
    async note(owner, locale) {
      if (lately.get(owner) === locale) return;
      if ((await store(owner).get(key)) !== locale) await store(owner).set(key, locale, retention);
      lately.set(owner, locale);
    },
    async of({ author, guild, content }) {
      const own = store(personOwner(author));
      const told = await own.get(key);
      if (told !== undefined) return told;
      const guess = guessLocale(content);
      const written = await own.get(writtenKey);
      if (guess !== null && guess !== written) await own.set(writtenKey, guess, retention);
      return (
        guess ?? written ?? (guild === null ? undefined : await store(guildOwner(guild)).get(key)) ?? 'en'
      );
    },
  };
}
