import type { Command } from '../../command/command.ts';
import { requestPrincipal } from '../../command/request.ts';
import type { AnyValues } from '../../command/options/option.ts';
import type { Drawn, View } from '../../command/view.ts';
import type { OwnedKeyValue } from '../../store/key-value.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import type { Action } from '../card/actions.ts';
import { renderCard, type Card } from '../card/card.ts';
import { builtInIds } from '../custom-ids/built-in-ids.ts';
import { encodeCustomId, type InvocationStore, invocationsFor } from '../custom-ids/invocation-ids.ts';
import type { DiscordRequest } from './discord-request.ts';

export type CardDependencies = { commands: readonly Command[]; invocations: OwnedKeyValue<AnyValues> };

/** A view as a card, each follow-up under the id that stands for it, with what the face itself offers. */
export async function buildCard(
  deps: CardDependencies,
  request: DiscordRequest,
  view: View,
  drawn: readonly Drawn[] = [],
): Promise<Card> {
  const { id, person, isPrivate, locale, mayAttach, autoRead } = request;
  const words = wordsFor(locale);
  const { labels } = words;
  const invocations = invocationsFor(deps.invocations, requestPrincipal(request));
  const followUps = view.followUps.map(
    async ({ label, slot, isDestructive, ...invocation }): Promise<Action> => {
      const use = request.form?.values === invocation.values ? 'form' : 'button';
      const id = await encodeCustomId(invocation, invocations, use);
      return { id, label, slot, isDestructive: isDestructive === true };
    },
  );
  const list = await Promise.all(followUps);
  if (view.busy) list.push({ id: builtInIds.cancel(person, id), label: labels.cancel, slot: 'button' });
  else if (autoRead) list.push(...(await optOutActions(deps, invocations, words)));
  if (!view.busy && list.length > 0 && !isPrivate) {
    list.push({ id: builtInIds.delete(person), label: labels.delete, slot: 'more' });
  }
  const actions = { list, more: { id: builtInIds.more(person), label: labels.more } };
  return renderCard(view, words, actions, { mayAttach, drawn });
}

/** A way to say that one's links are not to be read unless one asks. */
async function optOutActions(
  { commands }: CardDependencies,
  invocations: InvocationStore,
  words: Words,
): Promise<Action[]> {
  const command = commands.find(({ optOut }) => optOut !== undefined);
  if (!command?.optOut) return [];
  const id = await encodeCustomId({ command: command.name, values: command.optOut }, invocations);
  return [{ id, label: words.labels.notMyLinks, slot: 'more' }];
}
