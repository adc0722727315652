import type { Memory } from '../store/memory.ts';

/** The articles that were lately read in a place, newest first; private ones are never noted. */
export type Recent = {
  note(channel: string, article: Noted): Promise<void>;
  list(channel: string): Promise<Noted[]>;
};

export type Noted = { id: string; title: string };

/** So many for a place, as Discord offers at most, and as long as articles are kept: 30 days. */
const most = 25;
const kept = 30 * 24 * 3600 * 1000;

export function createRecent(memory: Memory<Noted[]>): Recent {
  const list = async (channel: string) => (await memory.get(channel)) ?? [];
  let last = Promise.resolve();
  return {
    list,
    /** One after the other: of two at once neither is lost. */
    note(channel, { id, title }) {
      const write = async () => {
        const others = (await list(channel)).filter((other) => other.id !== id);
        await memory.set(channel, [{ id, title }, ...others].slice(0, most), kept);
      };
      last = last.then(write, write);
      return last;
    },
  };
}
