import type { DeliveryRow } from '../store/feed-deliveries.ts';
import type { Work } from './dependencies.ts';
import type { Delivery, Follow, Shown } from './feeds.ts';
import { noticeDelivery } from './new-deliveries.ts';
import { deliveryId } from './rows.ts';

const minute = 60_000;

/** Refused so often in a row, a channel's feeds rest. */
const mostRefusals = 3;

/** Null where Discord takes nothing there: that is counted, and in the end the channel's feeds rest. */
export async function send(
  work: Work,
  row: DeliveryRow,
  delivery: Delivery,
  follows: readonly Follow[],
): Promise<Shown | null> {
  const { repository, log, now } = work.deps;
  const result = await work.deliverer.deliver(delivery);
  if (!('refused' in result)) {
    for (const { id, refusals } of follows)
      if (refusals > 0) await repository.changeFollow(id, { refusals: 0 });
    return result;
  }
  const { guild, channel } = row;
  const refusals = Math.max(0, ...follows.map((follow) => follow.refusals)) + 1;
  const isOver = refusals >= mostRefusals;
  if (isOver) await tellLost(work, row);
  await repository.postpone(row.id, isOver ? null : now() + minute * refusals);
  for (const { id } of follows)
    await repository.changeFollow(id, { refusals, ...(isOver && { paused: 'refused' }) });
  log.warn({ guild, channel, refused: result.refused, isOver }, 'a channel takes no delivery');
  return null;
}

/** The admins learn where else nobody would: once, with all that rests. */
async function tellLost({ deps, deliverer }: Work, row: DeliveryRow): Promise<void> {
  const { repository, now } = deps;
  const found = await deliverer.adminPlace(row.guild, row.channel);
  if (!found) return;
  const { place, ...names } = found;
  const titles = (await repository.followsOf(row.guild))
    .filter(({ channel, paused }) => channel === row.channel && paused !== 'admin')
    .map(({ title }) => title);
  const notice = { kind: 'lost', ...names, titles } as const;
  const id = deliveryId(row.channel, 'lost', row.id);
  await repository.addDelivery(noticeDelivery({ guild: row.guild, channel: place }, id, notice, now()));
}
