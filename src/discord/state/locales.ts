import { day } from '../../base/time.ts';
import { guildOwner, personOwner } from '../../desk/principal.ts';
import type { Owner } from '../../store/ownership.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import { guessLocale } from './guess-locale.ts';

/** The languages in which people and guilds use Discord. An interaction tells them, a message doesn't. */
export type Locales = {
  note(owner: Owner, locale: string): Promise<void>;
  /** The author's own if it was seen, else the one they write in, else their guild's. */
  of(message: { author: string; guild: string | null; content: string }): Promise<string>;
};

const kept = 90 * day;
const key = 'locale';

export function createLocales(memory: OwnedKeyValue<string>): Locales {
  return {
    async note(owner, locale) {
      if ((await memory(owner).get(key)) !== locale) await memory(owner).set(key, locale, kept);
    },
    async of({ author, guild, content }) {
      const own = (await memory(personOwner(author)).get(key)) ?? guessLocale(content);
      return own ?? (guild === null ? undefined : await memory(guildOwner(guild)).get(key)) ?? 'en';
    },
  };
}
