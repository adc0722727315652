import type { NewDelivery } from '../store/feed-deliveries.ts';
import type { NewItem } from '../store/feed-looks.ts';
import { followedFor } from './deliver-change.ts';
import type { FeedDependencies } from './dependencies.ts';
import type { Follow } from './feeds.ts';
import { changeDelivery } from './new-deliveries.ts';
import type { Item } from './parse-feed.ts';
import { nameOf, storyId, toItem } from './rows.ts';

/** So many articles are read anew after a look, the newest first: some feeds tell of all they have otherwise each time. */
const mostChanged = 5;

/** What a feed tells otherwise than before, and whose cards are to be looked at for it. */
export async function findChanged(
  { repository, now }: FeedDependencies,
  url: string,
  items: readonly Item[],
  follows: readonly Follow[],
): Promise<{ rows: NewItem[]; deliveries: NewDelivery[] }> {
  const stored = await repository.itemsSince(url, now() - followedFor, now());
  const told = stored.flatMap(({ key, item }) => toItem(item).map((before) => ({ key, before })));
  const known = new Map(told.flatMap((one) => one.before.keys.map((key) => [key, one] as const)));
  const changed = items
    .flatMap((item) => {
      const [one] = item.keys.flatMap((key) => known.get(key) ?? []);
      if (!one || !isOtherwise(one.before, item)) return [];
      // Its card goes by the address that it had.
      const name = nameOf(one.before);
      return [{ ...one, item: name === nameOf(item) ? item : { ...item, name } }];
    })
    .slice(0, mostChanged);
  const all = follows
    .filter(({ deliver }) => deliver === 'each')
    .flatMap((follow) =>
      changed.map(({ before, item }) => {
        const of = storyId(follow.channel, before);
        return { of, delivery: changeDelivery(follow, of, item, now()) };
      }),
    );
  const carded = await repository.deliveriesOf(all.map(({ of }) => of));
  return {
    rows: changed.map(({ key, item }) => ({ key, item })),
    deliveries: all.filter(({ of }) => carded.has(of)).map(({ delivery }) => delivery),
  };
}

function isOtherwise(before: Item, after: Item): boolean {
  return (['title', 'text', 'updated'] as const).some((part) => before[part] !== after[part]);
}
