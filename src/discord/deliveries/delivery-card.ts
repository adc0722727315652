import type { View } from '../../command/view.ts';
import { guildOwner, principalOf } from '../../desk/principal.ts';
import { wordsFor } from '../../words/words.ts';
import { renderCard, type Card } from '../card/card.ts';
import { builtInIds } from '../custom-ids/built-in-ids.ts';
import { encodeCustomId, invocationsFor } from '../custom-ids/invocation-ids.ts';
import type { CardDependencies } from '../replies/build-card.ts';

type DeliveryPlace = { guild: string; locale: string; bot: string; ping: string | null; mayAttach: boolean };

/**
 * A view that nobody asked for, as a card. It is the bot's own: what somebody chooses under it is answered beside it, and
 * only those who manage messages delete it.
 */
export async function deliveryCard(
  deps: CardDependencies,
  view: View,
  { guild, locale, bot, ping, mayAttach }: DeliveryPlace,
): Promise<Card> {
  const words = wordsFor(locale);
  const owner = principalOf({ guild, person: null, place: guildOwner(guild) }, false);
  const invocations = invocationsFor(deps.invocations, owner);
  const list = view.followUps.map(async ({ label, slot, isDestructive, ...invocation }) => {
    const id = await encodeCustomId(invocation, invocations);
    return { id, label, slot, isDestructive: isDestructive === true };
  });
  const more = { id: builtInIds.more(bot), label: words.labels.more };
  const above = ping === null ? '' : `<@&${ping}>`;
  return renderCard(view, words, { list: await Promise.all(list), more }, { mayAttach, above });
}
