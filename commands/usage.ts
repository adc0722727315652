import { Refusal } from '../src/base/refusal.ts';
import { defineCommand } from '../src/command/command.ts';
import { usageView } from '../src/command/usage/usage-view.ts';

/** Of this guild; of all together for the operator, who asks in a terminal. */
export const usage = defineCommand({
  name: 'usage',
  options: {},
  right: 'manageServer',
  private: true,
  async *run(context) {
    if (context.guild === null && context.person !== null) throw new Refusal('guild.needed', {});
    yield await usageView(context);
  },
});
