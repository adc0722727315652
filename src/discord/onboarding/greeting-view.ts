import type { Command } from '../../command/command.ts';
import { listMenuCommands } from '../../command/name.ts';
import { emptyView, type Block, type View } from '../../command/view.ts';
import { wordsFor } from '../../words/words.ts';
import type { Arrival } from './arrival.ts';

/**
 * What a guild is greeted with: what to type, and what can be pressed. A direct message says which guild it is about, and
 * offers nothing that is only done there.
 */
export function greetingView(
  commands: readonly Command[],
  { name, locale }: Pick<Arrival, 'name' | 'locale'>,
  bot: string,
  isDirect: boolean,
): View {
  const words = wordsFor(locale);
  const list = listMenuCommands(commands, words, locale);
  const texts = [...(isDirect ? [words.views.addedTo(name)] : []), words.views.welcome(list)];
  return {
    ...emptyView,
    heading: { text: bot, url: null },
    blocks: texts.map((text): Block => ({ kind: 'paragraph', text })),
    followUps: commands.flatMap(({ name, needs, welcome }) =>
      welcome === undefined || (isDirect && needs === 'guild')
        ? []
        : [{ label: words.labels[welcome], command: name, values: {}, slot: 'button' }],
    ),
  };
}
