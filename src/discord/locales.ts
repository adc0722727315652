/**
 * The languages in which people use Discord. An interaction tells, a message doesn't: its author's is the one last
 * seen, else the script of what is written often shows.
 */
export type Locales = {
  note(person: string, locale: string): void;
  of(person: string, content: string): string;
};

/** So many people are remembered; the one who hasn't been seen for longest goes first. */
const most = 10_000;

export function createLocales(): Locales {
  const known = new Map<string, string>();
  return {
    note(person, locale) {
      known.delete(person);
      known.set(person, locale);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
    of: (person, content) => known.get(person) ?? guess(content),
  };
}

function guess(content: string): string {
  if (/\p{Script=Hangul}/u.test(content)) return 'ko';
  return /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(content) ? 'ja' : 'en';
}
