/** The articles that were lately read in a place, newest first; private ones are never noted. */
export type Recent = {
  note(channel: string, article: { id: string; title: string }): Promise<void>;
  list(channel: string): Promise<{ id: string; title: string }[]>;
};
