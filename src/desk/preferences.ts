import { Refusal } from '../base/refusal.ts';
import type { Owned } from '../store/key-value.ts';
import { personOwner } from './principal.ts';

/** What people have chosen for themselves, in every guild. */
export type Wishes = {
  /** Whether links that somebody posts may be read without being asked. */
  allowsUnasked(person: string): Promise<boolean>;
  /** @throws Refusal `store.failed` */
  allowUnasked(person: string, isAllowed: boolean): Promise<void>;
};

const key = 'unasked';

export function createWishes(memory: Owned<boolean>): Wishes {
  const allowsUnasked = async (person: string) => (await memory(personOwner(person)).get(key)) ?? true;
  return {
    allowsUnasked,
    async allowUnasked(person, isAllowed) {
      const own = memory(personOwner(person));
      await (isAllowed ? own.delete(key) : own.set(key, false));
      // The store tells nobody that it couldn't write.
      if ((await allowsUnasked(person)) !== isAllowed) throw new Refusal('store.failed', {});
    },
  };
}
