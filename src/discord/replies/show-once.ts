import type { Card } from '../card/card.ts';
import { retryVerdict } from '../discord-errors.ts';
import type { Reply } from './reply.ts';
import { showLatest } from './show-latest.ts';

/** A card that is all there is to say: it waits for Discord's limits, as an answer does. */
export async function showOnce(reply: Reply, card: Card): Promise<void> {
  await showLatest(only(card), {
    show: async (item) => void (await reply.show(item)),
    interval: 0,
    retryPolicy: retryVerdict,
  });
}

async function* only<T>(item: T): AsyncGenerator<T, void, void> {
  yield item;
}
