import type { Account } from '../state/model.ts';
import { directMessages } from '../state/places.ts';
import type { World } from '../state/world.ts';
import { interactions } from './interact.ts';
import type { Person } from './person.ts';
import type { Watches } from './watch.ts';
import { writing } from './write.ts';

/** Puts somebody at Discord's client. */
export function personOf(world: World, watches: Watches, account: Account): Person {
  const who = { world, watches, account };
  return {
    user: account.user,
    account,
    dm: () => directMessages(world, account.user),
    ...interactions(who),
    ...writing(who),
  };
}
