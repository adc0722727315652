import { defineCommand } from '../src/command/command.ts';
import { type Block, emptyView } from '../src/command/view.ts';

export const help = defineCommand({
  name: 'help',
  options: {},
  private: true,
  anywhere: true,
  mention: 'nothing',
  welcome: 'help',
  async *run({ commands, words, formatCommand, hints }) {
    const entries = commands
      .filter(({ buttonOnly }) => !buttonOnly)
      .map(({ name }): Block => ({
        kind: 'entry',
        term: formatCommand(name),
        text: words.commands[name].description,
      }));
    const rest = hints.map((text): Block => ({ kind: 'paragraph', text }));
    const blocks: Block[] = [{ kind: 'paragraph', text: words.views.helpIntro }, ...entries, ...rest];
    yield { ...emptyView, heading: { text: 'Nutgraf', url: null }, blocks };
  },
});
