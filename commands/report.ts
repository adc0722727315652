import { defineCommand } from '../src/command/command.ts';
import { shared } from '../src/command/options/option.ts';
import { principalOf } from '../src/desk/principal.ts';
import { emptyView } from '../src/command/view.ts';

export const report = defineCommand({
  name: 'report',
  options: {
    reading: { ...shared.reading, required: true },
    wrong: { type: 'text', required: true, long: true, maxLength: 300 },
  },
  buttonOnly: true,
  private: true,
  keepsCard: true,
  async *run(context, { reading, wrong }) {
    const { desk, guild, words } = context;
    await desk.report(reading, wrong, principalOf(context, false));
    const text = words.views.reported(guild !== null);
    yield { ...emptyView, blocks: [{ kind: 'paragraph', text }] };
  },
});
