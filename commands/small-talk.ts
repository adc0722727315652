import { defineCommand } from '../src/command/command.ts';
import { emptyView } from '../src/command/view.ts';

/** A word in return for a greeting, with what can be done next. */
export const hello = defineCommand({
  name: 'hello',
  options: {},
  buttonOnly: true,
  mention: 'greeting',
  async *run({ words }) {
    yield {
      ...emptyView,
      blocks: [{ kind: 'paragraph', text: words.views.hello }],
      followUps: (['sample', 'help'] as const).map((command) => ({
        label: words.labels[command],
        command,
        values: {},
        slot: 'button',
      })),
    };
  },
});

export const thanks = defineCommand({
  name: 'thanks',
  options: {},
  buttonOnly: true,
  mention: 'thanks',
  async *run({ words }) {
    yield { ...emptyView, blocks: [{ kind: 'paragraph', text: words.views.youAreWelcome }] };
  },
});
