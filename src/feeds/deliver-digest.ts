import { guildPrincipal } from '../desk/principal.ts';
import type { DeliveryRow } from '../store/feed-deliveries.ts';
import type { Work } from './dependencies.ts';
import { envelope } from './envelope.ts';
import type { Delivery, Follow } from './feeds.ts';
import { gather } from './gather.ts';
import { collectAhead } from './read-ahead.ts';
import type { DigestContent } from './rows.ts';
import { send } from './send.ts';

/** Gathers what feeds have brought in a time, and sends it as one card. */
export async function deliverDigest(
  work: Work,
  row: DeliveryRow,
  content: DigestContent,
  all: readonly Follow[],
): Promise<void> {
  const { deps, signal } = work;
  const { repository } = deps;
  const { from, since, to, rhythm } = content;
  const isMeant = ({ id, channel, deliver: rhythm }: Follow) =>
    content.follows.length > 0 ? content.follows.includes(id) : channel === row.channel && rhythm === 'each';
  const follows = all.filter((follow) => follow.paused === null && isMeant(follow));
  const [first] = follows;
  // Nobody may have looked for hours.
  await collectAhead(deps, signal);
  // What would have come one by one may have, too, where it came alone.
  const cardsOf = content.follows.length === 0 ? row.channel : null;
  const span = { from: ({ id }: Follow) => since[id] ?? from, to, cardsOf };
  const { leftOut, ...gathered } = await gather(deps, follows, { ...span, signal });
  if (row.tries === 1) for (const follow of leftOut) await repository.tally(follow, 'languages', 1);
  // Nothing happened: nobody is told so every morning.
  if (!first || gathered.told.length + gathered.rest.length === 0)
    return repository.settle(row.id, { state: 'dropped' });
  const ping = follows.find((follow) => follow.ping !== null)?.ping ?? null;
  const publish = follows.some((follow) => follow.publish);
  const delivery: Delivery = {
    ...envelope(row, { ...first, ping, publish }),
    content: { kind: 'digest', rhythm, to, zone: first.zone, ...gathered },
  };
  const shown = await send(work, row, delivery, follows);
  if (!shown) return;
  await repository.settle(row.id, { state: 'sent', shown });
  for (const { reading } of gathered.told) {
    const { id, title } = reading.article;
    await deps.desk.recordRead({ id, title: title ?? '' }, shown.channel, guildPrincipal(row.guild));
  }
}
