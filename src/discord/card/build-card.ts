import type { View } from '../../command/view.ts';
import { type Words, wordsFor } from '../../words/words.ts';
import type { Action } from './actions.ts';
import { renderCard, type Card, type Drawn } from './card.ts';
import { askerBehind, isHidden, type Asked, type Face } from '../dependencies.ts';
import { ownIds } from '../state/built-in-ids.ts';
import { encodePress, type Presses, pressesFor } from '../state/custom-id.ts';

/** A view as a card, each follow-up under the id that stands for it, with what the face itself offers. */
export async function cardOf(
  face: Pick<Face, 'commands' | 'presses'>,
  view: View,
  asked: Asked,
  work: string,
  drawn: readonly Drawn[] = [],
): Promise<Card> {
  const words = wordsFor(asked.locale);
  const { cancel, delete: remove, more } = words.labels;
  const { person } = asked;
  const presses = pressesFor(face.presses, askerBehind(asked));
  const followUps = view.followUps.map(async ({ label, place, ...press }): Promise<Action> => {
    return { id: await encodePress(press, presses), label, place };
  });
  const list = await Promise.all(followUps);
  if (view.busy) list.push({ id: ownIds.cancel(person, work), label: cancel, place: 'button' });
  else if (asked.isUnasked) list.push(...(await declining(face, presses, words)));
  if (!view.busy && list.length > 0 && !isHidden(asked)) {
    list.push({ id: ownIds.delete(person), label: remove, place: 'more' });
  }
  const actions = { list, more: { id: ownIds.more(person), label: more } };
  return renderCard(view, words, actions, { mayAttach: asked.mayAttach, drawn });
}

/** A way to say that one doesn't want what nobody asked for. */
async function declining(
  { commands }: Pick<Face, 'commands'>,
  presses: Presses,
  words: Words,
): Promise<Action[]> {
  const command = commands.find(({ declines }) => declines !== undefined);
  if (!command?.declines) return [];
  const id = await encodePress({ command: command.name, values: command.declines }, presses);
  return [{ id, label: words.labels.notMyLinks, place: 'more' }];
}
