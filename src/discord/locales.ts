import type { Memory } from '../store/memory.ts';
import { guessLocale } from './guess.ts';

/**
 * The languages in which people and guilds use Discord, under their ids. An interaction tells them, a message
 * doesn't.
 */
export type Locales = {
  note(id: string, locale: string): Promise<void>;
  /** The author's own if it was seen, else the one they write in, else their guild's. */
  of(message: { author: string; guild: string | null; content: string }): Promise<string>;
};

const kept = 90 * 24 * 3600 * 1000;

export function createLocales(memory: Memory<string>): Locales {
  return {
    async note(id, locale) {
      if ((await memory.get(id)) !== locale) await memory.set(id, locale, kept);
    },
    async of({ author, guild, content }) {
      const own = (await memory.get(author)) ?? guessLocale(content);
      return own ?? (guild === null ? undefined : await memory.get(guild)) ?? 'en';
    },
  };
}
