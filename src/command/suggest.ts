import type { Recent } from './recent.ts';

/** Where somebody types, and what they have typed into the other options so far. */
export type TypingPlace = {
  /** BCP 47 */
  locale: string;
  guild: string | null;
  channel: string | null;
  recent: Recent;
  typed: { readonly [option: string]: string | number | boolean };
};

/** The person sees the name; the value is what they then have given. */
export type Suggestion = { name: string; value: string };
export type Suggest = (place: TypingPlace, typed: string) => Promise<Suggestion[]>;

/** What was lately read here, newest first. */
export const suggestRecent: Suggest = async ({ channel, recent }, typed) => {
  const articles = channel === null ? [] : await recent.list(channel);
  const wanted = typed.toLocaleLowerCase();
  const found = articles.filter(({ title }) => title.toLocaleLowerCase().includes(wanted));
  return found.map(({ id, title }) => ({ name: title, value: `#${id}` }));
};
