import { day } from '../../base/time.ts';
import { guildOwner, personOwner } from '../../desk/principal.ts';
import type { Owner } from '../../store/ownership.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import { guessLocale } from '../phrases/guess-locale.ts';

/** The languages in which people and guilds use Discord. An interaction tells them, a message doesn't. */
export type Locales = {
  note(owner: Owner, locale: string): Promise<void>;
  /** The author's own if it was seen, else the one they write in, else their guild's. */
  of(message: { author: string; guild: string | null; content: string }): Promise<string>;
};

const retention = 90 * day;
const key = 'locale';

export function createLocales(store: OwnedKeyValue<string>): Locales {
  return {
    async note(owner, locale) {
      if ((await store(owner).get(key)) !== locale) await store(owner).set(key, locale, retention);
    },
    async of({ author, guild, content }) {
      const personal = (await store(personOwner(author)).get(key)) ?? guessLocale(content);
      return personal ?? (guild === null ? undefined : await store(guildOwner(guild)).get(key)) ?? 'en';
    },
  };
}
