import { defineCommand } from '../src/command/command.ts';
import { type Block, emptyView } from '../src/command/view.ts';

export const help = defineCommand({
  name: 'help',
  options: {},
  reach: 'typed',
  private: true,
  anywhere: true,
  mention: 'nothing',
  welcome: 'help',
  async *run({ commands, words, typed, ways }) {
    const entries = commands
      .filter(({ reach }) => reach === 'typed')
      .map(({ name }): Block => ({
        kind: 'entry',
        term: typed(name),
        text: words.commands[name].description,
      }));
    const rest = ways.map((text): Block => ({ kind: 'paragraph', text }));
    const blocks: Block[] = [{ kind: 'paragraph', text: words.views.helpIntro }, ...entries, ...rest];
    yield { ...emptyView, heading: { text: 'Nutgraf', url: null }, blocks };
  },
});
