import type { Kept } from '../store/forget.ts';
import type { Context } from './command.ts';
import type { AnyValues } from './options/option.ts';
import { emptyView, type View } from './view.ts';

/** What will be deleted, and a button that does it. */
export function askBeforeForgetting(
  { words, hints }: Context,
  invocation: { command: string; values: AnyValues },
  sentences: readonly string[],
): View {
  const followUp = {
    ...invocation,
    values: { ...invocation.values, sure: true },
    label: words.labels.forget,
  };
  return {
    ...emptyView,
    blocks: [...sentences, `${words.views.forgetsForGood} ${hints.confirm}`].map((text) => ({
      kind: 'paragraph',
      text,
    })),
    followUps: [{ ...followUp, slot: 'button', isDestructive: true }],
  };
}

export function forgottenView({ words }: Context): View {
  return { ...emptyView, blocks: [{ kind: 'paragraph', text: words.views.forgotten }] };
}

/** How much there is to forget, in words. */
export function keptSentence({ words }: Context, { articles, readings }: Kept): string {
  return words.views.forgets(articles, readings);
}
