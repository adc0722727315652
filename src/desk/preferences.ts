import { Refusal } from '../base/refusal.ts';
import type { OwnedKeyValue } from '../store/key-value.ts';
import { personOwner } from './principal.ts';

/** What people have chosen for themselves, in every guild. */
export type Preferences = {
  /** Whether links that somebody posts may be read without being asked. */
  allowsAutoRead(person: string): Promise<boolean>;
  /** @throws Refusal `store.failed` */
  allowAutoRead(person: string, isAllowed: boolean): Promise<void>;
};

/** The stored name of the preference. */
const key = 'unasked';

export function createPreferences(values: OwnedKeyValue<boolean>): Preferences {
  const allowsAutoRead = async (person: string) => (await values(personOwner(person)).get(key)) ?? true;
  return {
    allowsAutoRead,
    async allowAutoRead(person, isAllowed) {
      const own = values(personOwner(person));
      await (isAllowed ? own.delete(key) : own.set(key, false));
      // The store tells nobody that it couldn't write.
      if ((await allowsAutoRead(person)) !== isAllowed) throw new Refusal('store.failed', {});
    },
  };
}
