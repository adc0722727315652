import type { View } from '../../command/view.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import type { Action } from '../card/actions.ts';
import { renderCard, type Card, type Drawn } from '../card/card.ts';
import { requestPrincipal, isHidden, type Request, type Dependencies } from '../dependencies.ts';
import { builtInIds } from '../state/built-in-ids.ts';
import { encodeCustomId, type InvocationStore, invocationsFor } from '../state/custom-id.ts';

/** A view as a card, each follow-up under the id that stands for it, with what the face itself offers. */
export async function buildCard(
  deps: Pick<Dependencies, 'commands' | 'invocations'>,
  view: View,
  asked: Request,
  work: string,
  drawn: readonly Drawn[] = [],
): Promise<Card> {
  const words = wordsFor(asked.locale);
  const { cancel, delete: remove, more } = words.labels;
  const { person } = asked;
  const invocations = invocationsFor(deps.invocations, requestPrincipal(asked));
  const followUps = view.followUps.map(async ({ label, place, ...press }): Promise<Action> => {
    return { id: await encodeCustomId(press, invocations), label, place };
  });
  const list = await Promise.all(followUps);
  if (view.busy) list.push({ id: builtInIds.cancel(person, work), label: cancel, place: 'button' });
  else if (asked.isAutoRead) list.push(...(await declining(deps, invocations, words)));
  if (!view.busy && list.length > 0 && !isHidden(asked)) {
    list.push({ id: builtInIds.delete(person), label: remove, place: 'more' });
  }
  const actions = { list, more: { id: builtInIds.more(person), label: more } };
  return renderCard(view, words, actions, { mayAttach: asked.mayAttach, drawn });
}

/** A way to say that one doesn't want what nobody asked for. */
async function declining(
  { commands }: Pick<Dependencies, 'commands'>,
  invocations: InvocationStore,
  words: Words,
): Promise<Action[]> {
  const command = commands.find(({ declines }) => declines !== undefined);
  if (!command?.declines) return [];
  const id = await encodeCustomId({ command: command.name, values: command.declines }, invocations);
  return [{ id, label: words.labels.notMyLinks, place: 'more' }];
}
